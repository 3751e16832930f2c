// Times of day in free text, and lengths of time.

export interface ClockFound {
  readonly kind: 'clock';
  readonly from: number;
  readonly to: number;
  /** Minutes since midnight. */
  readonly minute: number;
  /** Whether the text says which half of the day it is, or counts to 24. */
  readonly sure: boolean;
  readonly half: 'am' | 'pm' | null;
}

const BEFORE = '(午前|午後|오전|오후|上午|下午)?\\s?';
const HALF =
  '(?:\\s?(a\\.?m\\.?|p\\.?m\\.?|du matin|de l.après-midi|après-midi|du soir|de la tarde|de la mañana|de la noche)(?![\\p{L}]))';
const MINUTES = '(?::|時|시|点|[hu])\\s?(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(?:分|분|\\s?(?:Uhr|uur|h)(?![\\p{L}\\d]))?';
/** Behind these, 19.00 is no number. */
const ASKED = '(?<!\\p{L})(?:ore|alle|dalle|godz\\.?|kl\\.?)';
const CLOCK = new RegExp(
  `${BEFORE}(?<!\\d[:.,/]?)(\\d{1,2})(?:${MINUTES}|(時半|時|시|点)|\\s?(h|Uhr|uur)(?![\\p{L}\\d])|\\.(\\d{2})(?:(?=\\s?(?:Uhr|h\\b|[-~]\\s?\\d{1,2}\\.\\d{2}(?!\\.)))|(?<=${ASKED}\\s\\d{1,2}\\.\\d{2})(?![\\d.])))?(?:(?=\\s?[-~]\\s?\\d{1,2}(?::\\d\\d)?\\s?([ap])\\.?m)|)${HALF}?`,
  'giu',
);
const WORDS = /(?<![\p{L}-])(noon|midday|midi|mediodía|正午)(?!\p{L})/giu;
const PM = /^(?:午後|오후|下午|p\.?m|de l.après|après|du soir|de la tarde|de la noche)/i;

/** The times of day in a text of at most a few hundred characters, in order. */
export function clocksIn(text: string): ClockFound[] {
  const found: ClockFound[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const clock = clockOf(match);
    if (clock) found.push(clock);
  }
  for (const match of text.matchAll(WORDS)) {
    found.push({
      kind: 'clock',
      from: match.index,
      to: match.index + match[0].length,
      minute: 720,
      sure: true,
      half: 'pm',
    });
  }
  return found.sort((a, b) => a.from - b.from);
}

function clockOf(match: RegExpExecArray): ClockFound | null {
  const [whole, before, hours, minutes, oclock, unit, dotted, ranged, after] = match;
  const halfWord = before ?? after;
  if (!minutes && !oclock && !unit && !dotted && !ranged && !after) return null;
  const half = halfWord ? (PM.test(halfWord) ? 'pm' : 'am') : null;
  let hour = Number(hours);
  const minute = oclock === '時半' ? 30 : Number(minutes ?? dotted ?? 0);
  // Japanese programmes count on behind midnight: 25:00.
  if (hour > 27 || minute > 59) return null;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  const from = match.index + (whole.length - whole.trimStart().length);
  return {
    kind: 'clock',
    from,
    to: match.index + whole.trimEnd().length,
    minute: (hour % 24) * 60 + minute,
    sure: half !== null || hour > 12,
    half,
  };
}

const LENGTH =
  /(?<![\d:.])(?:(\d{1,2}(?:\.5)?)\s?(?:時間|시간|hours?|hrs?|Stunden?|heures?|horas?)\s?)?(?:(\d{1,3})\s?-?(?:分間?|분|min(?:ute[ns]?|utos)?s?\b\.?|Minuten|′))?/giu;

/** How long something lasts, in minutes, where the text says so: `20 分`, `45min`, `1 hour 30 minutes`, `0:45`. */
export function lengthIn(text: string): number | null {
  for (const match of text.slice(0, 300).matchAll(LENGTH)) {
    const minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
    if (match[0] && minutes >= 3 && minutes <= 720) return minutes;
  }
  return null;
}
