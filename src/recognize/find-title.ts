// The title of what the page is about, from where its titles and headings agree.
import type { Fact } from '../model/facts';
import { best, type Candidate, fact } from './candidates';
import { eventLikeness } from './event-likeness';
import type { Evidence } from './evidence';
import { meaningOf } from './labels';
import { nameLikeness, peopleIn } from './names';
import type { Line } from './page';
import { spansIn } from './spans';
import { cutPrefix, isGeneric, isOnlyWhen, piecesOf, type Run, runsOf, withoutKind } from './title-parts';
import { type TitleSource, titleSources } from './title-sources';
import { WEIGHTS } from './weights';
import { fold, letters, yearIn } from './words';

const LESS = WEIGHTS.titleLess;
const MOST_HEADINGS = 60;

/** `talk`: an event's name or a word like "Schedule" is no title. `own`: the page's own, whatever it is. */
export type Sort = 'talk' | 'own';

/** The title, or null; `people` are names known to be speakers'. */
export function findTitle(evidence: Evidence, sort: Sort, people: ReadonlySet<string>): Fact<string> | null {
  const edges = edgesOf(evidence);
  const judge = (text: string): number =>
    worse(text, evidence, sort, people) + (sort === 'talk' && edges.has(letters(text)) ? LESS.edge : 0);
  const candidates = [
    ...titleSources(evidence).flatMap(source => fromSource(source, judge, evidence, sort)),
    ...fromHeadings(evidence, judge).map(candidate => ({
      ...candidate,
      weight: candidate.weight * (sort === 'own' ? 0.85 : 1),
    })),
    ...fromLabels(evidence),
    ...fromTrail(evidence),
  ];
  const unsigned = candidates.map(candidate => ({ ...candidate, value: withoutByline(candidate.value, people) }));
  return best(unsigned, title => letters(title) || fold(title), 0.15) ?? (sort === 'own' ? wholeTitle(evidence) : null);
}

/** "Title by NAME", where NAME is known to be a person's. */
function withoutByline(title: string, people: ReadonlySet<string>): string {
  const [, head, name] = /^(.{4,300})\s(?:by|von|par|por)\s(.{2,60})$/.exec(title) ?? [];
  return head && name && peopleIn(name).some(person => people.has(letters(person.name))) ? head : title;
}

/** Where nothing stands out, the page's own title as it is. */
function wholeTitle(evidence: Evidence): Fact<string> | null {
  const [source] = titleSources(evidence);
  return source ? fact({ value: source.text, weight: 0.35, place: source.place, words: source.text }) : null;
}

/** The line in which the title stands as a heading, or the first of the body. */
export function lineOf(title: string | null, body: readonly Line[]): number {
  const wanted = letters(title ?? '');
  if (!wanted) return body[0]?.at ?? 0;
  const same = body.filter(line => letters(withoutKind(line.text)) === wanted);
  const line =
    same.find(({ level }) => level > 0) ??
    same.at(-1) ??
    body.find(({ text, level }) => level > 0 && letters(text).includes(wanted));
  return line?.at ?? body[0]?.at ?? 0;
}

/** First and last pieces of the page's titles that name a year: the event, more often than not. */
function edgesOf(evidence: Evidence): ReadonlySet<string> {
  const edges = titleSources(evidence).flatMap(({ text }) => {
    const pieces = piecesOf(text);
    return [pieces[0] ?? '', pieces.at(-1) ?? ''];
  });
  return new Set(edges.filter(piece => yearIn(piece) !== null && piece.length < 50).map(letters));
}

/** What a text loses as a title, by what else it looks like. */
function worse(text: string, { surroundings }: Evidence, sort: Sort, people: ReadonlySet<string>): number {
  if (sort === 'own') return isGeneric(text) ? 0.2 : 0;
  const person = people.has(letters(text)) ? 0.6 : nameLikeness(text) >= 0.9 ? LESS.person / 2 : 0;
  const event = Math.max(0, eventLikeness(text, surroundings) - 0.3) * LESS.event;
  return person + event + (isGeneric(text) ? LESS.generic : 0) + (meaningOf(text) ? LESS.label : 0);
}

function fromSource(
  { place, text }: TitleSource,
  judge: (text: string) => number,
  evidence: Evidence,
  sort: Sort,
): Candidate<string>[] {
  const all = runsOf(text).filter(run => !isOnlyWhen(run.text));
  const headed = new Set(evidence.body.filter(({ level }) => level === 1).map(line => letters(line.text)));
  const runs = all.map(run => {
    // What stands whole as the page's first heading is not to be cut.
    const bad =
      run.pieces.length > 1 && !headed.has(letters(run.text))
        ? run.pieces.filter(piece => judge(piece) > 0.16 || isTail(piece, evidence)).length
        : 0;
    const good = run.others.filter(piece => judge(piece) < 0.15 && !isTail(piece, evidence)).length;
    const tail = run.others.length > 0 && run.pieces.length === 1 && isTail(run.text, evidence) ? 0.3 : 0;
    const weight =
      WEIGHTS.title[place] -
      tail -
      judge(withoutKind(run.text)) -
      bad * LESS.mixed -
      good * 0.12 -
      (run.others.length ? 0 : 0.02);
    return candidate(run, weight, place);
  });
  const prefixed = runs.flatMap(({ value, weight }) => {
    const [prefix, rest] = cutPrefix(value) ?? [];
    if (!prefix || !rest) return [];
    // "Ada Wong: Why nights matter", where the rest stands as a heading too.
    const headed =
      nameLikeness(prefix) >= 0.95 &&
      evidence.body.some(line => line.level > 0 && letters(line.text) === letters(rest));
    const event =
      headed || (sort === 'talk' && (eventLikeness(prefix, evidence.surroundings) >= 0.45 || isGeneric(prefix)));
    return event ? [{ value: withoutKind(rest), weight: weight + 0.1, place, words: text }] : [];
  });
  return [...runs, ...prefixed];
}

/** A piece that names the site rather than the page. */
function isTail(piece: string, { surroundings }: Evidence): boolean {
  const names = [surroundings.siteName ?? '', ...surroundings.homeLinks].map(letters);
  return names.includes(letters(piece)) || eventLikeness(piece, surroundings) >= 0.6;
}

const candidate = (run: Run, weight: number, place: string): Candidate<string> => ({
  value: withoutKind(run.text),
  weight,
  place,
  words: run.text,
});

const BY_LEVEL = [0.45, 1, 0.95, 0.85, 0.7, 0.5, 0.4];

function fromHeadings({ page, body, surroundings }: Evidence, judge: (text: string) => number): Candidate<string>[] {
  const headings = body.filter(
    line => (line.level > 0 || /(?:^|\s)(?:title|headline|subject)(?:\s|$)/.test(line.names)) && line.text.length < 300,
  );
  const elsewhere = new Set(
    page.links
      .filter(({ address }) => address.split('#')[0] !== page.address.split('#')[0])
      .map(({ at, text }) => `${at} ${text}`),
  );
  return headings.slice(0, MOST_HEADINGS).flatMap((line, index) => {
    if (isOnlyWhen(line.text)) return [];
    const linked = elsewhere.has(`${line.at} ${line.text}`) ? LESS.linked : 0;
    const text = withoutKind(beforeTime(line));
    const home = surroundings.homeLinks.includes(line.text) ? 0.3 : 0;
    const titled = /(?:^|\s)(?:title|headline)(?:\s|$)/.test(line.names) && line.zone === 'main' ? 0.1 : 0;
    const aside = line.zone === 'main' ? 0 : 0.3;
    const weight =
      WEIGHTS.title.heading * (BY_LEVEL[line.level] ?? 0.4) +
      titled -
      judge(text) -
      home -
      aside -
      linked -
      Math.min(0.25, index * 0.02);
    return [{ value: text, weight, place: line.level ? `h${line.level}` : 'heading', words: line.text }];
  });
}

/** A heading's words up to the piece of it that says when. */
function beforeTime(line: Line): string {
  const when = line.parts.findIndex(
    (part, index) => index > 0 && /\d/.test(part.text) && spansIn(part.text, true).length > 0,
  );
  return when < 0 ? line.text : line.text.slice(0, line.text.indexOf(line.parts[when]?.text ?? '')).trim() || line.text;
}

/** The last stop of a breadcrumb trail. */
function fromTrail({ page }: Evidence): Candidate<string>[] {
  const trail = page.lines.find(
    ({ text, zone }) => zone === 'navigation' && /\S\s*[>＞»›]\s*\S/.test(text) && text.length < 300,
  );
  const last = trail?.text.split(/\s*[>＞»›]\s*/).at(-1) ?? '';
  return trail && last.length > 3
    ? [{ value: withoutKind(last), weight: WEIGHTS.title.trail, place: 'breadcrumb', words: trail.text }]
    : [];
}

function fromLabels({ pairs }: Evidence): Candidate<string>[] {
  return pairs
    .filter(({ meaning, value, marked }) => meaning === 'title' && marked && value.length > 2 && value.length < 300)
    .slice(0, 2)
    .map(({ label, value }) => ({
      value: withoutKind(value),
      weight: WEIGHTS.title.label - 0.1,
      place: `label ${label}`,
      words: value,
    }));
}
