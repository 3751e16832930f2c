// Every word that a report adds of its own, a table for each language.
import type { Language } from '../model/bundle';

export interface Words {
  /** The report's title. */
  readonly title: (event: string) => string;
  readonly untitledEvent: string;
  readonly untitledSession: string;
  readonly speakers: (count: number) => string;
  readonly sessionPage: string;
  readonly slides: string;
  readonly video: string;
  /** Says that slides were looked for in vain; the official page follows within the same brackets, where there is one. */
  readonly noSlides: string;
  readonly beforeOfficialPage: string;
  readonly officialPage: string;
  readonly picture: string;
  readonly overall: string;
  readonly todo: string;
  readonly questions: string;
  readonly links: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  ja: {
    title: event => `${event} 参加レポート`,
    untitledEvent: 'イベント',
    untitledSession: '(無題のセッション)',
    speakers: () => '登壇者: ',
    sessionPage: 'セッションページ',
    slides: '資料: ',
    video: '動画: ',
    noSlides: '資料は見つかりませんでした。',
    beforeOfficialPage: '',
    officialPage: '公式のセッションページ',
    picture: '画像',
    overall: '全体的な感想',
    todo: 'あとで調べる',
    questions: '質問',
    links: '出てきたリンク',
  },
  en: {
    title: event => `Notes from ${event}`,
    untitledEvent: 'the event',
    untitledSession: '(untitled session)',
    speakers: count => (count === 1 ? 'Speaker: ' : 'Speakers: '),
    sessionPage: 'Session page',
    slides: 'Slides: ',
    video: 'Video: ',
    noSlides: 'No slides were published.',
    beforeOfficialPage: ' ',
    officialPage: 'Official session page',
    picture: 'Picture',
    overall: 'Overall impressions',
    todo: 'To look into',
    questions: 'Questions',
    links: 'Links mentioned',
  },
};
