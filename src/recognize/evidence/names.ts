// People's names out of the strings that pages put them in.
import type { Speaker } from '../../model/session';
import { squash } from '../words';
import { isGeneric } from './title-parts';

const ORGANISATION =
  /(?<!\p{L})(?:inc|ltd|llc|gmbh|corp|co|company|universi\p{L}+|institut\p{L}*|college|labs?|foundation|group|team|pdf|slides?|video|google|microsoft|amazon|aws|ibm|solutions|systems|software|technolog\p{L}+|research|cloud|media|studio|community|project|engineer|developer|manager|director|architect|c[etipo]o|founder|head|lead(?:er)?|professor|scientist|student|consultant|advocate|maintainer|designer|chief|president|officer|senior|speakers?|podcast|editor|author|product|blog|newsletter|meet-?up|conference|user group)(?!\p{L})|株式会社|会社|大学|法人|研究所|協会|センター|委員会|公司|学院|회사|대학교|전자$|본부|그룹|센터|연구소|협회|플랫폼|㈱|エンジニア|(?:部|学科|研究科|専攻|機構|学院|病院|学校|学園|分野|支社|支部|本部|\p{Script=Han}{3}[科所局室院系課庁省])$|代表|取締役|部長|教授|弁護士|会計士|リーダー|マネージャ|デザイナ|開発者/iu;
/** What somebody does, and not who. */
const OCCUPATION =
  /開發者|开发者|负责人|負責人|工程[师師]|架[构構][师師]|[总總][监監]|[经經]理|[专專]家|[创創][始办辦]人|科技|技术部|技術部|개발자|엔지니어|디자이너/u;
const COURTESY = /^(?:(?:prof|dr|mr|mrs|ms|mx|herr|frau|m|mme|sr|sra|ing|dipl)\.?\s)+(?=\p{L})/iu;
const HONORIFIC = /(?<=[\p{L}\p{N}])\s?(?:さん|氏|先生|様|殿|님|씨|先生|女士|老师|老師)$/u;
/** What a scholar is, behind the name as a courtesy: 山田邦和教授. */
const OFFICE =
  /(?<=[\p{L}\p{N}.])\s?(?:(?:特任|特命|名誉|客員|准|副|助|正)?教授|助教|博士|院士|研究员|研究員|(?:부|조|명예)?교수|박사|팀장|대표|이사|본부장|부장|책임|수석|선임|매니저|연구원|원장|소장)$/u;
/** A scholar, and where they work behind what they are: 林静博士 国际中心首席科学家. */
const EMPLOYED =
  /^(([\p{Script=Han}\p{Script=Hangul}々]{2,4})\s?(?:副?教授|博士|院士|研究[员員]|老师|老師|先生|女士|(?:부|조)?교수|박사)님?)\s[\p{Script=Han}\p{Script=Hangul}\s]{5,60}$/u;
/** 工学博士, 客座教授: what somebody is, and nobody's name. */
export const RANK =
  /^(?:客座|特聘|特任|讲席|講座|终身|名[誉譽]|荣誉|招聘|担当|担任|主任|客員|石座|[\p{Script=Han}]{1,3}[学學]|석좌|초빙|겸임|특임|\p{Script=Hangul}{1,3}학|특별)$/u;

const INTRODUCED =
  /^(?:(?:an?\s)?(?:talk|keynote|workshop|tutorial|session|presentation|lecture|demo)\sby|by|presented by|speakers?|presenters?|with|von|par|por|mit|avec|con|発表者|登壇者|講師|スピーカー)(?:\s?[:：]\s?|\s)(?=\S)/i;
/** "by Ada Weaver", "Par Claire Martin". */
export const isByline = (text: string): boolean => INTRODUCED.test(text);

const HANDLE = /^@?([A-Za-z0-9_][\w.-]{1,38})$/;
/** Words that stand where a name could, and are none. */
const NO_NAME =
  /(?:https?:|www\.|[@#]\S*\.\S|[?!？！。…{}<>=:：]|\d{3,}|\d[:：]\d)|^(?:(?:the|an?|how|why|what|our|my|your|(?:what|who|here|that|it)['’]s)\s.*|tb[acd]|n\/?a|anonymous|unknown|various|staff|all|you|us|me|sign (?:in|up)|back|next|previous|(?:read |see )?more|view(?: (?:larger )?map)?|larger map|edit|tweet|bio|blog|facebook|linkedin|mastodon|follow|all speakers|questions?|panel|break|lunch|english|japanese|french|german|spanish|deutsch|français|español|ja|jp|en|zh|tw|cn|ko|kr|de|fr|es|.*語|(?:track|room|hall|stage|トラック|ルーム|ホール|day)\s?\S{1,3}|(?:auditori(?:o|um)|sala|salle|aula|saal|hörsaal|teatro|théâtre|amphi(?:théâtre)?|sal[oó]n)\s.*|.*\s(?:venue|room|hall|stage|library|theat(?:er|re)|auditorium|cent(?:er|re))|.*編集|.*(?:連結|链接|リンク|링크)|前へ|次へ|戻る|一覧|未定|調整中|他)$/i;
const PARTICLE =
  /^(?:de|da|di|do|du|dos|van|von|der|den|ter|la|le|el|al|bin|ibn|ben|y|e|af|av|zu|zum|of|the|san|jr\.?|sr\.?|ii|iii)$/i;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** 石を読む人たち: what somebody does to something. */
const PHRASE = /(?<=\p{Script=Han}\p{Script=Hiragana}{0,3})を|を(?=\p{Script=Han})/u;

/** A handle may end in a number, unless that is a year's: then it is an event's. */
const NUMBERED_HANDLE = /^[A-Za-z][A-Za-z_-]{3,24}(?!(?:19|20)\d\d$)\d{3,4}$/;

/** How much a text looks like one person's name or handle: 0 not at all, 1 very. */
export function nameLikeness(text: string): number {
  const name = text.trim();
  if (NUMBERED_HANDLE.test(name)) return 0.5;
  if (name.length < 2 || name.length > 45 || NO_NAME.test(name) || isGeneric(name)) return 0;
  if (ORGANISATION.test(name) || OCCUPATION.test(name)) return 0.1;
  const words = name.split(/\s+/);
  // Halls, floors and dates have numbers in them; of people only handles.
  if (words.length > 1 && /\d/.test(name)) return 0.2;
  // One word of all three Japanese scripts is a phrase.
  if (/\p{Script=Katakana}/u.test(name) && /\p{Script=Han}/u.test(name) && /\p{Script=Hiragana}/u.test(name))
    return 0.4;
  if (PHRASE.test(name)) return 0.4;
  if (CJK.test(name)) return words.length > 4 || name.length > 24 ? 0 : name.replace(/\s/g, '').length <= 8 ? 0.9 : 0.6;
  if (words.length > 5) return 0;
  // DotNetCode: what is sold or programmed, and nobody.
  if (/\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(name)) return 0.3;
  const capital = words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word) || PARTICLE.test(word)).length;
  if (words.length === 1) return /^[\p{L}\p{N}_.-]+$/u.test(name) ? 0.5 : 0.2;
  return capital === words.length ? 1 : 0.2;
}

/** The people named in a string, affiliations, titles and pronouns cut off. */
export function peopleIn(raw: string): Speaker[] {
  const text = beforeRole(squash(raw, 400).replace(INTRODUCED, ''));
  const people = groupsOf(text)
    .flatMap(cutCompany)
    .flatMap(piece =>
      piece.split(
        CJK.test(piece)
          ? // A middle dot between katakana is within a name: アダ・ウィーバー.
            /[、,，／;；]|\s?[/&＆]\s?|\s(?:and|und|et|y|と)\s|(?<![ァ-ヶー])・|・(?![ァ-ヶー])/
          : // Of two, what stands behind the dot may be where the first works.
            /\s[·•]\s(?=[^·•]+[·•])|(?<=[·•][^·•]+)\s[·•]\s|[,;、]|\s?[&＆]\s?|\s\/\s|\/(?=\p{Lu})|\s(?:and|und|et|y|e|och|og)\s|\s\+\s/u,
      ),
    )
    .map(person)
    .filter((speaker): speaker is Speaker => speaker !== null && nameLikeness(speaker.name) >= 0.3);
  return people.slice(0, 20);
}

/** "Ada Weaver: engineer, Harbour Labs": who it is. */
function beforeRole(text: string): string {
  const name = /^([^:：,，、;；/]{2,40})[:：]\s/.exec(text)?.[1]?.trim();
  return name && nameLikeness(name) >= 0.9 ? name : text;
}

const IN_BRACKETS = /[(（[［]([^()（）[\]［］]{1,120})[)）\]］]/g;

/** "Ada Weaver (Harbour Labs, Oslo); Ben Holm, Quiet Systems": the institutes of several are cut off before anything else is. */
function groupsOf(text: string): string[] {
  const brackets = text.match(IN_BRACKETS) ?? [];
  const isPlain = brackets.length < 2 && !brackets.some(inside => /[,;&/]/.test(inside)) && !/[;；]/.test(text);
  if (isPlain) return [text];
  const bare = text.replace(IN_BRACKETS, (whole, inside: string) => (HANDLE.test(inside.trim()) ? whole : ' '));
  const groups = bare.split(/[;；]/).filter(group => group.trim());
  // A comma beside semicolons is what stands before the institute.
  return groups.length > 1 ? groups.map(group => group.replace(/,[^,]*$/, '')) : groups;
}

/** "Name - Company", "Name @ Company", "Name | Company", "Name, Engineer at Company". */
function cutCompany(text: string): string[] {
  const whole = text.replace(/\s(?:at|from|of|on|bei|chez)\s[\p{Lu}\d].*$/u, '');
  const [name, ...rest] = whole.split(/\s[-–—|@＠]\s|\s?[|｜]\s?/);
  return rest.length && name ? [name] : [whole];
}

function person(raw: string): Speaker | null {
  const inBrackets = [...raw.matchAll(/[(（[［]\s?([^)）\]］]{1,60})\s?[)）\]］]/g)].map(match => match[1] ?? '');
  // What stands behind a bracket is where they work: 山田 花子 (@hana) 株式会社…
  const before = /^[^(（[［]{2,60}(?=[(（[［])/.exec(raw)?.[0].trim() ?? '';
  const outside = before.length > 1 ? before : raw.replace(/[(（[［][^)）\]］]{0,80}[)）\]］]?/g, ' ');
  const at = /(?:^|\s)[@＠]([A-Za-z0-9_.-]{2,39})/.exec(outside)?.[1] ?? null;
  const bracketed = inBrackets
    .map(text => (text.startsWith('@') || /^[a-z0-9_.-]{3,20}$/.test(text) ? HANDLE.exec(text)?.[1] : undefined))
    .find(Boolean);
  const handle = at ?? (bracketed && !/^(?:he|she|they|him|her|them)$/.test(bracketed) ? bracketed : null) ?? null;
  const rest = at ? outside.replace(/[@＠][A-Za-z0-9_.-]{2,39}/, ' ') : outside;
  const name = squash(rest, 120)
    .replace(COURTESY, '')
    .replace(EMPLOYED, (all, scholar: string, name: string) =>
      nameLikeness(name) < 0.9 || RANK.test(name) ? all : scholar,
    )
    .replace(HONORIFIC, '')
    .replace(OFFICE, '')
    .replace(/^[\s:：•・*\-–—]+|[\s:：,.•・*–—-]+$/g, '');
  // 株式会社ねむり 山田 花子: what is the company's word is not the name's.
  const own = CJK.test(name)
    ? name
        .split(' ')
        .filter(word => !ORGANISATION.test(word))
        .join(' ')
    : name;
  const said = own || name || handle;
  return said ? { name: said, handle, url: null } : null;
}
