import { plainText } from './dom';
import type { LineWriter } from './line-writer';

const MOST_LINES = 1500;

/** Writes the lines of a deck whose slides are Markdown in a text field (https://remarkjs.com). Returns what it is built with. */
export function writeMarkdown(node: Node, writer: LineWriter): string {
  for (const line of plainText(node, 60_000).split('\n').slice(0, MOST_LINES)) {
    const [, marks = '', text = ''] = /^\s*(#{0,6})\s*(.{0,500})/.exec(line) ?? [];
    const level = marks.length;
    writer.end();
    writer.write(plainWords(text), '', { tag: level ? `h${level}` : 'p', level, names: '', zone: 'main' });
  }
  writer.end();
  return 'remark';
}

/** Without the marks of a list, of links, of strong words and of HTML. */
function plainWords(text: string): string {
  return text
    .replace(/^[*-]\s+/, '')
    .replace(/\[([^\]]{0,200})\]\([^)]{0,300}\)/g, '$1')
    .replace(/\*\*|<[^>]{0,200}>/g, '');
}
