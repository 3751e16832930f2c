// npm run report -- BACKUP.json [--event NAME] [--language ja|en] [--html]
// Prints the report of one event of a backup, the latest changed one unless a name is given. Exit code 2: called wrongly.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Backup, readBackup } from '../src/model/backup';
import type { EventBundle, Language } from '../src/model/bundle';
import type { TalkEvent } from '../src/model/event';
import type { Note } from '../src/model/note';
import { compare } from '../src/model/order';
import { isLive } from '../src/model/record';
import { Refusal } from '../src/model/refusal';
import type { Session } from '../src/model/session';
import { compileReport, toHtml, toMarkdown } from '../src/report/report';

const USAGE = 'Usage: npm run report -- BACKUP.json [--event NAME] [--language ja|en] [--html]';

class Complaint extends Error {
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

const REFUSED: Readonly<Record<string, string>> = {
  notABackup: 'is not a Talkmark backup',
  cutOff: 'is a Talkmark backup that was cut off: its end is missing',
  newerBackup: 'was written by a newer version of Talkmark',
  brokenRecord: 'has a record that cannot be read',
};

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { event: { type: 'string' }, language: { type: 'string' }, html: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    const { event, language, html } = values;
    if (file && more.length === 0 && (!language || isLanguage(language))) return { file, event, language, html };
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new Complaint(USAGE, 2);
}

const isLanguage = (word: string): word is Language => word === 'ja' || word === 'en';

function backupIn(file: string): Backup {
  try {
    return readBackup(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Refusal)
      throw new Complaint(`${file} ${REFUSED[error.code] ?? error.code}${error.detail ? `: ${error.detail}` : ''}.`, 1);
    throw new Complaint(`${file} cannot be read: ${error instanceof Error ? error.message : error}`, 1);
  }
}

const folded = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Of several events of one name, or without a name, the one that was changed last. */
function eventOf(backup: Backup, name: string | undefined): TalkEvent {
  const live = backup.events.filter(isLive);
  const fitting = name === undefined ? live : live.filter(event => folded(event.name) === folded(name));
  const [latest] = fitting.toSorted((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id));
  if (latest) return latest;
  if (live.length === 0) throw new Complaint('There is no event in this backup.', 1);
  const names = live.map(event => event.name).toSorted(compare);
  throw new Complaint(`There is no event named "${name}". There are:\n${names.map(one => `  ${one}`).join('\n')}`, 1);
}

/** The language in which the event was written down. Japanese is full of English names, but never without kana. */
function languageOf({ event, sessions, notes }: EventBundle): Language {
  const words = [event, ...sessions, ...notes].map(wordsOf).join('');
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  return kana > 0 && kana + count(/\p{Script=Han}/gu) > count(/\p{L}/gu) / 10 ? 'ja' : 'en';
}

function wordsOf(record: TalkEvent | Session | Note): string {
  if ('name' in record) return record.name + record.intro;
  return 'title' in record ? record.title : record.text;
}

function main(): void {
  const { file, event: name, language, html } = asked();
  const backup = backupIn(file);
  const event = eventOf(backup, name);
  const ofEvent = (record: { readonly eventId: string }) => record.eventId === event.id;
  const bundle = { event, sessions: backup.sessions.filter(ofEvent), notes: backup.notes.filter(ofEvent) };
  const report = compileReport(bundle, { language: (language as Language | undefined) ?? languageOf(bundle) });
  process.stdout.write(html ? `${toHtml(report)}\n` : toMarkdown(report));
}

try {
  main();
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
