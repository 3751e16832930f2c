// Pages of our own, in the manner of the sites that talk people use: what is said on them, and nothing else.

export interface Expected {
  readonly kind?: string;
  readonly event?: string | null;
  readonly title?: string | null;
  readonly speakers?: readonly string[];
  readonly start?: string | null;
  readonly end?: string | null;
  readonly room?: string | null;
  readonly slides?: string | null;
  readonly video?: string | null;
  readonly language?: string | null;
}

const EMPTY = { speakers: [], start: null, end: null, room: null, slides: null, video: null };

export const PAGES: readonly (readonly [name: string, address: string, html: string, expected: Expected])[] = [
  [
    'a heading that names a year and stands whole in the title is not cut',
    'https://harbour.example.jp/sessions/kelp.html',
    `<html lang="ja"><title>昆布の数え方 2026 ― 海の中の索引 | Harbour Days 2026</title><meta property="og:site_name" content="Harbour Days 2026"><meta property="og:title" content="昆布の数え方 2026 ― 海の中の索引 | Harbour Days 2026">
     <body><header><a href="/index.html">Harbour Days 2026</a></header><main><h1>昆布の数え方 2026 ― 海の中の索引</h1><dl><dt>登壇者</dt><dd>浜野 めぐみ</dd><dt>日時</dt><dd>2026年9月12日(土) 13:00〜13:45</dd></dl></main></body></html>`,
    {
      kind: 'session',
      event: 'Harbour Days 2026',
      title: '昆布の数え方 2026 ― 海の中の索引',
      speakers: ['浜野 めぐみ'],
    },
  ],
  [
    'labels in a sidebar, in German, with a length instead of an end',
    'https://fahrplan.example.org/2019/events/87.html',
    `<title>Programm: Robuste Netze für alle</title><body><div id="header"><h1>Chaostage 2019</h1></div>
     <div id="sidebar"><h2>Referenten</h2><table><tr><td><a href="../speakers/12.html">Erika Muster</a></td></tr></table>
     <h2>Programm</h2><table><tr><td class="label">Tag</td><td class="value">Samstag - 2019-06-08</td></tr>
     <tr><td class="label">Raum</td><td class="value">Großer Saal</td></tr><tr><td class="label">Beginn</td><td class="value">14:00</td></tr>
     <tr><td class="label">Dauer</td><td class="value">01:00</td></tr><tr><td class="label">Sprache</td><td class="value">de</td></tr></table></div>
     <div id="content"><p class="title">Robuste Netze für alle</p><p class="subtitle">Was wir aus zehn Jahren gelernt haben</p>
     <p>Wir zeigen, wie ein Netz auch dann noch läuft, wenn die Hälfte der Knoten nicht mehr da ist, und was das für den Betrieb heißt.</p></div></body>`,
    {
      kind: 'session',
      event: 'Chaostage 2019',
      title: 'Robuste Netze für alle',
      speakers: ['Erika Muster'],
      start: '2019-06-08T14:00',
      end: '2019-06-08T15:00',
      room: 'Großer Saal',
      slides: null,
      video: null,
      language: 'de',
    },
  ],
  [
    'a side box of bold labels, a weekday without a date, an attachment',
    'https://openconf.example.org/2020/schedule/event/kernel_tracing/',
    `<title>OpenConf 2020 - Tracing the kernel without tears</title><body><div id="pagetitles"><h1>Tracing the kernel without tears</h1></div>
     <div id="main"><ul class="side-box"><li><strong>Track</strong>: <a href="/2020/schedule/track/kernel/">Kernel devroom</a></li>
     <li><strong>Room</strong>: <a href="/2020/schedule/room/h2215/">H.2215 (Ferrer)</a></li><li><strong>Day</strong>: Saturday</li>
     <li><strong>Start</strong>: 10:30</li><li><strong>End</strong>: 11:00</li></ul>
     <div class="event-abstract"><p>This talk shows how to trace the kernel with the tools that are already on your machine.</p></div>
     <h3>Speakers</h3><table><tr><td><a href="/2020/schedule/speaker/ada_weaver/">Ada Weaver</a></td></tr></table>
     <h3>Attachments</h3><ul><li><a href="/2020/schedule/event/kernel_tracing/attachments/slides/3/tracing.pdf">Slides</a></li></ul>
     <h3>Links</h3><ul><li><a href="https://video.example.org/2020/H.2215/kernel_tracing.mp4">Video recording (mp4)</a></li></ul></div></body>`,
    {
      kind: 'session',
      event: 'OpenConf 2020',
      title: 'Tracing the kernel without tears',
      speakers: ['Ada Weaver'],
      start: '10:30',
      end: '11:00',
      room: 'H.2215 (Ferrer)',
      slides: 'https://openconf.example.org/2020/schedule/event/kernel_tracing/attachments/slides/3/tracing.pdf',
      video: 'https://video.example.org/2020/H.2215/kernel_tracing.mp4',
      language: 'en',
    },
  ],
  [
    'Sched: event before the title, time and place in two lines',
    'https://cloudfest2023.sched.com/event/1Hyab/ships-in-the-night-jane-doe-acme-john-roe-widget-inc',
    `<title>CloudFest Europe 2023: Ships in the Night - Jane Doe, Acme &amp; John Roe, Widget Inc.</title>
     <meta property="og:title" content="CloudFest Europe 2023: Ships in the Night - Jane Doe, Acme &amp; John Roe, Widget Inc."><body>
     <div id="sched-page-header"><h1><a href="/">CloudFest Europe 2023</a></h1></div>
     <div class="sched-container-header"><div class="event"><span class="name">Ships in the Night - Jane Doe, Acme &amp; John Roe, Widget Inc.</span></div></div>
     <div class="sched-event-details-timeandplace">Wednesday, April 19, 2023 11:55am - 12:30pm CEST<br><a href="/venue/Auditorium">Auditorium, Level 2</a></div>
     <div class="tip-description">A talk about what passes between two clusters that never meet.</div>
     <div class="tip-roles"><h3>Speakers</h3><div class="sched-person-session"><a href="/speaker/jane_doe.1x"><img alt=""></a><h2><a href="/speaker/jane_doe.1x">Jane Doe</a></h2><div class="sched-event-details-role-company">Engineer, Acme</div></div>
     <div class="sched-person-session"><h2><a href="/speaker/john_roe.2y">John Roe</a></h2><div class="sched-event-details-role-company">CTO, Widget Inc.</div></div></div>
     <div class="sched-file"><a class="file-uploaded file-uploaded-pdf" href="https://static.sched.com/hosted_files/cloudfest2023/4a/ships.pdf">ships.pdf</a></div></body>`,
    {
      kind: 'session',
      event: 'CloudFest Europe 2023',
      speakers: ['Jane Doe', 'John Roe'],
      start: '2023-04-19T11:55+02:00',
      end: '2023-04-19T12:30+02:00',
      room: 'Auditorium, Level 2',
      slides: 'https://static.sched.com/hosted_files/cloudfest2023/4a/ships.pdf',
      video: null,
    },
  ],
  [
    'fortee: start and length, the speaker in the title',
    'https://fortee.jp/umikaigi-2022/proposal/4f56de04-0d5c-49ba-b2f8-12b25e36ad32',
    `<html lang="ja"><title>波を数えるための配列 by 海野 渚 | トーク | 海会議 2022 #umikaigi - fortee.jp</title><meta property="og:title" content="波を数えるための配列 by 海野 渚 | 海会議 2022">
     <meta property="og:site_name" content="fortee.jp"><body><nav><a href="/umikaigi-2022">海会議 2022</a><a href="/login">ログイン</a></nav>
     <div class="proposal"><span class="badge">採択</span><span class="schedule">2022/09/11 14:50〜</span><span class="track">Track C</span><span class="type">レギュラートーク（20分）</span>
     <h2>波を数えるための配列</h2><div class="speaker"><a href="/umikaigi-2022/speaker/proposal/view/umino"><img src="a.png">海野 渚</a> <a href="https://twitter.com/umino">umino</a></div>
     <div class="abstract"><p>波の高さを一日中数え続けると、配列はどこまで大きくなるのでしょうか。このトークでは実際の浜辺のデータを使って説明します。</p></div></div></body>`,
    {
      kind: 'session',
      event: '海会議 2022',
      title: '波を数えるための配列',
      speakers: ['海野 渚'],
      start: '2022-09-11T14:50',
      end: '2022-09-11T15:10',
      room: 'Track C',
      slides: null,
      video: null,
      language: 'ja',
    },
  ],
  [
    'French, the day in a sentence and the room behind it',
    'https://conf.example.fr/2022/conferences/des-tests-qui-durent',
    `<html lang="fr"><title>Des tests qui durent | Forum Web 2022</title><body><header><a href="/2022/">Forum Web 2022</a></header>
     <main><h1>Des tests qui durent</h1><p class="meta">Le 12 mai 2022 de 10h00 à 10h40 - Salle Royale</p>
     <p>Intervenante : <a href="/2022/intervenants/claire">Claire Martin</a></p>
     <p>Comment écrire des tests qui ne cassent pas à chaque changement, et que faire de ceux qui cassent déjà dans une équipe.</p></main></body>`,
    {
      kind: 'session',
      event: 'Forum Web 2022',
      title: 'Des tests qui durent',
      speakers: ['Claire Martin'],
      start: '2022-05-12T10:00',
      end: '2022-05-12T10:40',
      room: 'Salle Royale',
      language: 'fr',
    },
  ],
  [
    'Spanish, labels with colons',
    'https://jornadas.example.es/ponencias/42',
    `<title>Cómo medir lo invisible - Jornadas de Software 2018</title><body><h1>Cómo medir lo invisible</h1>
     <p><b>Ponente:</b> María García (Universidad de Nunca)</p><p><b>Fecha y hora:</b> viernes, 5 de octubre de 2018, 11:30 - 12:15</p><p><b>Sala:</b> Aula Magna</p>
     <h2>Resumen</h2><p>En esta charla se presenta una forma de medir lo que no se ve en los sistemas y de contar lo que importa para las personas que los usan.</p></body>`,
    {
      kind: 'session',
      event: 'Jornadas de Software 2018',
      title: 'Cómo medir lo invisible',
      speakers: ['María García'],
      start: '2018-10-05T11:30',
      end: '2018-10-05T12:15',
      room: 'Aula Magna',
      language: 'es',
    },
  ],
  [
    'Korean, labels in a list',
    'https://dev.example.kr/2019/sessions/7',
    `<title>작은 팀의 큰 로그 | 개발자 컨퍼런스 2019</title><body><h1>작은 팀의 큰 로그</h1><ul><li>발표자: 김하늘</li><li>일시: 2019년 10월 3일 오후 2:00 ~ 2:40</li><li>장소: 그랜드볼룸 103</li></ul>
     <p>작은 팀에서 큰 로그를 다루면서 배운 것들을 이야기합니다. 어디에 저장하고 어떻게 찾을지 함께 살펴봅니다.</p></body>`,
    {
      kind: 'session',
      event: '개발자 컨퍼런스 2019',
      title: '작은 팀의 큰 로그',
      speakers: ['김하늘'],
      start: '2019-10-03T14:00',
      end: '2019-10-03T14:40',
      room: '그랜드볼룸 103',
      language: 'ko',
    },
  ],
  [
    'Chinese, a table',
    'https://example.tw/2021/session/12',
    `<title>用一張圖看懂排程 | 開源年會 2021</title><body><h1>用一張圖看懂排程</h1><table><tr><th>講者</th><td>林小明</td></tr><tr><th>時間</th><td>2021/7/31 上午10:30 - 11:10</td></tr><tr><th>地點</th><td>國際會議廳</td></tr></table>
     <p>這場演講會用一張圖說明排程器怎麼決定下一個要執行的工作，並且介紹我們在實務上遇到的問題。</p></body>`,
    {
      kind: 'session',
      event: '開源年會 2021',
      title: '用一張圖看懂排程',
      speakers: ['林小明'],
      start: '2021-07-31T10:30',
      end: '2021-07-31T11:10',
      room: '國際會議廳',
      language: 'zh',
    },
  ],
  [
    'Japanese, two speakers with handles and companies, slides found by the word before the link',
    'https://kaigi.example.jp/2018/session/7/',
    `<html><title>眠らないサーバーの見守り方 | 夜会議 2018</title><body><div class="menu"><a href="/2018/">トップ</a><a href="/2018/timetable">タイムテーブル</a></div>
     <h1>眠らないサーバーの見守り方</h1><dl><dt>登壇者</dt><dd>山田 花子 (@hana) 株式会社ねむり</dd><dd>佐藤 次郎（合同会社おきる）</dd><dt>日時</dt><dd>平成30年3月10日（土）１３：００〜１３：４５</dd><dt>会場</dt><dd>Bトラック（4F）</dd></dl>
     <h2>概要</h2><p>夜中に鳴るアラートを半分に減らした話をします。監視の設計と、鳴らさないと決めるまでの議論を紹介します。</p>
     <h2>発表資料</h2><p><a href="https://speakerdeck.com/hana/watch">眠らないサーバー</a></p></body></html>`,
    {
      kind: 'session',
      event: '夜会議 2018',
      title: '眠らないサーバーの見守り方',
      speakers: ['山田 花子', '佐藤 次郎'],
      start: '2018-03-10T13:00',
      end: '2018-03-10T13:45',
      slides: 'https://speakerdeck.com/hana/watch',
      video: null,
      language: 'ja',
    },
  ],
  [
    'Indico: speaker with an affiliation, minutes behind the time',
    'https://indico.example.org/event/12/contributions/345/',
    `<title>PhysDays 2024: Cooling a magnet with patience · Indico</title><body><div class="header"><a href="/event/12/">PhysDays 2024</a></div>
     <div class="contribution"><h1>Cooling a magnet with patience</h1><div><time>8 Jul 2024, 14:00</time></div><div>20m</div><div>Room: Main Auditorium</div>
     <div class="speaker-list"><label>Speaker</label> <span>Dr Ingrid Berg (North University)</span></div><h2>Description</h2>
     <p>We describe how a large magnet is cooled over three weeks, and what the operators do in the meantime.</p></div></body>`,
    {
      kind: 'session',
      event: 'PhysDays 2024',
      title: 'Cooling a magnet with patience',
      speakers: ['Ingrid Berg'],
      start: '2024-07-08T14:00',
      room: 'Main Auditorium',
      slides: null,
      language: 'en',
    },
  ],
  [
    'a modern page without labels: icons, a time range, a room, people in cards',
    'https://webdays.example.com/2024/sessions/forms-that-forgive',
    `<html lang="en"><title>Forms that forgive – WebDays 2024</title><meta property="og:site_name" content="WebDays 2024"><body><header class="site-header"><a href="/2024">WebDays 2024</a></header>
     <main><article><h1>Forms that forgive</h1><div class="flex"><svg></svg><span>May 16, 2024</span></div><div class="flex"><svg></svg><span>09:30</span> – <span>10:15</span></div><div><span>Grand Hall</span></div>
     <p>Most forms punish you for a typo. In this session we look at forms that forgive, and what it takes to build them.</p>
     <section><h2>Speakers</h2><a href="/2024/speakers/noor"><img alt="Noor Haddad" src="/n.jpg"><h3>Noor Haddad</h3><p>Design Engineer at Loom &amp; Co</p></a></section></article>
     <section class="related"><h2>More sessions</h2><a href="/2024/sessions/other"><h3>Other talk</h3><p>Sam Poe</p></a></section></main></body>`,
    {
      kind: 'session',
      event: 'WebDays 2024',
      title: 'Forms that forgive',
      speakers: ['Noor Haddad'],
      start: '2024-05-16T09:30',
      end: '2024-05-16T10:15',
      room: 'Grand Hall',
      slides: null,
      video: null,
      language: 'en',
    },
  ],
  [
    'JSON-LD of a session within an event',
    'https://summit.example.com/agenda/zero-downtime-moves',
    `<title>Zero-downtime moves | Move Summit</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"Zero-downtime moves","startDate":"2023-11-02T09:00:00-07:00","endDate":"2023-11-02T09:40:00-07:00","location":{"@type":"Place","name":"Stage 2"},"performer":[{"@type":"Person","name":"Lee Park"}],"superEvent":{"@type":"Event","name":"Move Summit 2023"}}</script>
     <body><h1>Zero-downtime moves</h1><p>How we moved a data centre while everyone was at lunch, and nobody noticed that it was gone.</p></body>`,
    {
      kind: 'session',
      event: 'Move Summit 2023',
      title: 'Zero-downtime moves',
      speakers: ['Lee Park'],
      start: '2023-11-02T09:00-07:00',
      end: '2023-11-02T09:40-07:00',
      room: 'Stage 2',
    },
  ],
  [
    'a page that states little: nothing is made up',
    'https://meet.example.org/talks/boring-databases',
    `<title>Boring databases are good databases</title><body><h1>Boring databases are good databases</h1><p>By <a href="/speakers/7">Rosa Lind</a></p><p>A love letter to the tables that never wake you at night, and to the people who keep them so.</p><p>© 2021 Meet Example</p></body>`,
    { kind: 'session', title: 'Boring databases are good databases', ...EMPTY, speakers: ['Rosa Lind'] },
  ],
  [
    'an event with JSON-LD',
    'https://www.meetup.com/night-owls/events/301234567/',
    `<title>Night Owls #12: Profiling, Thu, Mar 14, 2024, 7:00 PM | Meetup</title><meta property="og:title" content="Night Owls #12: Profiling, Thu, Mar 14, 2024, 7:00 PM | Meetup"><script type="application/ld+json">{"@type":"Event","name":"Night Owls #12: Profiling","startDate":"2024-03-14T19:00:00+01:00","endDate":"2024-03-14T21:00:00+01:00","location":{"@type":"Place","name":"The Barn"}}</script><body><h1>Night Owls #12: Profiling</h1></body>`,
    {
      kind: 'event',
      event: 'Night Owls #12: Profiling',
      title: 'Night Owls #12: Profiling',
      start: '2024-03-14T19:00+01:00',
      end: '2024-03-14T21:00+01:00',
      room: 'The Barn',
      speakers: [],
    },
  ],
  [
    'a conference front page: name, days, venue',
    'https://rustfest.example.org/',
    `<title>FerrisFest 2019 | Barcelona, November 9–12</title><meta property="og:site_name" content="FerrisFest 2019"><body><h1>FerrisFest 2019</h1><p>November 9–12, 2019</p><p>Venue: La Nau Bostik</p><h2>Tickets</h2><p>Get your ticket now, they sell out fast every single year.</p></body>`,
    {
      kind: 'event',
      event: 'FerrisFest 2019',
      start: '2019-11-09',
      end: '2019-11-12',
      room: 'La Nau Bostik',
      speakers: [],
    },
  ],
  [
    'a timetable of one day',
    'https://kaigi.example.jp/2018/timetable',
    `<title>タイムテーブル | 夜会議 2018</title><body><h1>タイムテーブル</h1><h2>2018年3月10日（土）</h2><table>${[
      '10:00',
      '10:40',
      '11:20',
      '13:00',
      '13:40',
      '14:20',
      '15:00',
      '15:40',
    ]
      .map(
        time =>
          `<tr><th>${time}</th><td><a href="/2018/session/1/">眠らない${time}のはなし</a> 山田 花子</td><td>佐藤 次郎</td></tr>`,
      )
      .join('')}</table></body>`,
    {
      kind: 'timetable',
      event: '夜会議 2018',
      title: 'タイムテーブル',
      start: '2018-03-10',
      end: null,
      speakers: [],
      room: null,
    },
  ],
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
    'iclr mini-conf',
    'https://iclr.example.cc/virtual_2020/poster_B1abc.html',
    `<title>ICLR: Deep nets for short nights</title><body><nav class="navbar"><a class="navbar-brand" href="index.html">ICLR</a></nav><div class="container"><div class="card"><h2 class="card-title main-title">Deep nets for short nights</h2><h3 class="card-subtitle"><a href="papers.html?filter=authors&search=Ada Wong" class="text-muted">Ada Wong</a>, <a href="papers.html?filter=authors&search=Bo Lin" class="text-muted">Bo Lin</a></h3><p class="card-text"><span>Keywords:</span> nets, nights</p><div id="abstractExample"><span class="font-weight-bold">Abstract:</span> We propose a thing that works well at night and does not need much of anything else to be good at it.</div><iframe src="https://slideslive.com/embed/presentation/38900001"></iframe><p>Similar Papers</p><h5 class="card-title">Other paper</h5><h6 class="card-subtitle">Some One, Any Body</h6></div></div>`,
    {
      kind: 'session',
      event: 'ICLR',
      title: 'Deep nets for short nights',
      speakers: ['Ada Wong', 'Bo Lin'],
      start: null,
      room: null,
      video: 'https://slideslive.com/embed/presentation/38900001',
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
    'wafer',
    'https://debcamp19.example.org/talks/12-packaging-with-cats/',
    `<title>DebCamp 19 | Packaging with cats</title><body><nav><a href="/">DebCamp 19</a></nav><h1>Packaging with cats</h1><dl><dt>Speaker:</dt><dd><a href="/users/ann/">Ann Catter</a></dd><dt>Track:</dt><dd>Packaging</dd><dt>Type:</dt><dd>Short talk (20 minutes)</dd><dt>Room:</dt><dd><a href="/venue/1">Auditório</a></dd><dt>Time:</dt><dd>Jul 22 (Mon): 14:30</dd><dt>Duration:</dt><dd>0:20</dd></dl><p>Cats walk over keyboards, and sometimes what they type is a package that builds in a clean room.</p>`,
    {
      kind: 'session',
      event: 'DebCamp 19',
      title: 'Packaging with cats',
      speakers: ['Ann Catter'],
      room: 'Auditório',
      start: '14:30',
      end: '14:50',
    },
  ],
  [
    'lca',
    'https://linux.example.org.au/schedule/presentation/23/',
    `<title>Linux Down Under 2018 | Presentation: Boot faster</title><body><h1>Boot faster</h1><p>Wednesday 24 Jan 2018, 1:40 p.m. – 2:25 p.m. | Room: Guthrie Theatre</p><h3>Presented by</h3><h4><a href="/schedule/speaker/9/">Sam Quick</a></h4><h3>Abstract</h3><p>Booting is slow because of many things which we will look at one after the other in this talk.</p><p><a href="https://youtu.be/abcdefghijk">Watch the video</a></p>`,
    {
      kind: 'session',
      event: 'Linux Down Under 2018',
      title: 'Boot faster',
      speakers: ['Sam Quick'],
      start: '2018-01-24T13:40',
      end: '2018-01-24T14:25',
      room: 'Guthrie Theatre',
      video: 'https://youtu.be/abcdefghijk',
    },
  ],
  [
    'oscon',
    'https://conferences.example.com/oskon/os-or/public/schedule/detail/67001',
    `<title>Refactoring at sea: OSKON in Portland - Big Books Conferences, July 16 - 19, 2018 - Portland, OR</title><body><h1>Refactoring at sea</h1><div class="en_session_speakers"><a href="/oskon/os-or/public/schedule/speaker/1">Lena Tide</a> (Sail Co)</div><div class="en_session_date"><strong>10:50am–11:30am Thursday, July 19, 2018</strong></div><div class="location">Location: F150/151</div><p>Refactoring a system while it is running is like changing planks at sea, and everyone gets a little wet.</p>`,
    {
      kind: 'session',
      title: 'Refactoring at sea',
      speakers: ['Lena Tide'],
      start: '2018-07-19T10:50',
      end: '2018-07-19T11:30',
      room: 'F150/151',
    },
  ],
  [
    'goto',
    'https://gotoish.example.com/2023/sessions/2511/the-art-of-no',
    `<title>The Art of No | GOTOish Amsterdam 2023</title><meta property="og:title" content="The Art of No | GOTOish Amsterdam 2023"><body><header><a href="/2023">GOTOish Amsterdam 2023</a></header><div>Wednesday Jun 28</div><div>10:30 – 11:20</div><div>Effectenbeurszaal</div><h1>The Art of No</h1><p>Saying no is a skill that engineers rarely learn, and which their calendars would thank them for.</p><h3>about the speaker</h3><a href="/2023/speakers/55/mia-no">Mia No</a>`,
    {
      kind: 'session',
      event: 'GOTOish Amsterdam 2023',
      title: 'The Art of No',
      speakers: ['Mia No'],
      start: '2023-06-28T10:30',
      end: '2023-06-28T11:20',
    },
  ],
  [
    'rubykaigi',
    'https://rubykaigi.example.org/2019/presentations/uno.html#apr18',
    `<title>How to count to one - KaigiRuby 2019</title><body><nav><a href="/2019">KaigiRuby 2019</a><a href="/2019/schedule">Schedule</a></nav><article class="l-section"><header><h1>How to count to one</h1><ul class="schedule-item"><li>April 18 (Day1) 13:00-13:40 Fukuoka International Congress Center Room 501 ja</li></ul></header><div class="speaker"><h2>Uno Ichi</h2><ul><li><a href="https://github.com/uno">@uno</a></li></ul><p>Uno counts things.</p></div><p>Counting to one is the hardest part. This talk is about how a virtual machine does it, and how fast.</p></article>`,
    {
      kind: 'session',
      event: 'KaigiRuby 2019',
      title: 'How to count to one',
      speakers: ['Uno Ichi'],
      start: '2019-04-18T13:00',
      end: '2019-04-18T13:40',
    },
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
    'pretalx new',
    'https://pretalx.example.org/netz-2024/talk/ABC123/',
    `<title>Leise Router :: Netztage 2024 :: pretalx</title><meta property="og:title" content="Leise Router Netztage 2024"><body><header><h1><a href="/netz-2024/">Netztage 2024</a></h1></header><main><h3 class="talk-title"><span>Leise Router</span> <small class="text-muted"> <pretalx-time data-time="2024-09-21T13:00:00+02:00">2024-09-21 13:00</pretalx-time>–<span>13:30</span> (Europe/Berlin), Saal Nord <br>Sprache: Deutsch</small></h3><section class="abstract"><p>Router machen Lärm, und das muss nicht sein. Wir zeigen, wie man sie leise bekommt und was das mit dem Netz macht.</p></section><div class="speakers"><div class="speaker-box"><h4><a href="/netz-2024/speaker/XYZ987/">Uwe Still</a></h4></div></div></main>`,
    {
      kind: 'session',
      event: 'Netztage 2024',
      title: 'Leise Router',
      speakers: ['Uwe Still'],
      start: '2024-09-21T13:00+02:00',
      end: '2024-09-21T13:30+02:00',
      room: 'Saal Nord',
      language: 'de',
    },
  ],
  [
    'aws style',
    'https://summit.example.jp/sessions/detail/?id=C1-05',
    `<html lang="ja"><title>ユーザー企業の静かな移行 | クラウドサミット 2023</title><body><div class="header"><a href="/">クラウドサミット 2023</a></div><h1>C1-05 ユーザー企業の静かな移行</h1><div class="info"><span>2023年4月20日(木)</span><span>14:40～15:20</span><span>展示会場 B</span></div><div class="speaker-block"><img src="a.jpg"><p>鈴木 一郎 氏</p><p>株式会社しずか システム部 部長</p></div><p>基幹システムを止めずに移行した二年間の記録です。お客様に気づかれないことを目標にしました。</p>`,
    {
      kind: 'session',
      event: 'クラウドサミット 2023',
      speakers: ['鈴木 一郎'],
      start: '2023-04-20T14:40',
      end: '2023-04-20T15:20',
      room: '展示会場 B',
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
    'peatix',
    'https://peatix.com/event/3900001',
    `<html lang="ja"><title>夜の読書会 第5回 | Peatix</title><meta property="og:title" content="夜の読書会 第5回"><script type="application/ld+json">{"@type":"Event","name":"夜の読書会 第5回","startDate":"2024-05-10T19:00:00+0900","endDate":"2024-05-10T21:00:00+0900","location":{"@type":"Place","name":"本の家"}}</script><body><h1>夜の読書会 第5回</h1>`,
    {
      kind: 'event',
      event: '夜の読書会 第5回',
      start: '2024-05-10T19:00+09:00',
      end: '2024-05-10T21:00+09:00',
      room: '本の家',
    },
  ],
  [
    'a list of talks',
    'https://conf.example.org/2024/talks/',
    `<title>Talks - NiceConf 2024</title><body><h1>Talks</h1>${[1, 2, 3, 4, 5, 6].map(i => `<h3><a href="/2024/talks/${i}">Talk number ${i}</a></h3><p>Ann Example${i}</p>`).join('')}`,
    { event: 'NiceConf 2024' },
  ],
  [
    'posted date only',
    'https://conf.example.org/talks/quiet-nights',
    `<title>Quiet nights · SmallConf</title><body><nav><a href="/">SmallConf</a></nav><h1>Quiet nights</h1><p class="author">Ann Quiet</p><p>Posted on 3 May 2021 10:00</p><p>A long abstract that says what this talk is about and who should come and listen to it, for as long as it takes.</p><p>Doors open at 9:00. Follow us @smallconf</p>`,
    { kind: 'session', event: 'SmallConf', speakers: ['Ann Quiet'], start: null, room: null },
  ],
  [
    'droidkaigi-ish',
    'https://droid.example.jp/2022/timetable/360001/',
    `<html lang="ja"><title>静かな端末のつくりかた | DroidKai 2022</title><meta property="og:title" content="静かな端末のつくりかた"><body><header><a href="/2022">DroidKai 2022</a></header><main><h1>静かな端末のつくりかた</h1><div><span>10/5</span><span>11:20 - 12:00</span><span>(40分)</span></div><div>App Bars</div><div><p>スピーカー</p><div><img src="u.png"><p>静岡 太郎</p><p>Quiet Inc. Android Engineer</p></div></div><p>このトークでは、現場で得られた知見をもとに、静かな運用を実現するための工夫と、その過程で起きた失敗についてお話しします。</p><a href="https://speakerdeck.com/shizu/quiet-device">スライド</a><a href="https://www.youtube.com/watch?v=abcdefghijk">動画</a></main>`,
    {
      kind: 'session',
      event: 'DroidKai 2022',
      title: '静かな端末のつくりかた',
      speakers: ['静岡 太郎'],
      start: '2022-10-05T11:20',
      end: '2022-10-05T12:00',
      slides: 'https://speakerdeck.com/shizu/quiet-device',
      video: 'https://www.youtube.com/watch?v=abcdefghijk',
    },
  ],
  [
    'pyconjp-ish',
    'https://pycon.example.jp/2019/schedule/talk/12345',
    `<html lang="ja"><title>Talk Detail | PyKon JP 2019 in TOKYO</title><meta property="og:title" content="PyKon JP 2019 in TOKYO"><body><h1><a href="/2019/">PyKon JP 2019</a></h1><h2>Talk Detail</h2><h3>Quiet Python</h3><table><tr><td>Sept 17th 11:40 a.m.–12:10 p.m.</td></tr></table><p>Room: <a href="/2019/venue">1F Convention Hall</a></p><p>Language: ja</p><div>Speaker<br>Shizuka Taro</div><p>このトークでは、現場で得られた知見をもとに、静かな運用を実現するための工夫と、その過程で起きた失敗についてお話しします。</p>`,
    {
      kind: 'session',
      event: 'PyKon JP 2019',
      title: 'Quiet Python',
      speakers: ['Shizuka Taro'],
      start: '2019-09-17T11:40',
      end: '2019-09-17T12:10',
      room: '1F Convention Hall',
    },
  ],
  [
    'djangocon-ish',
    'https://2022.djangoish.example.us/talks/quiet-orm/',
    `<title>Quiet ORM | DjangoIsh US 2022</title><meta property="og:site_name" content="DjangoIsh US 2022"><meta property="og:title" content="Quiet ORM"><body><main><header><p>Wednesday, Oct 19, 2022 | 11:30 AM – 11:55 AM | Salon A-E</p><h1>Quiet ORM</h1><p>Presented by <a href="/presenters/ann/">Ann Quiet</a></p></header><h2>About this session</h2><p>A long abstract that says what this talk is about and who should come and listen to it, for as long as it takes.</p></main>`,
    {
      kind: 'session',
      event: 'DjangoIsh US 2022',
      title: 'Quiet ORM',
      speakers: ['Ann Quiet'],
      start: '2022-10-19T11:30',
      end: '2022-10-19T11:55',
      room: 'Salon A-E',
    },
  ],
  [
    'europython-ish',
    'https://ep2023.example.eu/session/quiet-packaging',
    `<title>Quiet packaging :: EuroPythonish 2023</title><body><a href="/">EuroPythonish 2023</a><h1>Quiet packaging</h1><dl><dt>Room</dt><dd>Forum Hall</dd><dt>Start (Prague time)</dt><dd>14:00 on 19 July 2023</dd><dt>Duration</dt><dd>30 minutes</dd></dl><h2>Abstract</h2><p>A long abstract that says what this talk is about and who should come and listen to it, for as long as it takes.</p><h2>The speaker</h2><h3><a href="/speaker/ann-quiet">Ann Quiet</a></h3><p>Ann packs.</p>`,
    {
      kind: 'session',
      event: 'EuroPythonish 2023',
      title: 'Quiet packaging',
      speakers: ['Ann Quiet'],
      start: '2023-07-19T14:00',
      end: '2023-07-19T14:30',
      room: 'Forum Hall',
    },
  ],
  [
    'scalamatsuri-ish',
    'https://2019.scala.example.org/programs/5',
    `<html lang="ja"><title>ScalaFes 2019</title><body><h1>ScalaFes 2019</h1><h2>静かな型クラス</h2><p>40分 / 中級 / 日本語</p><p>静岡太郎 (Shizu Co.) <a href="https://twitter.com/shizu">@shizu</a></p><p>6/29 13:00-13:40 ホールA</p><p>このトークでは、現場で得られた知見をもとに、静かな運用を実現するための工夫と、その過程で起きた失敗についてお話しします。</p>`,
    {
      kind: 'session',
      event: 'ScalaFes 2019',
      title: '静かな型クラス',
      speakers: ['静岡太郎'],
      start: '2019-06-29T13:00',
      end: '2019-06-29T13:40',
      room: 'ホールA',
    },
  ],
  [
    'usenix-ish',
    'https://www.usenixish.example.org/conference/quiet19/presentation/quiet',
    `<title>Quiet Kernels Considered Useful | USENIXish</title><body><h1><a href="/conference/quiet19">Quiet '19</a></h1><h1>Quiet Kernels Considered Useful</h1><div class="field-date">Monday, October 28, 2019 - 11:00 am–11:45 am</div><p><em>Ann Quiet and Ben Still, North University</em></p><h2>Abstract:</h2><p>A long abstract that says what this talk is about and who should come and listen to it, for as long as it takes.</p><a href="https://www.usenixish.example.org/sites/default/files/conference/protected-files/quiet19_slides_quiet.pdf">View the slides</a>`,
    {
      kind: 'session',
      title: 'Quiet Kernels Considered Useful',
      speakers: ['Ann Quiet', 'Ben Still'],
      start: '2019-10-28T11:00',
      end: '2019-10-28T11:45',
      slides:
        'https://www.usenixish.example.org/sites/default/files/conference/protected-files/quiet19_slides_quiet.pdf',
    },
  ],
  [
    'fr afup',
    'https://event.afupish.example.org/forum-php-2022/talks/',
    `<title>Programme - Forum PHPish 2022</title><body><h1>Programme</h1>`,
    { kind: 'timetable', event: 'Forum PHPish 2022' },
  ],
  [
    'de clt',
    'https://chemnitz.example.de/2019/de/programm/beitrag/123',
    `<title>Stille Server — Linux-Tage 2019</title><body><h1>Linux-Tage 2019</h1><h2>Vortrag: Stille Server</h2><p>von <a href="/2019/de/programm/person/5">Anna Still</a></p><p>Sonnabend, 16. März 2019, 10:00 Uhr, Raum V3, 60 Minuten</p><p>Dieser Vortrag zeigt, wie man Server leise bekommt und was das für den Betrieb im Rechenzentrum heißt.</p><p>Downloads: <a href="/2019/de/files/folien123.pdf">Folien (PDF)</a></p>`,
    {
      kind: 'session',
      event: 'Linux-Tage 2019',
      title: 'Stille Server',
      speakers: ['Anna Still'],
      start: '2019-03-16T10:00',
      end: '2019-03-16T11:00',
      room: 'Raum V3',
      slides: 'https://chemnitz.example.de/2019/de/files/folien123.pdf',
    },
  ],
  [
    'media.ccc.de',
    'https://media.ccc.de/v/camp2019-1-stille_server',
    `<html lang="en"><title>Stille Server - media.ccc.de</title><meta property="og:title" content="Stille Server"><meta property="og:type" content="video.other"><body><h1>Stille Server</h1><p class="persons">Anna Still</p><p>Camp 2019</p>`,
    { kind: 'video', title: 'Stille Server' },
  ],
  [
    'eventbrite',
    'https://www.eventbrite.com/e/quiet-meetup-tickets-123456',
    `<title>Quiet Meetup Tickets, Thu, Mar 14, 2024 at 7:00 PM | Eventbrite</title><meta property="og:title" content="Quiet Meetup"><script type="application/ld+json">[{"@type":"BusinessEvent","name":"Quiet Meetup","startDate":"2024-03-14T19:00:00-04:00","endDate":"2024-03-14T21:00:00-04:00","location":{"@type":"Place","name":"The Library","address":{"streetAddress":"1 Main St"}}}]</script><body><h1>Quiet Meetup</h1>`,
    {
      kind: 'event',
      event: 'Quiet Meetup',
      title: 'Quiet Meetup',
      start: '2024-03-14T19:00-04:00',
      room: 'The Library',
    },
  ],
  [
    'wp event',
    'https://blog.example.com/event/quiet-night-vol-3/',
    `<html lang="ja"><title>静かな夜 vol.3 開催のお知らせ | 静かな会社ブログ</title><body><h1>静かな夜 vol.3 開催のお知らせ</h1><p>日時：2023年5月12日（金）19:00〜21:00（18:30開場）</p><p>場所：静かな会社 本社 3F セミナールーム</p><p>参加費：無料</p><p>定員：30名</p><p>このトークでは、現場で得られた知見をもとに、静かな運用を実現するための工夫と、その過程で起きた失敗についてお話しします。</p>`,
    { kind: 'event', start: '2023-05-12T19:00', end: '2023-05-12T21:00', room: '静かな会社 本社 3F セミナールーム' },
  ],
  [
    'panel',
    'https://conf.example.org/2023/sessions/panel-1',
    `<title>Panel: The quiet future | BigConf 2023</title><body><h1>Panel: The quiet future</h1><p>Tuesday, 14 November 2023 · 16:00–17:00 (GMT) · Main Stage</p><h2>Panelists</h2><ul><li>Ann Quiet, CEO, Quiet Inc.</li><li>Ben Still, Professor, North University</li><li>Cy Calm</li></ul><p>A long abstract that says what this talk is about and who should come and listen to it, for as long as it takes.</p>`,
    {
      kind: 'session',
      event: 'BigConf 2023',
      speakers: ['Ann Quiet', 'Ben Still', 'Cy Calm'],
      start: '2023-11-14T16:00Z',
      end: '2023-11-14T17:00Z',
      room: 'Main Stage',
    },
  ],
  [
    'kubecon virtual zoom',
    'https://conf.example.org/e/session-5',
    `<title>Session 5 – Quiet clusters (Ann Quiet) – CloudDays</title><body><h2>Quiet clusters</h2><b>When:</b> June 5, 2023 9:00 AM - 9:45 AM PDT<br><b>Where:</b> Room 204<br><b>Speaker:</b> Ann Quiet<br>A long abstract that says what this talk is about and who should come and listen to it, for as long as it takes.`,
    {
      kind: 'session',
      event: 'CloudDays',
      title: 'Quiet clusters',
      speakers: ['Ann Quiet'],
      start: '2023-06-05T09:00-07:00',
      end: '2023-06-05T09:45-07:00',
      room: 'Room 204',
    },
  ],
];
