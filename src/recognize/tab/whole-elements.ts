// Elements that are read whole, with their attributes, rather than node by node.

import { squash } from '../words';
import { attribute, frameRoot, plainText } from './dom';
import { writeMarkdown } from './markdown-deck';
import type { Spot } from './notes';
import type { OpenLink } from './open-link';
import type { RecordBook } from './record-book';

/** Writes down what such an element says. True where nothing below it is to be read. */
export function takeWhole(node: Node, tag: string, book: RecordBook, spot: Spot, link: OpenLink | undefined): boolean {
  const { head, notes, writer, deck } = book;
  switch (tag) {
    case 'html':
      head.language ??= attribute(node, 'lang', 40) ?? attribute(node, 'xml:lang', 40);
      return false;
    case 'title':
      head.title ||= squash(plainText(node, 1000), 500);
      return true;
    case 'meta':
      notes.takeMeta(node, spot);
      return false;
    case 'link':
      if (attribute(node, 'rel', 40) === 'canonical') head.canonical ??= attribute(node, 'href');
      return true;
    case 'script':
      deck.hear(notes.takeScript(node, spot));
      return true;
    case 'br':
    case 'hr':
      writer.end();
      return true;
    case 'img': {
      const alt = notes.takePicture(node, spot);
      link?.takePicture(alt);
      return true;
    }
    case 'iframe':
    case 'frame':
      notes.takeEmbed(node, spot);
      return frameRoot(node) === null;
    case 'audio':
    case 'embed':
    case 'object':
    case 'video':
      notes.takeEmbed(node, spot);
      return tag !== 'object';
    case 'textarea':
      if (attribute(node, 'id', 40) === 'source') deck.found ??= writeMarkdown(node, writer);
      return true;
    default:
      return false;
  }
}
