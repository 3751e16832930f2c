import type { Sample } from './sample';

export const SLIDES: readonly Sample[] = [
  [
    'Speaker Deck: title without the brand, the owner as speaker',
    'https://speakerdeck.com/umino/counting-waves',
    `<title>Counting waves - Speaker Deck</title><meta property="og:title" content="Counting waves"><body><h1>Counting waves</h1><div class="deck-meta"><a href="/umino"><img src="x"></a><a href="/umino"><span>Nagisa Umino</span></a></div><div class="deck-date">September 11, 2022</div><a href="/other/deck">Another deck</a></body>`,
    {
      kind: 'slide',
      title: 'Counting waves',
      speakers: ['Nagisa Umino'],
      slides: 'https://speakerdeck.com/umino/counting-waves',
      video: null,
      room: null,
    },
  ],
  [
    'a reveal.js deck',
    'https://ida.example.io/slides/first/',
    `<title>My first deck</title><body><div class="reveal"><div class="slides"><section><h1>My first deck</h1><p>WebDays 2023, 11 May 2023</p><p>Ida Holm</p></section><section><h2>Why</h2><p>Because it was time to speak about it.</p></section></div></div></body>`,
    {
      kind: 'slide',
      event: 'WebDays 2023',
      title: 'My first deck',
      speakers: ['Ida Holm'],
      start: '2023-05-11',
      slides: 'https://ida.example.io/slides/first/',
    },
  ],
  [
    'slideshare',
    'https://www.slideshare.net/slideshow/counting-waves/123456789',
    `<title>Counting waves | PPTX</title><meta property="og:title" content="Counting waves"><meta property="og:site_name" content="SlideShare"><body><h1>Counting waves</h1><a href="/umino">Nagisa Umino</a>`,
    { kind: 'slide', title: 'Counting waves', slides: 'https://www.slideshare.net/slideshow/counting-waves/123456789' },
  ],
  [
    'gslides',
    'https://docs.google.com/presentation/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit#slide=id.p',
    `<title>夜の監視 - Google スライド</title><body></body>`,
    { kind: 'slide', title: '夜の監視', speakers: [] },
  ],
  [
    'Docswell',
    'https://www.docswell.com/s/shizuka/ZX1Y2W-quiet-lint',
    `<html lang="ja"><title>静かなlint | ドクセル</title><meta property="og:title" content="静かなlint"><meta property="og:site_name" content="ドクセル"><body><h1>静かなlint</h1><a href="/user/shizuka">静岡太郎</a><p>2023年5月1日</p>`,
    { kind: 'slide', title: '静かなlint', slides: 'https://www.docswell.com/s/shizuka/ZX1Y2W-quiet-lint', room: null },
  ],
  [
    'Notist says event and date',
    'https://noti.st/annquiet/AbC123/quiet-css',
    `<title>Quiet CSS by Ann Quiet</title><meta property="og:title" content="Quiet CSS"><body><p>A presentation at <a href="https://noti.st/events/xyz/smallconf">SmallConf 2023</a> in May 2023 in Lisbon, Portugal by <a href="https://noti.st/annquiet">Ann Quiet</a></p><h1>Quiet CSS</h1>`,
    { kind: 'slide', title: 'Quiet CSS', speakers: ['Ann Quiet'] },
  ],
  [
    'Slidev',
    'https://ann.example.dev/decks/quiet-vue/1',
    `<title>Quiet Vue - Slidev</title><meta property="slidev:version" content="0.42"><body><div id="slide-content"><div class="slidev-layout cover"><h1>Quiet Vue</h1><p>Ann Quiet</p><p>VueDays 2023, May 12, 2023</p></div></div>`,
    { kind: 'slide', title: 'Quiet Vue', event: 'VueDays 2023', speakers: ['Ann Quiet'], start: '2023-05-12' },
  ],
  [
    'Marp',
    'https://taro.example.jp/slides/shizuka.html',
    `<html lang="ja"><title>静かなMarkdown</title><body><div class="bespoke-marp-parent"><svg data-marpit-svg="" viewBox="0 0 1280 720"><foreignObject><section id="1"><h1>静かなMarkdown</h1><p>静岡 太郎</p><p>しずか勉強会 2023/06/01</p></section></foreignObject></svg></div>`,
    { kind: 'slide', title: '静かなMarkdown' },
  ],
  [
    'remark in a text field',
    'https://ben.example.io/talks/quiet/',
    `<title>Quiet remarks</title><body><textarea id="source">class: center, middle\n\n# Quiet remarks\n\nBen Still\n\nSmallConf 2022\n\n---\n\n# Agenda\n\n1. Be quiet</textarea><script src="remark.js"></script><script>var slideshow = remark.create();</script>`,
    { kind: 'slide', title: 'Quiet remarks', speakers: ['Ben Still'], event: 'SmallConf 2022' },
  ],
  [
    'impress',
    'https://cid.example.io/quiet-impress/',
    `<title>Quiet impress | by Cid Calm</title><body class="impress-not-supported"><div id="impress"><div class="step slide"><h1>Quiet impress</h1><p>Cid Calm</p></div><div class="step slide"><q>Why?</q></div></div>`,
    { kind: 'slide', speakers: ['Cid Calm'] },
  ],
  [
    'Google Slides, published',
    'https://docs.google.com/presentation/d/e/2PACX-1vQuietQuietQuietQuiet/pub?start=false#slide=id.g123',
    `<title>Quiet strategy - Google Slides</title><body></body>`,
    { kind: 'slide', title: 'Quiet strategy', speakers: [] },
  ],
  [
    'Speaker Deck with the event in the title',
    'https://speakerdeck.com/annq/quiet-borrows',
    `<title>Quiet borrows / RustQuiet 2023 - Speaker Deck</title><meta property="og:title" content="Quiet borrows / RustQuiet 2023"><body><div class="deck-meta"><a href="/annq"><span>Ann Quiet</span></a></div><h1>Quiet borrows / RustQuiet 2023</h1><div class="deck-date">May 12, 2023</div>`,
    { kind: 'slide', title: 'Quiet borrows / RustQuiet 2023', speakers: ['Ann Quiet'] },
  ],
  [
    'a deck whose document says where it was shown',
    'http://rencontres.quiet.example.org/2012/sud/presentations/lightnings/04-neige/',
    '<html><title>Neige Douce - Rencontres Quiet Toulouse 2012</title><body><div class="reveal"><div class="slides"><section><h1>Neige Douce</h1></section><section><h1>Bruno Doux</h1><ul><li>Développeur Web</li></ul></section><section><h1>Bayonne</h1><h2>#vraisud</h2></section></div></div></body>',
    { kind: 'slide', title: 'Neige Douce', event: 'Rencontres Quiet Toulouse 2012' },
  ],
];
