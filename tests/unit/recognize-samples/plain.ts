import { DE, EN } from './prose';
import type { Sample } from './sample';

const NOTHING = { event: null, speakers: [], start: null, end: null, room: null, slides: null, video: null };

const EMPTY = { speakers: [], start: null, end: null, room: null, slides: null, video: null };

export const PLAIN: readonly Sample[] = [
  [
    'a blog post with a deck in it',
    'https://blog.example.com/2023/05/12/my-first-talk/',
    `<title>My first talk - Blog of Ida</title><meta property="og:type" content="article"><meta property="article:published_time" content="2023-05-12"><body><article><h1>My first talk</h1><time datetime="2023-05-12">May 12, 2023</time><p>Yesterday I gave my first talk at WebDays 2023 and it went rather well, I think.</p><iframe src="https://speakerdeck.com/player/0123456789abcdef0123"></iframe></article></body>`,
    { kind: 'plain', event: null, title: 'My first talk', ...EMPTY },
  ],
  [
    'a speaker profile',
    'https://webdays.example.com/2024/speakers/noor',
    `<title>Noor Haddad | WebDays 2024</title><body><h1>Noor Haddad</h1><p>Design Engineer</p><h2>Sessions</h2><a href="/2024/sessions/forms-that-forgive">Forms that forgive</a><p>May 16, 2024 09:30 – 10:15</p></body>`,
    { kind: 'plain', event: null, title: 'Noor Haddad', ...EMPTY },
  ],
  [
    'a login wall',
    'https://events.example.com/login?next=/session/12',
    `<title>Log in | Events</title><body><h1>Log in</h1><form><input name="title"><input name="email"></form></body>`,
    { kind: 'plain', event: null, ...EMPTY },
  ],
  [
    'qiita',
    'https://qiita.com/ida/items/0123456789abcdef0123',
    `<html lang="ja"><title>夜会議 2018 に参加してきた - Qiita</title><meta property="og:title" content="夜会議 2018 に参加してきた - Qiita"><meta property="og:type" content="article"><body><article><h1>夜会議 2018 に参加してきた</h1><h2>眠らないサーバーの見守り方</h2><p>登壇者: 山田 花子さん</p><p>2018年3月10日 13:00〜13:45</p><iframe src="https://speakerdeck.com/player/0123456789abcdef0123"></iframe><h2>感想</h2><p>とても良かったです。来年も参加したいと思います。</p></article>`,
    { kind: 'plain', event: null, speakers: [], start: null },
  ],
  [
    'speakerdeck user',
    'https://speakerdeck.com/umino',
    `<title>Nagisa Umino (@umino) on Speaker Deck</title><meta property="og:title" content="Nagisa Umino (@umino) on Speaker Deck"><body><h1>Nagisa Umino</h1><a href="/umino/a">Deck A</a><a href="/umino/b">Deck B</a>`,
    { kind: 'plain', speakers: [], slides: null },
  ],
  [
    'yt channel',
    'https://www.youtube.com/@webdays',
    `<title>WebDays - YouTube</title><meta property="og:type" content="profile"><body><h1>WebDays</h1><a href="/watch?v=abcdefghijk">Forms that forgive</a>`,
    { kind: 'plain', event: null, video: null },
  ],
  [
    'connpass group',
    'https://hana.connpass.com/',
    `<html lang="ja"><title>花のエンジニア勉強会 - connpass</title><meta property="og:site_name" content="connpass"><meta property="og:title" content="花のエンジニア勉強会"><body><h1>花のエンジニア勉強会</h1><h2>イベント</h2><div class="event_list"><p>2024/05/10（金） 19:00〜21:00</p><a href="https://hana.connpass.com/event/300001/">花のエンジニア勉強会 #12</a><p>2024/06/10（月） 19:00〜21:00</p><a href="https://hana.connpass.com/event/300002/">花のエンジニア勉強会 #13</a></div>`,
    { kind: 'plain' },
  ],
  [
    'news',
    'https://tech.example.com/articles/ai-conference-recap',
    `<title>What we learned at AI Conf 2024 | TechNews</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"What we learned at AI Conf 2024"}</script><body><h1>What we learned at AI Conf 2024</h1><p>By <a href="/author/joe">Joe Pen</a></p><p>June 3, 2024 10:00</p>`,
    { kind: 'plain', event: null, speakers: [] },
  ],
  [
    'docs',
    'https://docs.example.com/guide/presentation/start',
    `<title>Getting started - Guide</title><body><h1>Getting started</h1><h2>Overview</h2><p>Install it with npm and run it. Then open your browser and look at it.</p>`,
    { kind: 'plain' },
  ],
  [
    'Zenn: a report with decks in it',
    'https://zenn.dev/shizuka/articles/0123456789abcd',
    `<html lang="ja"><title>静かな会議 2023 参加レポート</title><meta property="og:type" content="article"><meta property="og:site_name" content="Zenn"><body><article><h1>静かな会議 2023 参加レポート</h1><p>2023/06/10に公開</p><h2>静かなテスト</h2><p>登壇者: 静岡太郎さん</p><iframe src="https://speakerdeck.com/player/0123456789abcdef0123"></iframe></article>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a company’s blog on its talk, with slides',
    'https://engineering.example.com/posts/quiet-conf-recap',
    `<title>Our talk at QuietConf 2023 | Loom Engineering</title><meta property="og:type" content="article"><body><article><h1>Our talk at QuietConf 2023</h1><p class="author">Ann Quiet · June 12, 2023 · 5 min read</p>${EN}<iframe src="https://speakerdeck.com/player/0123456789abcdef0123"></iframe><h2>Related posts</h2></article>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a speaker’s page with all of their talks',
    'https://quietconf.example.org/2023/speaker/ann-quiet',
    `<title>Ann Quiet | QuietConf 2023</title><body><a href="/2023">QuietConf 2023</a><h1>Ann Quiet</h1><p>Engineer, Loom Inc.</p><p>Ann has been quiet since 2004 and speaks about it.</p><h2>Sessions</h2><ul><li><a href="/2023/sessions/1">Quiet tests</a> Fri 10:00 Room A</li><li><a href="/2023/sessions/2">Quiet builds</a> Sat 11:00 Room B</li></ul>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'the venue',
    'https://quietconf.example.org/2023/venue',
    `<title>Venue | QuietConf 2023</title><body><a href="/2023">QuietConf 2023</a><h1>Venue</h1><h2>Nordhaven Library</h2><p>Long Street 5, 10115 Nordhaven</p><p>Doors open at 8:30 on both days.</p><h2>How to get there</h2><p>Take the tram 5 to Library Square.</p>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'sponsors',
    'https://quietconf.example.org/2023/sponsors/',
    `<title>Sponsors | QuietConf 2023</title><body><a href="/2023">QuietConf 2023</a><h1>Sponsors</h1><h2>Gold</h2><h3>Loom Inc.</h3>${EN}<h3>Rope Corp</h3><p><a href="/2023/sponsor-deck.pdf">Sponsor prospectus</a></p>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a call for papers',
    'https://quietconf.example.org/2023/cfp',
    `<title>Call for Papers | QuietConf 2023</title><body><a href="/2023">QuietConf 2023</a><h1>Call for Papers</h1><p>Deadline: March 1, 2023, 23:59 CET</p><p>Talks are 30 or 45 minutes long. Speakers get a ticket.</p>${EN}`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a code of conduct',
    'https://quietconf.example.org/2023/code-of-conduct',
    `<title>Code of Conduct | QuietConf 2023</title><body><h1>Code of Conduct</h1>${EN}${EN}<p>Contact: Ann Quiet, +49 30 123456</p>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a wall before a session',
    'https://app.swapquiet.example.com/event/quiet-2023/planning/UGxhbm5pbmdfMQ==',
    `<title>Sign in | Swapquiet</title><body><main><h1>Sign in to continue</h1><form><label>Email <input name="email" type="email"></label><button>Continue</button></form><p>By continuing you accept our terms.</p></main>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a playlist',
    'https://www.youtube.com/playlist?list=PLquiet',
    `<title>QuietConf 2023 - YouTube</title><meta property="og:title" content="QuietConf 2023"><body><h1>QuietConf 2023</h1><a href="/watch?v=quietvideo1">Quiet tests - Ann Quiet</a><a href="/watch?v=quietvideo2">Quiet builds - Ben Still</a>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a page that is not there',
    'https://quietconf.example.org/2023/sessions/999',
    `<title>404 Not Found | QuietConf 2023</title><body><a href="/2023">QuietConf 2023</a><h1>Page not found</h1><p>The page you were looking for does not exist.</p>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'an episode of a podcast',
    'https://quietcast.example.fm/42',
    `<title>42: Quiet tests (Ann Quiet) | Quietcast</title><meta property="og:type" content="article"><body><h1>42: Quiet tests (Ann Quiet)</h1><p>May 3, 2023</p><audio src="42.mp3"></audio><p>Guest: Ann Quiet</p><h2>Show notes</h2><ul><li><a href="https://speakerdeck.com/ann/quiet">Slides of her talk</a></li></ul>`,
    { kind: 'plain', event: null, start: null, slides: null },
  ],
  [
    'a job',
    'https://jobs.example.com/quiet-engineer',
    `<title>Quiet Engineer (m/f/d) – Loom Inc.</title><body><h1>Quiet Engineer (m/f/d)</h1><p>Location: Berlin</p><p>Start: 1 September 2023</p>${EN}<a href="/apply">Apply</a>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'documentation with a title like a talk’s',
    'https://docs.example.dev/guides/quiet-builds',
    `<title>Quiet builds | Loom Docs</title><body><nav><a href="/">Loom Docs</a></nav><h1>Quiet builds</h1>${EN}<h2>Options</h2><h3>level</h3><p>Type: string</p><h3>language</h3><p>Default: en</p><p>Last updated on May 3, 2023 by Ann Quiet</p>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a search of events',
    'https://meet.example.com/find?keywords=ruby',
    `<title>Find events near Berlin | Meet</title><script type="application/ld+json">[{"@type":"Event","name":"A","startDate":"2024-01-01T19:00"},{"@type":"Event","name":"B","startDate":"2024-01-02T19:00"},{"@type":"Event","name":"C","startDate":"2024-01-03T19:00"},{"@type":"Event","name":"D","startDate":"2024-01-04T19:00"}]</script><body><h1>Events near Berlin</h1>${['A', 'B', 'C', 'D'].map(n => `<h2>${n}</h2><p>Jan 1, 2024 · 7:00 PM CET</p>`).join('')}`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a shop’s product',
    'https://shop.example.com/products/quiet-keyboard',
    `<title>Quiet Keyboard – KeyShop</title><meta property="og:type" content="product"><body><h1>Quiet Keyboard</h1><p>99 €</p><p>Delivery: 3–5 May</p>${EN}<a href="/manual.pdf">Manual (PDF)</a>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'an author’s talks on their own site',
    'https://annquiet.example.com/speaking/',
    `<title>Speaking – Ann Quiet</title><body><h1>Speaking</h1><h2>2023</h2><ul><li>Quiet tests, SmallConf, Lisbon, May 12 (<a href="https://speakerdeck.com/ann/quiet">slides</a>, <a href="https://youtu.be/abcdefghijk">video</a>)</li><li>Quiet builds, BigConf, Oslo, June 3 (<a href="https://speakerdeck.com/ann/builds">slides</a>)</li></ul><h2>2022</h2><ul><li>Quiet CSS, CSSConf, Berlin (<a href="https://speakerdeck.com/ann/css">slides</a>)</li></ul>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a press release of a conference',
    'https://loom.example.com/press/2023/quietconf',
    `<title>Loom sponsors QuietConf 2023 | Loom Inc.</title><meta property="og:type" content="article"><body><h1>Loom sponsors QuietConf 2023</h1><p>Berlin, May 3, 2023 – Loom Inc. is proud to sponsor QuietConf 2023 on June 13 and 14, 2023.</p>${EN}<p>Press contact: Ann Quiet</p>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a book of a speaker',
    'https://books.example.com/quiet-systems',
    `<title>Quiet Systems by Ann Quiet</title><meta property="og:type" content="book"><body><h1>Quiet Systems</h1><p>By Ann Quiet</p>${EN}<p>Published May 2023, 320 pages</p><a href="/sample.pdf">Sample chapter (PDF)</a>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a course in a catalogue',
    'https://learn.example.com/courses/quiet-typescript',
    `<title>Quiet TypeScript | LearnCalm</title><body><h1>Quiet TypeScript</h1><p>Instructor: Ann Quiet</p><p>Duration: 4 hours</p><p>Level: Beginner</p>${EN}<a href="/enroll">Enroll</a><p>€49</p>`,
    { kind: 'plain', event: null, start: null, room: null },
  ],
  [
    'a forum thread on a talk',
    'https://forum.example.org/t/slides-for-quiet-tests/1234',
    `<title>Slides for "Quiet tests"? - QuietForum</title><body><h1>Slides for "Quiet tests"?</h1><p>annq, May 12, 2023, 10:14</p><p>Does anybody have the slides of the talk by Ann Quiet?</p><p>bstill, May 12, 2023, 11:02</p><p>Here: <a href="https://speakerdeck.com/annq/quiet-tests">https://speakerdeck.com/annq/quiet-tests</a></p>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'a group’s page with its next meetings',
    'https://www.meetup.com/nord-owls/',
    `<title>Nord Owls (Nordhaven) | Meetup</title><body><h1>Nord Owls</h1><p>312 members</p><h2>Upcoming events</h2><p>Tue, Nov 7, 2023, 6:30 PM CET</p><p>Nord Owls #31</p><p>Tue, Dec 5, 2023, 6:30 PM CET</p><p>Nord Owls #32</p>`,
    { kind: 'plain', ...NOTHING },
  ],
  [
    'nothing but a title, yet',
    'https://calm.example.org/app/never',
    `<html><head><title>Quiet queues | CalmConf 2026</title></head><body><main></main></body></html>`,
    { kind: 'plain', title: 'Quiet queues | CalmConf 2026', speakers: [], start: null },
  ],
  [
    'half of the site’s name behind the title, and a name before the link to the site’s own code',
    'https://learning.example.de/stille/',
    `<html lang="de"><title>Die Folgen der Stille - Quiet Learning - Oslo</title><meta property="og:site_name" content="Quiet Learning - Oslo"><body><a href="/">Quiet Learning - Oslo</a><main><h1>Die Folgen der Stille <a href="https://github.com/quiet-oslo"><svg></svg></a></h1>${DE}</main></body>`,
    { kind: 'plain', title: 'Die Folgen der Stille', speakers: [] },
  ],
];
