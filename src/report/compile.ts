// An event becomes its report: a tree, which `toMarkdown` and `toHtml` print. The same data gives the same tree, in whatever
// order it was listed.
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { httpAddress } from '../model/address';
import type { EventBundle } from '../model/bundle';
import { isUnseen } from '../model/look-up';
import { isLive } from '../model/record';
import { daysOf, saidDays } from './days';
import { linksSection } from './links-section';
import { outlineBlocks } from './outline-blocks';
import { outlinesOf } from './outlines';
import { ownBlocks } from './own-words';
import { bareAddress, between, given, heading, paragraph, text } from './pieces';
import type { Profile } from './profile';
import { compileSession } from './session-blocks';
import { tagSection } from './tag-section';
import { WORDS } from './words';

export function compileReport(bundle: EventBundle, profile: Profile): Root {
  const words = WORDS[profile.language];
  const outlines = outlinesOf(bundle, words);
  const overall = outlineBlocks(outlines.at(-1)?.notes ?? [], words);
  const facts = eventFacts(bundle, profile);
  const name = given(bundle.event.name).value;
  const children: RootContent[] = [
    heading(1, [text(words.title(isUnseen(name) ? words.untitledEvent : name))]),
    ...(facts.length > 0 ? [paragraph(facts)] : []),
    ...ownBlocks(bundle.event.intro),
    ...outlines.flatMap(({ session, notes }) => (session ? compileSession(session, notes, profile) : [])),
    ...(overall.length > 0 ? [heading(2, [text(words.overall)]), ...overall] : []),
    ...tagSection(words.todo, 'todo', outlines, words),
    ...tagSection(words.questions, 'question', outlines, words),
    ...linksSection(outlines, words),
  ];
  return { type: 'root', children };
}

/** When, where, and the event's own page. */
function eventFacts({ event, sessions }: EventBundle, { language }: Profile): PhrasingContent[] {
  const days = daysOf(event, sessions.filter(isLive));
  const venue = given(event.venue ?? '');
  const url = httpAddress(event.url);
  return between(text(' · '), [
    days ? [text(saidDays(days, language))] : [],
    venue.value ? [venue] : [],
    url ? [bareAddress(url)] : [],
  ]);
}
