// page → evidence → choices → facts.
import type { Fact, Facts, PageKind, PageRead } from '../model/facts';
import { candidate, fact, factOf } from './choices/candidates';
import { dayOfDeck } from './choices/decks';
import { findDay } from './choices/find-day';
import { findDetails } from './choices/find-details';
import { timesOf } from './choices/find-times';
import { lineOf } from './choices/title-line';
import { toldDay } from './choices/told';
import { type Evidence, evidenceOf } from './evidence/evidence';
import { type Handover, received } from './handover';
import { timetableDays } from './kind-facts';
import type { Page } from './page';
import { type Choices, choicesOf, forKind, unbentChoices } from './page-choices';
import { quoted } from './words';

/** What a page says, as far as it was read. Nothing of it is trusted, and nothing outside of it is asked. */
export function recognize(page: Page): Facts {
  const evidence = evidenceOf(page);
  return factsOf(evidence, choicesOf(evidence));
}

/** What the content script handed over, recognised. */
export function pageReadOf({ url, title, selected, ...handed }: Handover): PageRead {
  const page = received(handed.page);
  const evidence = evidenceOf(page);
  const choices = unbentChoices(evidence);
  const facts = factsOf(evidence, forKind(evidence, choices.kind[0]?.value, choices));
  return {
    url,
    title,
    facts,
    otherwise: otherwiseOf(evidence, choices, facts.kind),
    selected,
    partial: page.isPartial,
    readTo: page.isPartial ? quoted(page.lines.at(-1)?.text ?? '') : '',
    isFile: page.isFile,
  };
}

/** Surer than this of its kind, a page is not read as any other. */
const CERTAIN = 0.95;
const KINDS: readonly PageKind[] = ['session', 'slide', 'video', 'event', 'timetable', 'plain'];

function otherwiseOf(evidence: Evidence, choices: Choices, { value, probability }: Fact<PageKind>) {
  const others = probability < CERTAIN ? KINDS.filter(kind => kind !== value) : [];
  const known = (kind: PageKind) => [{ ...candidate(kind, 'typed', ''), probability: 1 }];
  const facts = others.map(kind => [
    kind,
    factsOf(evidence, { ...forKind(evidence, kind, choices), kind: known(kind) }),
  ]);
  return Object.fromEntries(facts) as Partial<Record<PageKind, Facts>>;
}

/** The facts that the choices speak for; which of them a page can have depends on its kind. */
export function factsOf(evidence: Evidence, choices: Choices): Facts {
  const kind = factOf(choices.kind) ?? fact<PageKind>('plain', 'nothing else', '', 0.3);
  const title = factOf(choices.title);
  const event = factOf(choices.event);
  const speakers = factOf(choices.speakers);
  const common = { ...NOTHING, kind, title, language: languageFact(evidence) };
  const address = fact(evidence.page.address, 'address', evidence.page.address, 0.98);
  switch (kind.value) {
    case 'session':
      return {
        ...common,
        event,
        speakers,
        room: factOf(choices.room),
        ...timesOf(choices.times),
        slides: factOf(choices.slides),
        video: factOf(choices.video),
        ...findDetails(evidence, title?.value ?? null),
        ...dayOf(evidence, choices, title?.value ?? null),
      };
    case 'slide':
      return {
        ...common,
        event,
        speakers,
        slides: address,
        start: evidence.page.deck ? dayOfDeck(evidence) : toldDay(choices.event[0]),
      };
    case 'video':
      return { ...common, event, speakers, video: address };
    case 'event':
      return { ...common, event, room: factOf(choices.room), ...timesOf(choices.times) };
    case 'timetable':
      return { ...common, event, room: factOf(choices.room), ...timetableDays(evidence, event?.value ?? null) };
    case 'plain':
      return common;
  }
}

/** On which day, where the likeliest time does not say it itself. */
function dayOf(evidence: Evidence, { times }: Choices, title: string | null): Pick<Facts, 'day'> {
  const day = findDay(evidence, lineOf(title, evidence.body), timesOf(times).start);
  return day ? { day } : {};
}

const NOTHING: Omit<Facts, 'kind' | 'language'> = {
  event: null,
  title: null,
  speakers: null,
  room: null,
  start: null,
  end: null,
  slides: null,
  video: null,
};

function languageFact({ language, page }: Evidence): Fact<string> | null {
  if (language) return fact(language.language, 'text', page.title, language.probability);
  const stated = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.exec(page.language ?? '')?.[0];
  return stated ? fact(stated === 'jp' ? 'ja' : stated, 'html lang', stated, 0.7) : null;
}
