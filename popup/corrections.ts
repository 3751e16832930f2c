import { send } from '../src/messages/transport';
import { VIEW } from '../src/messages/view';
import type { PageKind } from '../src/model/facts';
import type { FieldFact } from '../src/model/from-facts';
import type { Offer } from '../src/model/offers';
import { TYPED } from '../src/model/origin';
import { corrected, untouched } from '../src/model/page-draft';
import type { Session, SessionFields } from '../src/model/session';
import { offerLabel, offerText } from '../src/ui/offer-text';
import { wordOf } from '../src/ui/SessionFields';
import type { Acts } from '../src/ui/use-acts';
import { type Facts, ofSession } from '../src/ui/use-facts';
import type { UnfitTexts } from '../src/ui/use-unfit';
import { t } from '../src/ui/words';
import type { DraftOfPage } from './use-page-draft';

/** What a person makes of what the page says: of the page's draft until it is clipped, and of the session afterwards. */
export interface Corrections {
  chooseKind(kind: PageKind): void;
  nameEvent(name: string): void;
  correct(change: Partial<SessionFields>, was: Partial<SessionFields>): unknown;
  /** At each key of a correction; null where it does not pass. */
  typeCorrection(change: Partial<SessionFields> | null, was: Partial<SessionFields>): void;
  take(offer: Offer): void;
  ignore(offer: Offer): void;
  /** Back to what the page says. */
  reset(): void;
}

export function correctionsOf(
  known: Session | null,
  { draft, ...drafting }: DraftOfPage,
  unfit: UnfitTexts,
  facts: Facts,
  acts: Acts,
): Corrections {
  const draw = (change: Partial<SessionFields>) => drafting.change(before => corrected(before, change));
  const take = (offer: Offer) => {
    const said = { text: t('said_taken', `${offerLabel(offer)}: ${offerText(offer)}`) };
    const change = offer.fields;
    const filled = Object.entries(change).filter(([, value]) => value !== null);
    const names = offer.event === null ? filled.map(([name]) => name) : ['event'];
    unfit.drop(offer.event === null ? filled.map(([name]) => wordOf(name as FieldFact)) : ['field_event']);
    const origins = Object.fromEntries(names.map(name => [name, { place: offer.place, words: offer.words }]));
    if (known)
      return void acts.insist(
        asking => send('changeSession', { id: known.id, change, origins, view: VIEW }, asking),
        said,
      );
    drafting.change(before => ({ ...corrected(before, change, origins), event: offer.event ?? before.event }));
    acts.say(said);
  };
  const ignore = (offer: Offer) => {
    drafting.change(before => ({ ...before, ignored: [...before.ignored, offer.field] }));
    acts.say({ text: t('said_ignored', offerLabel(offer)) });
  };
  const reset = () => {
    const before = draft;
    const putBack = unfit.drop();
    drafting.change(({ page }) => untouched(page, 0));
    const undo = () => {
      drafting.change(() => before);
      putBack();
    };
    acts.say({ text: t('said_reset'), undo });
  };
  return {
    chooseKind: kind => drafting.change(before => ({ ...before, kind })),
    nameEvent: event => drafting.change(before => ({ ...before, event, origins: { ...before.origins, event: TYPED } })),
    correct: (change, was) => (known ? facts.keep(ofSession(known.id, change, was)) : draw(change)),
    typeCorrection(change, was) {
      if (known) facts.type(change && ofSession(known.id, change, was));
      // Nobody else keeps what is corrected before the page is clipped.
      else if (change) draw(change);
    },
    take,
    ignore,
    reset,
  };
}
