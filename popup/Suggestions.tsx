import { useEffect, useRef } from 'preact/hooks';
import type { Offer } from '../src/model/offers';
import { IconButton } from '../src/ui/IconButton';
import { OriginMark } from '../src/ui/OriginMark';
import { offerLabel, offerText } from '../src/ui/offer-text';
import { t } from '../src/ui/words';
import type { PageView } from './page-view';

/** What may be so: nothing of it is filled in, one press takes it, and it can be left or waved away. */
export function Suggestions({ page }: { readonly page: PageView }) {
  const { suggestions, days, take, ignore } = page;
  const list = useRef<HTMLFieldSetElement>(null);
  const done = useRef(false);
  // What was pressed goes away: the focus stays near it.
  useEffect(() => {
    const next = list.current ?? document.querySelector('.page .actions');
    if (done.current) next?.querySelector('button')?.focus();
    done.current = false;
  }, [suggestions.length, days.length]);
  const then = (act: (offer: Offer) => void) => (offer: Offer) => {
    done.current = true;
    act(offer);
  };
  const fields = [...new Set(suggestions.map(({ field }) => field))];
  if (suggestions.length + days.length === 0) return null;
  return (
    <fieldset aria-label={t('suggestions')} ref={list}>
      {days.length > 0 && <p class="small hint">{t('whichDay')}</p>}
      {days.length > 0 && <Chips offers={days} onTake={then(take)} />}
      {fields.length > 0 && <p class="small hint">{t('perhaps')}</p>}
      {fields.map(field => (
        <Chips
          key={field}
          offers={suggestions.filter(offer => offer.field === field)}
          onTake={then(take)}
          onIgnore={then(ignore)}
        />
      ))}
    </fieldset>
  );
}

interface Props {
  /** All of one field. */
  readonly offers: readonly Offer[];
  onTake(offer: Offer): void;
  onIgnore?(offer: Offer): void;
}

function Chips({ offers, onTake, onIgnore }: Props) {
  const [first] = offers;
  if (!first) return null;
  const label = offerLabel(first);
  return (
    <div class="chips" dir="auto">
      <span class="small hint">{label}</span>
      {offers.map(offer => (
        <OriginMark
          key={offerText(offer)}
          label={label}
          origin={offer}
          name={t('suggestion', label, offerText(offer))}
          onPress={() => onTake(offer)}
        >
          {offerText(offer)}?
        </OriginMark>
      ))}
      {onIgnore && <IconButton name={t('ignore', label)} icon="×" onClick={() => onIgnore(first)} />}
    </div>
  );
}
