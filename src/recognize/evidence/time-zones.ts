// Offsets from UTC that a page states, in minutes.

const ABBREVIATIONS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  JST: 540,
  KST: 540,
  CET: 60,
  CEST: 120,
  BST: 60,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AEST: 600,
  AEDT: 660,
  SGT: 480,
  HKT: 480,
};

const NAMED = /(?<![\p{L}\d])([A-Z]{3,4})(?![\p{L}])(?:\s?([+-]\d{1,2})(?::?(\d\d))?)?/gu;
const AREA = /(?<![A-Za-z])((?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_]{2,30})/;
/** Only behind a full ISO time: elsewhere "13:00-16:40" is a range. */
const OFFSET = /(?<=T\d\d:?\d\d(?::?\d\d(?:\.\d{1,6})?)?|\()(?:Z(?![\p{L}])|([+-]\d\d):?(\d\d)(?!\d))/u;
/** "Pacific Time", "9 am PT", "Berlin time", 日本時間. */
const AMERICAN =
  /(?<!\p{L})(?:(Pacific|Eastern|Central|Mountain)(?:\s(?:Standard|Daylight))?\sTime|(?<=(?:\d|[ap]\.?m\.?)\s?\(?)([PECM])T)(?!\p{L})/u;
const AMERICAN_CITIES: Readonly<Record<string, string>> = {
  P: 'Los Angeles',
  E: 'New York',
  C: 'Chicago',
  M: 'Denver',
};
const CITY = /(?<!\p{L})(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s(?:local\s)?time(?!\p{L})/u;

/** The offset in minutes that a text of at most a few hundred characters states for a day, or null. */
export function offsetIn(text: string, day: { year: number; month: number; day: number } | null): number | null {
  const exact = OFFSET.exec(text);
  if (exact) return exact[1] ? sign(exact[1]) * (Math.abs(Number(exact[1])) * 60 + Number(exact[2])) : 0;
  const area = AREA.exec(text)?.[1] ?? areaOf(text);
  if (area && day) return offsetOfArea(area, day);
  for (const [, name = '', hours, minutes] of text.matchAll(NAMED)) {
    const base = ABBREVIATIONS[name];
    if (base === undefined) continue;
    return hours ? base + sign(hours) * (Math.abs(Number(hours)) * 60 + Number(minutes ?? 0)) : base;
  }
  return null;
}

/** The IANA area of the city, or the part of a country, whose time a text speaks of. */
function areaOf(text: string): string | undefined {
  const [, name, letter] = AMERICAN.exec(text) ?? [];
  const american = AMERICAN_CITIES[name?.[0] ?? letter ?? ''];
  const city = american ?? (text.includes('日本時間') ? 'Tokyo' : CITY.exec(text)?.[1]);
  return city && Intl.supportedValuesOf('timeZone').find(area => area.endsWith(`/${city.replace(' ', '_')}`));
}

/** The offset of an IANA area on a day, at noon there or nearly so. */
export function offsetOfArea(
  area: string,
  { year, month, day }: { year: number; month: number; day: number },
): number | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: area, timeZoneName: 'longOffset' });
    const name = format
      .formatToParts(new Date(Date.UTC(year, month - 1, day, 12)))
      .find(part => part.type === 'timeZoneName')?.value;
    const match = /GMT(?:([+-]\d\d):(\d\d))?/.exec(name ?? '');
    return match ? sign(match[1] ?? '+') * (Math.abs(Number(match[1] ?? 0)) * 60 + Number(match[2] ?? 0)) : null;
  } catch {
    // Not an area that this browser knows; then no zone is stated.
    return null;
  }
}

const sign = (text: string): number => (text.startsWith('-') ? -1 : 1);

/** `+09:00`, `Z`. */
export function offsetWritten(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
