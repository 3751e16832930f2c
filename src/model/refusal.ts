/** Why something was refused; each has a sentence in every language of the interface (`refused_CODE`). */
export type RefusalCode =
  | 'notABackup'
  | 'cutOff'
  | 'newerBackup'
  | 'tooLarge'
  | 'brokenRecord'
  | 'noAddress'
  | 'noTitle'
  | 'noName'
  | 'noTag'
  | 'gone'
  | 'purged'
  | 'full'
  | 'noDatabase'
  | 'newerDatabase'
  | 'clipboard'
  | 'emptyEvent'
  | 'cancelled'
  | 'unexpected';

/** An error that is worded for the user, by its code. `detail` is a word of the user's own, or a technical one to report. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly detail: string;

  constructor(code: RefusalCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code);
    this.code = code;
    this.detail = detail;
  }
}

/** Refusals that another try would only repeat. */
const FINAL: ReadonlySet<RefusalCode> = new Set(['gone', 'purged', 'noTitle', 'noName', 'noTag', 'noAddress']);

/** Refusals that pass: nothing was stored, and nothing is wrong with what was asked. */
const PASSING: ReadonlySet<RefusalCode> = new Set(['full', 'noDatabase']);

export const isFinal = ({ code }: Refusal): boolean => FINAL.has(code);
export const passes = ({ code }: Refusal): boolean => PASSING.has(code);
