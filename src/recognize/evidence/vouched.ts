// A name that what stands beside it says is a name: how it is read, or the courtesy that is paid to a scholar.
import { nameLikeness, RANK } from './names';

/** [세미나], 【講演】: what kind of thing it is, in front. */
const KIND = /^[[［【〈(（][^\]］】〉)）]{1,12}[\]］】〉)）]\s?(?=\S)/;
/** 浜野静香（はまの しずか） */
const READ =
  /^([\p{Script=Han}々ヶ][\p{Script=Han}々ヶ\s]{1,8})\s?[(（]\s?[\p{Script=Hiragana}\p{Script=Katakana}ー][\p{Script=Hiragana}\p{Script=Katakana}ー\s・]{2,20}[)）]$/u;
/** 林静博士, 김하늘 교수님 (북항대학교) */
const HONOURED =
  /^([\p{Script=Han}\p{Script=Hangul}々][\p{Script=Han}\p{Script=Hangul}々\s]{1,5}?)\s?(?:(?:特任|特命|名誉|客員|准|副|助|正)?教授|助教|博士|院士|先生|女士|老师|老師|(?:부|조|명예)?교수|박사|선생)님?(?:\s?[(（][^()（）]{1,60}[)）])?$/u;
/** The name in a text that is a name so vouched for and nothing else, or null. */
export function vouchedName(text: string): string | null {
  if (text.length > 90) return null;
  const own = text.trim().replace(KIND, '');
  const name = (READ.exec(own) ?? HONOURED.exec(own))?.[1]?.trim() ?? '';
  return nameLikeness(name) >= 0.9 && !RANK.test(name) ? name : null;
}
