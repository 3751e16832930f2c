// On which line of a wrapped text the caret stands. A text field does not tell, so its text is laid out once more beside it.

/** What a line's breaks depend on. */
const LAYOUT = [
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'unicode-bidi',
  'word-break',
  'word-spacing',
] as const;

/** Whether the key up, or down, has no line left in the field to go to. */
export function isLastLine(field: HTMLTextAreaElement, by: 1 | -1): boolean {
  const caret = by < 0 ? field.selectionStart : field.selectionEnd;
  const beyond = by < 0 ? field.value.slice(0, caret) : field.value.slice(caret);
  if (beyond.includes('\n')) return false;
  if (beyond === '') return true;
  const [here, edge] = lineTops(field, caret, by < 0 ? 0 : field.value.length);
  return here === edge;
}

function lineTops(field: HTMLTextAreaElement, ...places: number[]): number[] {
  const style = getComputedStyle(field);
  const copy = document.createElement('div');
  for (const name of LAYOUT) copy.style.setProperty(name, style.getPropertyValue(name));
  const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  copy.style.cssText += `;position:absolute;visibility:hidden;white-space:pre-wrap;width:${field.clientWidth - padding}px`;
  // A character behind the last, for a caret stands there too.
  copy.append(`${field.value}\u200b`);
  document.body.append(copy);
  const tops = places.map(place => {
    const range = document.createRange();
    range.setStart(copy.firstChild ?? copy, place);
    range.setEnd(copy.firstChild ?? copy, place + 1);
    return range.getBoundingClientRect().top;
  });
  copy.remove();
  return tops;
}
