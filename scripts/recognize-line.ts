import { type Fact, type Facts, SURE } from '../src/model/facts';

/** What is filled in: suggestions stay out. */
const filled = <T>(fact: Fact<T> | null): T | null => (fact && fact.probability >= SURE ? fact.value : null);

/** The facts under the names that truth files use. */
export function lineOf(file: string, facts: Facts) {
  return {
    file,
    kind: facts.kind.value,
    event: filled(facts.event),
    title: filled(facts.title),
    speakers: filled(facts.speakers)?.map(({ name }) => name) ?? [],
    start: filled(facts.start),
    end: filled(facts.end),
    room: filled(facts.room),
    slides: filled(facts.slides),
    video: filled(facts.video),
    lang: facts.language?.value ?? null,
  };
}
