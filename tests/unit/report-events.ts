// The events whose reports are in tests/fixtures/reports.
import { bundleOf } from './report-bundle';

const BASE = 'https://harbour.example';

const source = (path: string, title: string, fragment?: string) => {
  const url = `${BASE}/${path}`;
  return { url, title, fragmentUrl: fragment ? `${url}#:~:text=${fragment}` : null };
};

/** A day as it is: a skipped opening, slides found and not found, highlights, links, things to look up. */
export const SAMPLE = bundleOf(
  {
    name: 'Harbour Web Days 2026',
    url: `${BASE}/`,
    firstDay: '2026-09-12',
    lastDay: '2026-09-12',
    timeZone: 'Asia/Tokyo',
    venue: '港町ホール(横浜)',
    intro: '先週の土曜に Harbour Web Days 2026 へ行ってきました。初参加です。\n開会は省きます。',
  },
  [
    { title: '開会 / Opening', leftOut: true, notes: ['参加者は 180 人', 'Wi-Fi は #todo'] },
    {
      title: '日付と時刻の落とし穴 2026 ― Temporal で書き直した予約サイト',
      url: `${BASE}/sessions/temporal-booking`,
      speakers: [{ name: '児玉 陸', handle: 'kodama_riku', url: null }],
      slides: { state: 'found', url: `${BASE}/decks/temporal-booking/`, title: '日付と時刻の落とし穴 2026' },
      video: { url: 'https://video.example/watch?v=7Qk1', title: null },
      notes: [
        '`Date` をやめて **`Temporal`** にした',
        '  `PlainDate` と `ZonedDateTime` を使い分ける',
        '  夏時間の 1 時間が消える話',
        '    予約が 2 件重なったとのこと',
        {
          kind: 'highlight',
          quote: '時刻は、場所が決まるまで時刻ではない。',
          source: source('decks/temporal-booking/', '日付と時刻の落とし穴 2026', '時刻は'),
          text: 'これは名言',
        },
        'https://github.com/js-temporal/temporal-polyfill を試す #todo',
      ],
    },
    {
      title: 'Offline First, Ten Years Later',
      url: `${BASE}/sessions/offline-first`,
      speakers: [{ name: 'Tomás Aldridge', handle: null, url: 'https://aldridge.example/' }],
      slides: { state: 'none' },
      notes: [
        '# 前半',
        '同期は「あとで」ではなく「いつも」',
        {
          kind: 'link',
          source: { url: 'https://localfirst.example/essay', title: 'Local-first software', fragmentUrl: null },
          text: '元になった文章。まだ読んでいない #todo',
        },
        '# 後半',
        '衝突は人に聞く方がよいのでは? #question',
        '  CRDT を使わなかった理由は聞けなかった',
      ],
    },
    {
      title: 'Small Extensions, Long Lives',
      url: `${BASE}/sessions/small-extensions`,
      speakers: [
        { name: 'Priya Raman', handle: 'priya', url: null },
        { name: 'Joaquín Bell', handle: null, url: null },
      ],
      notes: ['権限は少ないほど長生きする', '[Local-first software](https://localfirst.example/essay) がまた出てきた'],
    },
  ],
  ['知らない話が多く、参加して良かった', '丸一日は疲れる', '  来年は懇親会にも出たい'],
);

export const ONE_SESSION = bundleOf(
  { name: 'Tuesday Meetup #42', url: 'https://meetup.example/e/42?tab=info&lang=en' },
  [{ title: 'Ten things about `git worktree`', start: '2026-11-03T19:00+01:00', notes: ['one checkout per branch'] }],
);

/** What pages may say of themselves, and what people may type. */
export const HOSTILE = bundleOf(
  {
    name: '<b>Conf</b> *2026*\n# not a heading',
    venue: '[Hall](javascript:alert(1)) | www.hall.example',
    url: 'javascript:alert(1)',
    firstDay: 'tomorrow',
    intro: '<script>alert(1)</script>\n\n[AWS]: https://evil.example',
  },
  [
    {
      title: '[AWS] ](javascript:alert(1)) <img src=x onerror=alert(1)> & &lt;b&gt;',
      url: 'https://page.example/a_(b)?x=1&copy=2',
      speakers: [{ name: '_Eve_ \u202egpj.exe', handle: '@eve', url: 'javascript:alert(1)' }],
      slides: { state: 'found', url: 'data:text/html,x', title: '1. slides' },
      video: { url: 'https://video.example/', title: '![x](https://evil.example/x.png)' },
      notes: [
        {
          kind: 'highlight',
          quote: '- [ ] a task\n\n# a heading\n--- | ---\nmail a@b.example, see https://evil.example',
          source: { url: 'https://page.example/', title: 'a ] title\\', fragmentUrl: null },
        },
        '# a part\n- of two lines',
        '- a list\n> a quote\n```\nno fence\n```',
        '  1. one <br> two\n\n***\n[x]: https://evil.example',
        '[bad](javascript:alert(1)) ![picture](https://pictures.example/p.png) nul\0 bell\u0007 half\ud800',
      ],
    },
    { title: ' \u2028 ' },
  ],
);

export const SKIPPED = bundleOf({ name: '社内勉強会', firstDay: '2026-12-30', lastDay: '2027-01-02' }, [
  { title: '基調講演', leftOut: true, notes: ['聞いた #todo', 'https://keynote.example/'] },
  { title: '懇親会', leftOut: true, notes: ['# 前半', '乾杯'] },
]);

/** Parts, five levels, emphasis beside Japanese punctuation, one page mentioned in many ways. */
export const NESTED = bundleOf(
  { name: '入れ子の会', timeZone: 'Asia/Tokyo' },
  [
    {
      title: 'Rust で書く socket.io 互換サーバー',
      start: '2026-10-01T23:30Z',
      notes: [
        '最初のパートより前のメモ',
        '# 前半',
        '一段目',
        '  二段目。**「重要」**です',
        '    三段目 https://crates.example/tokio?utm_source=talk',
        '      四段目 [tokio](https://crates.example/tokio/)',
        '        五段目は\n二行ある',
        '  二段目に戻る',
        '# Q&A',
        '10~20 分で $5 から $10、snake_case と 2 * 3 と C# と a_b_',
        {
          kind: 'snapshot',
          text: '構成図',
          source: { url: 'https://slides.example/3', title: '3 枚目', fragmentUrl: null },
        },
        {
          kind: 'highlight',
          quote: '一行目\n二行目',
          source: { url: 'https://crates.example/tokio', title: 'tokio - crates', fragmentUrl: null },
        },
        '  引用の下のメモ',
        '  #todo ベンチマークを取る',
        { kind: 'link', depth: 1, source: { url: 'https://bench.example/', title: '', fragmentUrl: null } },
      ],
    },
    { title: '二日目の話', start: '2026-10-03', slides: { state: 'none' }, notes: ['www.crates.example/tokio を再び'] },
  ],
  ['# 良かった点', '人', '# 残念な点', '椅子 https://chairs.example/'],
);
