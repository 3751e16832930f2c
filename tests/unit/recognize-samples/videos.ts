import type { Sample } from './sample';

export const VIDEOS: readonly Sample[] = [
  [
    'YouTube: event and speaker in the title',
    'https://www.youtube.com/watch?v=abcdefghijk',
    `<title>Forms that forgive | Noor Haddad | WebDays 2024 - YouTube</title><meta property="og:title" content="Forms that forgive | Noor Haddad | WebDays 2024"><meta property="og:type" content="video.other"><body><div>WebDays</div></body>`,
    {
      kind: 'video',
      event: 'WebDays 2024',
      speakers: ['Noor Haddad'],
      video: 'https://www.youtube.com/watch?v=abcdefghijk',
      slides: null,
      start: null,
    },
  ],
  [
    'ted',
    'https://www.ted.com/talks/ada_wong_why_nights_matter',
    `<title>Ada Wong: Why nights matter | TED Talk</title><meta property="og:title" content="Why nights matter"><meta property="og:type" content="video.other"><body><h1>Why nights matter</h1><p>Ada Wong • TED2019</p>`,
    { kind: 'video', title: 'Why nights matter', speakers: ['Ada Wong'] },
  ],
  [
    'wordpress.tv',
    'https://wordpress.tv/2019/07/05/ada-wong-blocks-for-everyone/',
    `<title>Ada Wong: Blocks for everyone | WordPress.tv</title><meta property="og:title" content="Ada Wong: Blocks for everyone"><meta property="og:type" content="article"><body><h1 class="entry-title">Ada Wong: Blocks for everyone</h1><div class="video-info"><h5>Published</h5><p>July 5, 2019</p><h5>Event</h5><p><a href="/event/wordcamp-europe-2019/">WordCamp Europe 2019</a></p><h5>Speakers</h5><p><a href="/speakers/ada-wong/">Ada Wong</a></p></div>`,
    { kind: 'video', event: 'WordCamp Europe 2019', speakers: ['Ada Wong'] },
  ],
  [
    'media.ccc.de',
    'https://media.ccc.de/v/camp2019-1-stille_server',
    `<html lang="en"><title>Stille Server - media.ccc.de</title><meta property="og:title" content="Stille Server"><meta property="og:type" content="video.other"><body><h1>Stille Server</h1><p class="persons">Anna Still</p><p>Camp 2019</p>`,
    { kind: 'video', title: 'Stille Server' },
  ],
  [
    'event, track and speaker before a colon',
    'https://www.youtube.com/watch?v=quietvideo1',
    `<title>Talks - Ann Quiet: Quiet packaging - YouTube</title><meta property="og:title" content="Talks - Ann Quiet: Quiet packaging"><meta property="og:type" content="video.other"><body><h1>Talks - Ann Quiet: Quiet packaging</h1><a href="/@pyquietus">PyQuiet US</a>`,
    { kind: 'video', speakers: ['Ann Quiet'], video: 'https://www.youtube.com/watch?v=quietvideo1' },
  ],
  [
    'event and year in the tail, speakers joined by &',
    'https://www.youtube.com/watch?v=quietvideo2',
    `<title>Quiet clusters - Ann Quiet &amp; Ben Still - NDQ Oslo 2023 - YouTube</title><meta property="og:title" content="Quiet clusters - Ann Quiet &amp; Ben Still - NDQ Oslo 2023"><meta property="og:type" content="video.other"><body>`,
    { kind: 'video', event: 'NDQ Oslo 2023', speakers: ['Ann Quiet', 'Ben Still'] },
  ],
  [
    'Japanese, a code in brackets, a name behind a slash',
    'https://www.youtube.com/watch?v=quietvideo3',
    `<title>静かなRubyの話 / 静岡太郎 - しずかRuby会議 2023 - YouTube</title><meta property="og:title" content="静かなRubyの話 / 静岡太郎 - しずかRuby会議 2023"><meta property="og:type" content="video.other"><body>`,
    { kind: 'video', event: 'しずかRuby会議 2023', speakers: ['静岡太郎'], language: 'ja' },
  ],
  [
    'a video that is no talk: nobody, no event',
    'https://www.youtube.com/watch?v=quietvideo4',
    `<title>Quiet rain sounds for sleeping 10 hours - YouTube</title><meta property="og:title" content="Quiet rain sounds for sleeping 10 hours"><meta property="og:type" content="video.other"><body><a href="/@rain">Rain Sounds</a>`,
    { kind: 'video', event: null, speakers: [], start: null },
  ],
  [
    'niconico',
    'https://www.nicovideo.jp/watch/sm41234567',
    `<html lang="ja"><title>静かな配信 - ニコニコ動画</title><meta property="og:title" content="静かな配信"><meta property="og:type" content="video.other"><body><h1>静かな配信</h1><p>2022/12/10 12:00 投稿</p>`,
    { kind: 'video', title: '静かな配信', event: null, speakers: [] },
  ],
  [
    'media.ccc.de: persons by links, the event by its folder',
    'https://media.ccc.de/v/37c3-12000-quiet_boats',
    `<html lang="en"><title>Quiet boats - media.ccc.de</title><meta property="og:title" content="Quiet boats"><meta property="og:type" content="video.movie"><body><nav><a href="/">browse</a> <a href="/c/37c3">37C3</a> event</nav><h1>Quiet boats</h1><h2>Which sails fit whom</h2><p class="persons"><a href="/search?p=Ann+Quiet">Ann Quiet</a></p>`,
    { kind: 'video', title: 'Quiet boats' },
  ],
  [
    'YouTube: the conference before a colon, the speaker behind by',
    'https://www.youtube.com/watch?v=quietvideo5',
    `<title>RustQuiet 2023: Quiet borrows by Ann Quiet - YouTube</title><meta property="og:title" content="RustQuiet 2023: Quiet borrows by Ann Quiet"><meta property="og:type" content="video.other"><body>`,
    { kind: 'video', event: 'RustQuiet 2023', speakers: ['Ann Quiet'] },
  ],
  [
    'YouTube: in brackets the event, behind a bar the speaker',
    'https://www.youtube.com/watch?v=quietvideo6',
    `<title>Quiet proofs | Ann Quiet | #FPQuiet 2022 - YouTube</title><meta property="og:title" content="Quiet proofs | Ann Quiet | #FPQuiet 2022"><meta property="og:type" content="video.other"><body>`,
    { kind: 'video', speakers: ['Ann Quiet'] },
  ],
  [
    'a tutorial video: no event, nobody',
    'https://www.youtube.com/watch?v=quietvideo7',
    `<title>Learn Git in 15 Minutes - YouTube</title><meta property="og:title" content="Learn Git in 15 Minutes"><meta property="og:type" content="video.other"><body><a href="/@coding">Coding Made Calm</a>`,
    { kind: 'video', event: null, speakers: [] },
  ],
];
