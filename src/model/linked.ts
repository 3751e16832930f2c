// An address that is pasted on words: what becomes of the line.
import { httpAddress } from './address';

/** What to put in the place of these letters (UTF-16 code units). */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words that lead somewhere, as Markdown. */
export const linkTo = (label: string, address: string): string => `[${label}](${destination(address)})`;

/**
 * The chosen words of a line made a link to this address. Words in a link, or a whole one, lead there from now on: links do not stand in
 * one another. Null where nothing is linked, and the address is plain text in the place of what is chosen: blanks, an address,
 * or a part of a link.
 */
export function linkedIn(line: string, start: number, end: number, address: string): Replacement | null {
  const chosen = line.slice(start, end);
  if (chosen.trim() === '' || chosen.includes('\n')) return null;
  const isTouched = (place: { readonly start: number; readonly end: number }) => place.start < end && start < place.end;
  const link = linksIn(line).find(isTouched);
  if (!link) {
    const isAddress = addressesIn(line).some(isTouched);
    return isAddress ? null : { start, end, text: linkTo(chosen.replace(/[[\]]/g, '\\$&'), address) };
  }
  const isInLabel = start >= link.start && end <= link.labelEnd;
  const isWhole = chosen.trim() === line.slice(link.start, link.end);
  if (!isInLabel && !isWhole) return null;
  return { start: link.address, end: link.end, text: destination(address) + line.slice(link.addressEnd, link.end) };
}

/** A link: its label in brackets, which may hold a pair of them; its address, which may too; and a title. */
const LINK = /(\[(?:\\.|[^\\[\]]|\[[^[\]]*\])*\])(\(\s*)(<[^<>\n]*>|(?:[^\s()<]|\([^\s()]*\))*)(?:\s+"[^"]*")?\s*\)/g;

const linksIn = (line: string) =>
  [...line.matchAll(LINK)].map(({ 0: { length }, 1: label = '', 2: open = '', 3: leadsTo = '', index: start }) => {
    const labelEnd = start + label.length;
    const address = labelEnd + open.length;
    return { start, end: start + length, labelEnd, address, addressEnd: address + leadsTo.length };
  });

const addressesIn = (line: string) =>
  [...line.matchAll(/https?:\/\/[^\s<>]+/gi)]
    .filter(([address]) => httpAddress(address) !== null)
    .map(({ 0: address, index }) => ({ start: index, end: index + address.length }));

const destination = (address: string): string => address.replace(/[()]/g, bracket => (bracket === '(' ? '%28' : '%29'));
