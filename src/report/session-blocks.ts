import type { PhrasingContent, RootContent } from 'mdast';
import { httpAddress } from '../model/address';
import { isUnseen } from '../model/look-up';
import type { Note } from '../model/note';
import { tidied } from '../model/outline';
import type { Session, Speaker } from '../model/session';
import { outlineBlocks } from './outline-blocks';
import { between, given, heading, paragraph, text, titled } from './pieces';
import type { Profile } from './profile';
import { WORDS, type Words } from './words';

/** One session as it stands in the report, whatever else does: title, speakers, slides, notes. */
export function compileSession(session: Session, notes: readonly Note[], profile: Profile): RootContent[] {
  const words = WORDS[profile.language];
  const facts = between(text(' · '), [
    speakersPart(session.speakers, words),
    ...pageAndSlides(session, words),
    session.video ? [text(words.video), titled(session.video.title, session.video.url)] : [],
  ]);
  return [
    heading(2, [sessionTitle(session, words)]),
    ...(facts.length > 0 ? [paragraph(facts)] : []),
    ...outlineBlocks(tidied(notes.filter(note => note.under === session.id)), words),
  ];
}

export const sessionTitle = (session: Session, words: Words) => {
  const title = given(session.title);
  return isUnseen(title.value) ? text(words.untitledSession) : title;
};

/** Where no slides were published, the line says so and leads to the official page instead. */
function pageAndSlides({ url, slides }: Session, words: Words): PhrasingContent[][] {
  const page = httpAddress(url);
  if (slides.state === 'none') return [noSlides(page, words)];
  return [
    page ? [titled(words.sessionPage, page)] : [],
    slides.state === 'found' ? [text(words.slides), titled(slides.title, slides.url)] : [],
  ];
}

function noSlides(page: string | null, words: Words): PhrasingContent[] {
  if (!page) return [text(`(${words.noSlides})`)];
  return [text(`(${words.noSlides}${words.beforeOfficialPage}`), titled(words.officialPage, page), text(')')];
}

function speakersPart(speakers: readonly Speaker[], words: Words): PhrasingContent[] {
  const said = between(text(', '), speakers.map(speaker));
  return said.length > 0 ? [text(words.speakers(speakers.length)), ...said] : [];
}

function speaker({ name, handle, url }: Speaker): PhrasingContent[] {
  const at = given(handle ?? '').value.replace(/^@/, '');
  const called = given(name).value || (at && `@${at}`);
  if (!called) return [];
  const who = httpAddress(url) ? titled(called, url) : given(called);
  return at && called !== `@${at}` && called !== at ? [who, text(` (@${at})`)] : [who];
}
