import { describe, expect, it } from 'vitest';
import { ofSite } from '../../src/recognize/choices/event-names';
import { hostOf, isEmbedForm, shows } from '../../src/recognize/evidence/hosts';
import { meaningOf } from '../../src/recognize/evidence/labels';
import { languageOf } from '../../src/recognize/evidence/language';
import { nameLikeness, peopleIn } from '../../src/recognize/evidence/names';
import { cutPrefix, isOnlyWhen, piecesOf, withoutKind } from '../../src/recognize/evidence/title-parts';
import { vouchedName } from '../../src/recognize/evidence/vouched';

describe('names', () => {
  it.each([
    ['Ada Weaver', ['Ada Weaver']],
    ['Emily M. Bender, Dirk Hovy and Alexandra Schofield', ['Emily M. Bender', 'Dirk Hovy', 'Alexandra Schofield']],
    ['Prof. Ada Weaver / Institute of Looms', ['Ada Weaver']],
    ['Ann Example / Ben Example', ['Ann Example', 'Ben Example']],
    ['by Ada Weaver (Loom Inc.)', ['Ada Weaver']],
    ['Ada Weaver, Engineer at Loom', ['Ada Weaver']],
    ['Ada Weaver - Loom Inc.', ['Ada Weaver']],
    ['Ludwig van Beethoven und Clara Schumann', ['Ludwig van Beethoven', 'Clara Schumann']],
    ['山田 花子さん、佐藤次郎氏（株式会社おきる）', ['山田 花子', '佐藤次郎']],
    ['静岡太郎・佐藤花子', ['静岡太郎', '佐藤花子']],
    ['アダ・ウィーバー', ['アダ・ウィーバー']],
    ['株式会社ねむり 山田 花子 氏', ['山田 花子']],
    ['林静博士 联合国海洋组织潮汐国际中心', ['林静']],
    ['浜野静香教授 北港大学海洋学部', ['浜野静香']],
    ['工学博士 浜野 静香先生', ['工学博士 浜野 静香']],
    ['北港大学教授 浜野 静香先生', ['浜野 静香']],
    ['Ann Quiet (Loom Research) and Ben Still (North University)', ['Ann Quiet', 'Ben Still']],
    ['Presented by Ann Quiet on May 17, 2023', ['Ann Quiet']],
    ['GUEST SPEAKERS', []],
    ['The Great Migration', []],
    ['TBA', []],
    ['DotNetCode Oslo', []],
    ['Room 12', []],
  ])('%s', (text, names) => {
    expect(
      peopleIn(text)
        .map(({ name }) => name)
        .filter(name => nameLikeness(name) >= 0.4),
    ).toEqual(names);
  });

  it.each([
    ['Ada Weaver (@ada)', 'Ada Weaver', 'ada'],
    ['Shawn Moor (sartor)', 'Shawn Moor', 'sartor'],
    ['@hana', 'hana', 'hana'],
    ['Ada Weaver (she)', 'Ada Weaver', null],
  ])('a handle apart from the name: %s', (text, name, handle) => {
    expect(peopleIn(text)).toEqual([{ name, handle, url: null }]);
  });
});

describe('a name that something vouches for', () => {
  it.each([
    ['浜野静香（はまの しずか）', '浜野静香'],
    ['浜野 静香 (ハマノ シズカ)', '浜野 静香'],
    ['[세미나] 김하늘 박사님 (국립조석과학원)', '김하늘'],
    ['林静教授', '林静'],
    ['工学博士', null],
    ['北港大学教授', null],
    ['索引（さくいん）の話', null],
    ['静かな教授', null],
  ])('%s', (text, name) => {
    expect(vouchedName(text)).toBe(name);
  });
});

describe('labels', () => {
  it.each([
    ['Speaker:', 'speaker'],
    ['■ 日 時：', 'time'],
    ['【会場】', 'room'],
    ['動画 | Video', 'video'],
    ['Raum', 'room'],
    ['Intervenante', 'speaker'],
    ['발표자', 'speaker'],
    ['Date & time', 'time'],
    ['日時・会場', 'time'],
    ['Referentinnen', 'speaker'],
    ['Prelegentka:', 'speaker'],
    ['Prowadzący', 'speaker'],
    ['Miejsce', 'room'],
    ['Streszczenie', 'abstract'],
    ['Conférencière', 'speaker'],
    ['Audience level', 'level'],
    ['A talk about speakers', null],
  ])('%s', (text, meaning) => {
    expect(meaningOf(text)).toBe(meaning);
  });
});

describe('titles', () => {
  it.each([
    ['A talk - Ann Example | NiceConf 2024', ['A talk', 'Ann Example', 'NiceConf 2024']],
    ['A talk ::  NiceConf :: pretalx', ['A talk', 'NiceConf', 'pretalx']],
    ['YAPC::Asia Tokyo 2015', ['YAPC::Asia Tokyo 2015']],
    ['- NiceConf 2023', ['NiceConf 2023']],
    ['話｜会議', ['話', '会議']],
  ])('in pieces: %s', (title, pieces) => {
    expect(piecesOf(title)).toEqual(pieces);
  });

  it('without the word for the kind of talk', () => {
    expect(withoutKind('Tutorials: Dashboards for All')).toBe('Dashboards for All');
    expect(withoutKind('Keynote | Dashboards for All')).toBe('Dashboards for All');
    expect(withoutKind('Workshop|Lab')).toBe('Workshop|Lab');
    expect(withoutKind('Talking heads: a history')).toBe('Talking heads: a history');
  });

  it('with an event before the colon', () => {
    expect(cutPrefix('NiceConf 2012 Presentation: A talk')).toEqual(['NiceConf 2012', 'A talk']);
  });

  it.each([
    ['Mar 16, 2013', true],
    ['Saturday 2:30 p.m.–3 p.m.', true],
    ['NiceConf 2013', false],
    ['Ten years after 2013-01-01: a retrospective', false],
  ])('only a date: %s', (text, only) => {
    expect(isOnlyWhen(text)).toBe(only);
  });
});

describe('hosts', () => {
  it.each([
    ['https://speakerdeck.com/ann/deck', 'slide'],
    ['https://speakerdeck.com/ann', 'plain'],
    ['https://www.youtube.com/watch?list=x&v=abcdefghijk', 'video'],
    ['https://www.youtube.com/@ann', 'plain'],
    ['https://ann.connpass.com/event/123/', 'event'],
    ['https://ann.connpass.com/event/123/presentation/', 'plain'],
    ['https://pretalx.example.org/conf/talk/ABC123/', 'session'],
    ['https://www.meetup.com/owls/events/301234567/', 'event'],
    ['https://www.meetup.com/owls/', 'plain'],
    ['https://indico.example.org/event/12/contributions/345/', 'session'],
    ['https://vimeo.com/channels/staff/123456', 'video'],
    ['https://docs.google.com/presentation/d/e/2PACX-1vQ/pub', 'slide'],
    ['https://docs.google.com/document/d/1AbC/edit', undefined],
    ['https://notspeakerdeck.com/ann/deck', undefined],
    ['https://example.org/?next=https://youtu.be/abcdefghijk', undefined],
    ['https://example.org/', undefined],
  ])('%s', (address, kind) => {
    expect(hostOf(address)?.kind).toBe(kind);
  });

  it('tells an embed from the page', () => {
    expect(shows('https://www.youtube-nocookie.com/embed/abcdefghijk', 'video')).toBe(true);
    expect(isEmbedForm('https://www.youtube-nocookie.com/embed/abcdefghijk')).toBe(true);
    expect(isEmbedForm('https://youtu.be/abcdefghijk')).toBe(false);
    expect(shows('https://speakerdeck.com/player/0123456789abcdef', 'slide')).toBe(true);
    expect(shows('https://speakerdeck.com/ann', 'slide')).toBe(false);
  });
});

describe('language', () => {
  it.each([
    ['TypeScript と React でつくる静かな画面のはなしをします', 'ja'],
    ['這場演講會說明排程器怎麼決定下一個要執行的工作', 'zh'],
    ['작은 팀에서 큰 로그를 다루면서 배운 것들', 'ko'],
    ['In this talk we look at the forms that people have to fill in', 'en'],
    ['In diesem Vortrag geht es um die Frage, wie wir das Netz für alle offen halten', 'de'],
    ['Dans cette conférence nous verrons comment les tests durent et pour qui', 'fr'],
    ['En esta charla se presenta una forma de medir lo que no se ve', 'es'],
    ['Na spotkaniu mówimy o tym, jak nie zgubić się w dużym systemie i co z tego wynika dla zespołu', 'pl'],
    ['Nesta palestra falamos sobre o que acontece com um sistema do qual não se cuida', 'pt'],
    ['12345 67890', undefined],
  ])('%s', (text, language) => {
    expect(languageOf(text)?.language).toBe(language);
  });
});

describe('sites', () => {
  it.each([
    ['PHPカンファレンス公式サイト', 'PHPカンファレンス'],
    ['八潮原市公式ホームページ', ''],
    ['大阪PHP', '大阪PHP'],
    ['データインサイト', 'データインサイト'],
    ['조용한 컨퍼런스 공식 홈페이지', '조용한 컨퍼런스'],
  ])('of a site called %s the event is “%s”', (name, event) => {
    expect(ofSite(name)).toBe(event);
  });
});
