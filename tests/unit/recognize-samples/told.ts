import type { Sample } from './sample';

export const TOLD: readonly Sample[] = [
  [
    'Docswell: the description says for which event, and when',
    'https://www.docswell.com/s/moriko/5ABCDE-shader',
    `<html lang="ja"><title>静かなシェーダー入門 | ドクセル</title><meta property="og:title" content="静かなシェーダー入門"><body><h1>静かなシェーダー入門</h1><p>4.2K Views <time>May 18, 25</time></p><div><a href="/user/moriko">森 こはる</a></div><p>スライド概要</p><p>2025/05/17 Quiet道場 名古屋スペシャルの登壇資料です。</p></body>`,
    {
      kind: 'slide',
      title: '静かなシェーダー入門',
      speakers: ['森 こはる'],
      event: 'Quiet道場 名古屋スペシャル',
      start: '2025-05-17',
    },
  ],
  [
    'Speaker Deck: "talk given at", with the place behind it',
    'https://speakerdeck.com/umino/quiet-queues',
    `<title>Quiet queues - Speaker Deck</title><meta property="og:title" content="Quiet queues"><body><h1>Quiet queues</h1><a href="/umino">Nagisa Umino</a><p>Slides of the talk I gave at SmallConf 2023 in Lisbon on 12 May 2023.</p>`,
    { kind: 'slide', title: 'Quiet queues', event: 'SmallConf 2023', start: '2023-05-12' },
  ],
  [
    'Speaker Deck: for a meeting within a company, which is nobody else’s event',
    'https://speakerdeck.com/umino/quiet-inside',
    `<html lang="ja"><title>静かな設計 - Speaker Deck</title><meta property="og:title" content="静かな設計"><body><h1>静かな設計</h1><a href="/umino">海野 なぎさ</a><p>社内勉強会で発表した資料です。</p><p>Markdownで発表資料を作る話もあります。</p>`,
    { kind: 'slide', title: '静かな設計', event: null, start: null },
  ],
  [
    'Speaker Deck: which talk it was about, in front of the event',
    'https://speakerdeck.com/umino/quiet-rust',
    `<html lang="ja"><title>静かなRust - Speaker Deck</title><meta property="og:title" content="静かなRust"><body><h1>静かなRust</h1><a href="/umino">海野 なぎさ</a><p>Rustで書くOSについて静岡Kaigi 2024で発表しました。</p>`,
    { kind: 'slide', title: '静かなRust', event: '静岡Kaigi 2024' },
  ],
  [
    'SlideShare: a German sentence',
    'https://www.slideshare.net/slideshow/leise-warteschlangen/123456',
    `<html lang="de"><title>Leise Warteschlangen | PPTX</title><meta property="og:title" content="Leise Warteschlangen"><meta name="description" content="Folien zum Vortrag auf der StilleKonferenz 2022 in Köln"><body><h1>Leise Warteschlangen</h1>`,
    { kind: 'slide', title: 'Leise Warteschlangen', event: 'StilleKonferenz 2022' },
  ],
  [
    'a video whose description says where it was recorded',
    'https://www.youtube.com/watch?v=abcdefghijk',
    `<title>Quiet tides - YouTube</title><meta property="og:title" content="Quiet tides"><meta name="description" content="Keynote presented at HarbourConf 2021 by Ann Quiet."><body><h1>Quiet tides</h1><a href="/@harbour">Harbour Films</a>`,
    { kind: 'video', title: 'Quiet tides', event: 'HarbourConf 2021' },
  ],
  [
    'a menu’s “Speakers” is no label of the talk’s language below it',
    'https://kaigi.example.org/2031/presentations/haruka.html',
    `<html lang="en"><title>Making Quiet Parsers - QuietKaigi 2031</title><body><header><h1><a href="/2031"><img alt="QuietKaigi 2031" src="l.svg"></a></h1><ul><li><a href="/2031/schedule">Schedule</a></li><li><a href="/2031/speakers">Speakers</a></li></ul></header><main><article><p class="lang">JA</p><p class="room">Large Hall</p><p class="time">Day 2 11:00 - 11:30 (JST)</p><h2 class="schedule-item__title">Making Quiet Parsers</h2><div class="schedule-item__speakers"><img src="x.jpg" alt=""><span class="name">Haruka Ōno</span><span class="id"><a href="https://github.com/harukao">@harukao</a></span></div><p>In this talk I show how we made it faster, and what we learnt on the way there.</p></article></main>`,
    { kind: 'session', title: 'Making Quiet Parsers', speakers: ['Haruka Ōno'], room: 'Large Hall' },
  ],
  [
    'several speakers under one heading, each under one of their own',
    'https://devs.example.jp/2031/session/detail/12345',
    `<html lang="ja"><title>静かな視線制御 | QUIETDEC2031</title><body><header><div>QUIETDEC2031</div><p>2031年8月20日(水)～22日(金) パシフィコ静岡</p></header><section><h1>静かな視線制御</h1><dl><dt>日時</dt><dd>08月21日(木) 16:20 〜 17:20</dd><dt>会場</dt><dd>第4会場</dd></dl><h2>講演者</h2><div class="speaker"><h3>岸本 遼</h3><p>株式会社あおぞら<br>技術部 リードエンジニア</p><p>2015年入社。</p></div><div class="speaker"><h3>Nguyen Thi Lan</h3><p>株式会社あおぞら<br>アニメーター</p></div><h2>セッションの内容</h2><p>本講演では視線を扱います。</p></section>`,
    { kind: 'session', title: '静かな視線制御', speakers: ['岸本 遼', 'Nguyen Thi Lan'], room: '第4会場' },
  ],
  [
    'what a lecturer does stands below the name, and is none',
    'https://qsconf.example.cn/2031/shanghai/presentation/6123',
    `<html lang="zh-CN"><title>大规模安静检索的落地实践_QSConf全球软件开发大会2031</title><body><h1>大规模安静检索的落地实践</h1><p>演讲时间：2031-10-23 13:30 - 14:20</p><p>会议室：紫金大厅A</p><div class="lecturer"><img src="x.png"><h3>刘思远</h3><p>某某科技 / 搜索平台负责人</p><p>十年搜索研发经验。</p></div><h4>演讲提纲</h4><ul><li>背景</li></ul>`,
    { kind: 'session', speakers: ['刘思远'], room: '紫金大厅A', start: '2031-10-23T13:30' },
  ],
  [
    'a numbered room of a Chinese programme is no street',
    'https://modernquiet.example.tw/2030/session/45',
    `<html lang="zh-Hant"><title>前端安靜監控實戰 - ModernQuiet 2030 前端大會</title><body><div class="main"><div><span>DAY 1</span><span>9/25(三)</span><span>15:10 - 15:50</span><span>101 會議室</span></div><h1>前端安靜監控實戰</h1><div class="speaker-name">吳宗翰 <small>Hans Wu</small></div><p class="intro">本場次將介紹監控的實務。</p></div>`,
    { kind: 'session', room: '101 會議室' },
  ],
  [
    'Peatix under the organiser’s own name: an event, with its venue by the markup',
    'https://quietux7.peatix.com/view',
    `<html lang="ja"><title>はじめての静かな読書会 vol.7 | Peatix</title><meta property="og:title" content="はじめての静かな読書会 vol.7"><body><main><h1>はじめての静かな読書会 vol.7</h1><div><time datetime="2030-02-18T19:00+09:00">2030/2/18 (月)</time> <span>19:00 - 21:00 JST</span></div><div class="location">京都リサーチパーク 町家スタジオ <a href="https://maps.example.com/?q=kyoto">地図</a></div><p>今回は第7章を読みます。</p></main>`,
    { kind: 'event', event: 'はじめての静かな読書会 vol.7', room: '京都リサーチパーク 町家スタジオ' },
  ],
  [
    'KKTIX: the venue without its street',
    'https://tcjs.kktix.cc/events/42',
    `<html lang="zh-TW"><title>台中安靜小聚 #42</title><script type="application/ld+json">{"@type":"Event","name":"台中安靜小聚 #42","location":{"@type":"Place","name":"好想工作室 / 台中市西區五權路2-120號"},"startDate":"2029-05-17T19:30:00.000+08:00","endDate":"2029-05-17T21:30:00.000+08:00"}</script><body><h1>台中安靜小聚 #42</h1><p>每月一次的聚會。</p>`,
    { kind: 'event', event: '台中安靜小聚 #42', room: '好想工作室', start: '2029-05-17T19:30+08:00' },
  ],
  [
    'a video whose title has its event in brackets in front, and its speaker in brackets behind',
    'https://www.nicovideo.jp/watch/sm12345678',
    `<html lang="ja"><title>【静岡Lisp勉強会#12】マクロを読む（講師：田所 渉） - ニコニコ動画</title><meta property="og:title" content="【静岡Lisp勉強会#12】マクロを読む（講師：田所 渉）"><body><h1>【静岡Lisp勉強会#12】マクロを読む（講師：田所 渉）</h1><p>2030/04/14 20:00 投稿</p><video></video>`,
    { kind: 'video', event: '静岡Lisp勉強会#12', speakers: ['田所 渉'] },
  ],
  [
    'a town’s site is no event, whatever it calls itself',
    'https://www.city.shizuka.example.jp/kurashi/koza/opendata.html',
    `<html lang="ja"><title>市民講座「はじめての静かなデータ」 - 静原市公式ホームページ</title><body><div id="main"><h1>市民講座「はじめての静かなデータ」</h1><p>更新日：2030年6月3日</p><h2>日時</h2><p>令和12年7月13日（土曜日）午後1時30分から午後3時30分まで（受付：午後1時から）</p><h2>会場</h2><p>静原市立中央図書館 2階 視聴覚室</p><h2>講師</h2><p>黒木 拓也 氏（静かな研究所 主任研究員）</p><h2>内容</h2><p>オープンデータの基礎と活用事例を学びます。</p></div>`,
    {
      kind: 'session',
      event: null,
      speakers: ['黒木 拓也'],
      start: '2030-07-13T13:30',
      end: '2030-07-13T15:30',
      room: '静原市立中央図書館 2階 視聴覚室',
    },
  ],
  [
    'Korean: what the speaker does stands on the line of the name',
    'https://quietcon.example.kr/2031/session/12',
    `<html lang="ko"><title>작은 팀의 조용한 테스트 전략 | 조용한콘 2031</title><body><nav><a href="/">조용한콘 2031</a></nav><article><h1>작은 팀의 조용한 테스트 전략</h1><div class="speaker"><strong>정유나</strong><span>바람소프트 백엔드 개발자</span></div><dl><dt>시간</dt><dd>8월 2일(토) 11:20~12:00</dd><dt>장소</dt><dd>그랜드볼룸 B</dd></dl></article>`,
    { kind: 'session', title: '작은 팀의 조용한 테스트 전략', speakers: ['정유나'], room: '그랜드볼룸 B' },
  ],
  [
    'the room ends where the sort of talk is told behind it',
    'https://quietcamp.example.tw/2030/agenda/4',
    `<html lang="zh-TW"><title>安靜的開源字型 | QUIETCAMP 2030 學生年會</title><body><header>QUIETCAMP 2030</header><main><h2>安靜的開源字型</h2><p class="meta">2030-03-16 13:10 ~ 13:50 / R2 / 一般演講</p><h3>講者：洪詩涵</h3><p>高三學生，喜歡文字設計。</p></main>`,
    { kind: 'session', speakers: ['洪詩涵'], room: 'R2', start: '2030-03-16T13:10' },
  ],
  [
    'a programme of one afternoon: its columns have heads, and it one venue',
    'https://sigvis.example.jp/58/program.html',
    `<html lang="ja"><title>第58回 静かな可視化研究会 プログラム</title><body><h1>第58回 静かな可視化研究会</h1><p>日程：2030年12月6日(金)<br>場所：難波静大学 梅田キャンパス 8階 805</p><table><tr><th>時間</th><th>題目</th><th>発表者</th></tr><tr><td>13:00-13:25</td><td>地震波の可聴化</td><td>○西 圭吾（難波静大）</td></tr><tr><td>13:25-13:50</td><td>祭礼の人流推定</td><td>○李 静（京南大）</td></tr><tr><td>13:50-14:15</td><td>古地図の自動整列</td><td>○森田 あかね（滋北大）</td></tr><tr><td>14:30-14:55</td><td>色覚と地下鉄路線図</td><td>○大谷 蓮（難波静大）</td></tr></table>`,
    { kind: 'timetable', event: '第58回 静かな可視化研究会', room: '難波静大学 梅田キャンパス 8階 805' },
  ],
];
