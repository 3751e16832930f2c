// Speakers as one line of text, as a person types and reads them.
import type { Speaker } from './session';

/** `Aoi Tanaka (@aoi), Ben Okri` */
export const speakersText = (speakers: readonly Speaker[]): string =>
  speakers.map(({ name, handle }) => (handle && handle !== name ? `${name} (@${handle})` : name)).join(', ');

/** The speakers of such a line. Those who were known before keep their address. */
export function speakersOf(text: string, before: readonly Speaker[] = []): Speaker[] {
  return text
    .split(/[,、，;；\n]/)
    .map(speakerOf)
    .filter(speaker => speaker.name !== '')
    .map(speaker => ({ ...speaker, url: before.find(({ name }) => name === speaker.name)?.url ?? null }));
}

function speakerOf(text: string): Speaker {
  const handle = /[@＠](\w{1,50})/.exec(text)?.[1] ?? null;
  const name = text.replace(/[(（]?\s*[@＠]\w{1,50}\s*[)）]?/, '').trim();
  return { name: name || (handle ?? ''), handle, url: null };
}
