// Speakers as one line of text, as a person types and reads them.
import type { Speaker } from './session';

/** `Aoi Tanaka (@aoi), Ben Okri` */
export const speakersText = (speakers: readonly Speaker[]): string =>
  speakers.map(({ name, handle }) => (handle && handle !== name ? `${name} (@${handle})` : name)).join(', ');

/** What follows a comma and is no name of its own: Martin King, Jr. */
const SEPARATOR = /,(?!\s*(?:jr|sr|ph\.?d|m\.?d|i{2,3}|iv)\b)|[、，;；\n]/iu;

/** The speakers of such a line. Those who were known before, as they are written, stay as they were. */
export function speakersOf(text: string, before: readonly Speaker[] = []): Speaker[] {
  return text
    .split(SEPARATOR)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => before.find(speaker => speakersText([speaker]) === part) ?? speakerOf(part, before));
}

/** `Aoi Tanaka (@aoi)`, or a handle alone. */
function speakerOf(text: string, before: readonly Speaker[]): Speaker {
  const alone = /^[@＠]([\w.-]+)$/.exec(text)?.[1];
  if (alone !== undefined) return { name: alone, handle: alone, url: null };
  const [, name = text, handle = null] = /^(.*\S)\s*[(（][@＠]([\w.-]+)[)）]$/.exec(text) ?? [];
  return { name, handle, url: before.find(speaker => speaker.name === name)?.url ?? null };
}
