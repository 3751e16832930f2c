import type { ComponentChildren } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { composing } from './composing';
import { useLeaving } from './use-leaving';
import type { UnfitText } from './use-unfit';
import { t, type Word } from './words';

interface Props {
  readonly label: string;
  readonly value: string;
  /** The fault of a text, or null where it can be kept. */
  readonly check?: (text: string) => Word | null;
  /** What stands in it and did not pass. */
  readonly unfit?: UnfitText;
  /** Says where the value comes from. */
  readonly mark?: ComponentChildren;
  readonly wide?: boolean;
  readonly lines?: boolean;
  readonly list?: readonly string[];
  /** What the value is drawn from, for whoever asks what the text was typed over. */
  readonly from?: object;
  /** Only for texts that passed, when they are left or confirmed by Enter. The text stays until what it gives is done. */
  onChange(text: string, over: Over): unknown;
  /** At each key: what it would give by now, or null where that does not pass. */
  onType?: ((text: string | null, over: Over) => void) | undefined;
}

/** What stood in a field as one began to type, and what it was drawn from; of a text that was on its way then, nothing. */
export interface Over {
  readonly text: string;
  readonly from: object | undefined;
}

/**
 * A line that is corrected in place. What is being typed is its own, and no refresh from outside touches it. What does not pass stays in it,
 * with what is wrong.
 */
export function Field({ label, value, check, unfit, mark, wide, lines, list, from, onChange, onType }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  /** What is on its way to the disk. */
  const [sent, setSent] = useState<string | null>(null);
  // Hundreds of time zones, and nothing new with a key.
  const offered = useMemo(() => list && <Offered id={`${id}-list`} texts={list} />, [list]);
  const over = useRef<Over>({ text: value, from });
  const fault = unfit?.text === undefined ? null : (check?.(unfit.text) ?? null);
  const isUnfit = (text: string) => text !== value && !!check?.(text);

  const keep = () => {
    if (typed === null) return;
    setTyped(null);
    unfit?.leave(isUnfit(typed) ? typed : null);
    // Nothing is left to do for it, whatever was handed over meanwhile.
    if (isUnfit(typed) || typed === value || typed === sent) return onType?.(null, over.current);
    setSent(typed);
    void Promise.resolve(onChange(typed, over.current)).then(() => setSent(now => (now === typed ? null : now)));
  };
  useLeaving(keep);
  const shared = {
    id,
    dir: 'auto' as const,
    value: typed ?? sent ?? unfit?.text ?? value,
    'aria-invalid': fault !== null,
    'aria-describedby': fault ? `${id}-fault` : undefined,
    onInput: ({ currentTarget: { value: text } }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      if (typed === null) over.current = sent === null ? { text: value, from } : { text: sent, from: undefined };
      setTyped(text);
      if (check) unfit?.keep(isUnfit(text) ? text : null);
      onType?.(isUnfit(text) ? null : text, over.current);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || composing(event) || lines) return;
      event.preventDefault();
      keep();
    },
  };
  return (
    <Labelled id={id} label={label} mark={mark} wide={wide ?? false}>
      {lines ? <textarea rows={2} {...shared} /> : <input list={list && `${id}-list`} {...shared} />}
      {offered}
      {fault && (
        <p class="bad small" id={`${id}-fault`} role="alert">
          {t(fault)}
        </p>
      )}
    </Labelled>
  );
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly wide?: boolean;
  readonly mark?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A control under its name, and beside the name the mark that says where the value comes from. */
export function Labelled({ id, label, wide, mark, children }: LabelledProps) {
  return (
    <div class={wide ? 'wide' : undefined}>
      <label for={id}>
        <span>{label}</span>
      </label>
      {children}
      {mark}
    </div>
  );
}

const Offered = ({ id, texts }: { readonly id: string; readonly texts: readonly string[] }) => (
  <datalist id={id}>
    {texts.map(text => (
      <option key={text} value={text} />
    ))}
  </datalist>
);
