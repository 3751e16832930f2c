import type { Desk } from '../src/model/desk';
import type { Id } from '../src/model/record';
import { t } from '../src/ui/words';
import { isQuestion, reasonText, titleOf } from './current-words';

interface Props {
  /** By which the session field is described. */
  readonly id: string;
  readonly current: NonNullable<Desk['current']>;
  onChoose(id: Id): void;
}

/** Why the current session is this one, and in one click each what may be meant as well. */
export function Why({ id, current, onChoose }: Props) {
  const asks = isQuestion(current);
  return (
    <div class="why small">
      <p class="hint" id={id}>
        {reasonText(current.choice)}
      </p>
      {current.instead.length > 0 && (
        <fieldset>
          <legend class={asks ? undefined : 'unseen'}>{t(asks ? 'askNow' : 'orInstead')}</legend>
          {current.instead.map(choice => (
            <button key={choice.id} type="button" onClick={() => onChoose(choice.id)}>
              <span dir="auto">{titleOf(choice)}</span> <span class="hint">{reasonText(choice)}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
