// Values that markup names itself: microdata, microformats, `<time datetime>`.
import { attribute } from './dom';

/** Microformat classes (hCalendar, h-event) that carry a value in an attribute. */
const CLASSES = /(?:^|\s)(dtstart|dtend|dt-start|dt-end)(?:\s|$)/;

/** The value that this element's markup names, or null. Values that stand as text are read with the lines. */
export function markOf(node: Node, tag: string, own: string): { name: string; value: string } | null {
  const value =
    attribute(node, 'content', 300) ?? attribute(node, 'datetime', 60) ?? (own ? attribute(node, 'title', 60) : null);
  const property = attribute(node, 'itemprop', 60);
  if (property && value) return { name: property, value };
  const microformat = own ? CLASSES.exec(own)?.[1] : undefined;
  if (microformat && value) return { name: microformat, value };
  if (tag === 'time' && value) return { name: 'time', value };
  return /(?:^|\s)value-title(?:\s|$)/.test(own) && value ? { name: 'value-title', value } : null;
}
