// Talks as sites of Japan, China and Korea write them, in shapes that are seen there more than elsewhere.
import { JA, KO, ZH } from './prose';
import type { Sample } from './sample';

export const EAST_ASIA: readonly Sample[] = [
  [
    'headings that end in links to themselves, by a sign or by words',
    'https://docs.quietjp.example.org/2012/program/keynote.html',
    `<html lang="ja"><title>静かな基調講演のつくり方 - Quiet JP 2012</title><body><div class="section" id="keynote"><h1>静かな基調講演のつくり方<a class="headerlink" href="#keynote" title="Permalink to this headline">¶</a></h1>${JA}<h2>講演者<a class="headerlink" href="#id1">¶</a></h2><p>浜野 静香</p><h2>資料 <a class="header-anchor" href="#id2">Permalink to "資料"</a></h2><p><a href="https://speakerdeck.com/hamano/quiet-keynote">スライド</a></p></div>`,
    {
      kind: 'session',
      title: '静かな基調講演のつくり方',
      event: 'Quiet JP 2012',
      speakers: ['浜野 静香'],
      slides: 'https://speakerdeck.com/hamano/quiet-keynote',
    },
  ],
  [
    'companies with a logo under a word for sponsors do not speak',
    'http://2011.quiet.example.jp/program/keynote.html',
    `<html lang="ja"><title>Keynote — Quiet JP 2011</title><body><div id="content"><h1>Keynote</h1><h2>Ada Weaver</h2><img src="ada-weaver.jpg" alt="Ada Weaver"><p>Ada Weaverは、ノルドハーフェン市在住の静かな開発者です。現在は港の会社に所属し、索引の開発者として活躍しています。</p></div><dl><dt>スポンサー</dt><dd><h4>Gold</h4><p><a href="https://neko.example.com/"><img src="neko.png" alt="静音評論社"></a><br>静音評論社</p><h4>Silver</h4><p><img src="cz.png" alt="CalmZine"><br>CalmZine</p><p><img src="w.png" alt="ウィーバー・ジャパン"><br>ウィーバー・ジャパン</p></dd></dl>`,
    { kind: 'session', event: 'Quiet JP 2011', speakers: ['Ada Weaver'] },
  ],
  [
    'the speaker as a heading with its reading in brackets, above and below a title of the same size',
    'https://dojoquiet2026.example.jp/sessions/1/',
    `<html lang="ja"><title>セッション | DojoQuiet Japan 2026</title><meta property="og:title" content="セッション | DojoQuiet Japan 2026"><body><header><a href="/">DojoQuiet Japan 2026</a></header><main><h2>セッション</h2><h1>静かではない私が道場を立ち上げた</h1><h2>浜野静香（はまの しずか）</h2><p>道場早良 チャンピオン</p><h2>登壇者紹介</h2><p>二人の子どもを育てる親です。道場に二年間通い、いろいろなことに挑戦してきました。</p><h2>概要</h2>${JA}</main></body>`,
    {
      kind: 'session',
      title: '静かではない私が道場を立ち上げた',
      event: 'DojoQuiet Japan 2026',
      speakers: ['浜野静香'],
    },
  ],
  [
    'a post of a department that is called by its guest, the talk a heading within',
    'https://tide.example.ac.kr/blog/2018/04/27/seminar_kim/',
    `<html lang="ko"><title>[세미나] 김하늘 박사님</title><meta property="og:title" content="[세미나] 김하늘 박사님"><body><header><a href="/">항구대학교 조석과학과</a><ul class="nav"><li><a href="/blog/">학과소식</a></li></ul></header><h1>[세미나] 김하늘 박사님</h1><p class="text-muted">April 27, 2018</p><div id="post-content"><h3>지난 십 년 조용한 조석 관측의 주요 결과</h3><h4>김하늘 박사님 (국립조석과학원)</h4><h4>2018년 5월 2일 (수) 오후 4시</h4><h4>과학관 553호</h4><h4>Abstract</h4>${KO}</div>`,
    {
      kind: 'session',
      title: '지난 십 년 조용한 조석 관측의 주요 결과',
      speakers: ['김하늘'],
      start: '2018-05-02T16:00',
      room: '과학관 553호',
    },
  ],
  [
    'a panel under one heading, each a heading with a role in front',
    'http://2012.quiet.example.jp/program/panel.html',
    `<html lang="ja"><title>静かなフレームワークパネル - Quiet JP 2012</title><body><div class="section"><h1>静かなフレームワークパネル<a class="headerlink" href="#p">¶</a></h1>${JA}<h2>出演者<a class="headerlink" href="#id1">¶</a></h2><h3>Modelator: Ben Sund<a class="headerlink" href="#b">¶</a></h3><p>港の静音会 平メンバー</p><h3>Panelist(Loom): Ada Weaver<a class="headerlink" href="#a">¶</a></h3><p>Ada Weaver は織機の作者で、港の静音会の創立メンバーの一人です。</p><ul><li>Twitter: @calm_ada</li></ul><h3>Panelist(Tide): Shizuka Hamano<a class="headerlink" href="#s">¶</a></h3><p>ねむり 所属</p></div>`,
    { kind: 'session', title: '静かなフレームワークパネル', speakers: ['Ben Sund', 'Ada Weaver', 'Shizuka Hamano'] },
  ],
  [
    'a panel in lines, the moderator and each panelist behind a label; the master of ceremonies is none of them',
    'https://quiet-forum.example.jp/2023/session/panel',
    `<html lang="ja"><title>静けさの値段 | 港町フォーラム2023</title><body><h1>静けさの値段</h1>${JA}<p>【モデレーター】<br>橋本 凪（港町大学）</p><p>【パネリスト】<br>浜野 静香（潮音社）</p><p>【パネラー】<br>渡辺 渚（北港研究所）</p><p>【司会】<br>大森 海（港町放送）</p></body>`,
    {
      kind: 'session',
      title: '静けさの値段',
      event: '港町フォーラム2023',
      speakers: ['橋本 凪', '浜野 静香', '渡辺 渚'],
    },
  ],
  [
    'a Chinese post: its category is nobody, and behind what the guest is stands where; another clock behind the first',
    'https://beigang-scholars.example.io/2023/06/07/kelp/',
    `<html lang="en"><title>学术报告——海带的时钟：潮汐观测与安静的港口 - 北港学者学会</title><meta property="og:title" content="学术报告——海带的时钟：潮汐观测与安静的港口"><meta property="og:site_name" content="北港学者学会"><body><article><h1>学术报告——海带的时钟：潮汐观测与安静的港口</h1><div class="markdown-body"><p>主办单位：</p><p>北港学者学会</p><p>时间：6月17日，北京时间18:00-19:00，爱尔兰时间11:00-12:00</p><p>主讲人：林静博士 联合国海洋组织潮汐国际中心首席科学家</p><p>北港科学院海洋研究所研究员</p><p>主持人：钟海教授 北港大学</p><p>报告摘要：</p><p>海带的时钟记录了潮汐一年的变化，我们从三个港口的观测来谈谈它告诉我们的事情。</p></div><div class="post-meta"><a href="/categories/x/">学术报告</a></div><div class="license-meta"><div>Posted on</div><div>June 7, 2023</div></div></article>`,
    {
      kind: 'session',
      speakers: ['林静'],
      start: '2023-06-17T18:00',
      end: '2023-06-17T19:00',
    },
  ],
  [
    'a talk in a popup over the timetable of its day: the page is called by it, its data are the whole event’s',
    'https://quietcon.example.tw/2019/agenda/2c33a606-b5db',
    `<html><head><title>在港口做海帶管理系統搞錯了什麼？ by calmYuan | 議程 | QUIETCON 2019 靜音年會</title><meta property="og:title" content="在港口做海帶管理系統搞錯了什麼？ by calmYuan | 議程 | QUIETCON 2019 靜音年會"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"QUIETCON 靜音年會 2019","startDate":"2019-03-24T08:30+08:00","endDate":"2019-03-24T18:00+08:00","location":{"@type":"Place","name":"北港會議中心"}}</script></head><body><div class="nav"><a href="/2019/">QUIETCON 19</a></div><div class="main-view"><div class="session-popup"><div class="session-popup-content"><h1>在港口做海帶管理系統搞錯了什麼？</h1><h3><a href="https://youtu.be/qUiEt123abc">#錄影連結</a></h3>${ZH}</div><div class="session-popup-content"><h1>About calmYuan</h1><p>在港口郊區長大的學生，長期出沒在某個共工作空間，興趣是寫一些小東西。</p></div></div><div class="session-table">${[
      '08:30 入場',
      '09:00 開幕',
      '09:10 林靜 的安靜索引',
      '10:10 海帶的演算法',
      '11:10 靜音與時鐘',
      '11:50 午餐',
      '13:00 潮汐入門',
      '13:30 港口的資料庫',
      '14:20 睡眠伺服器',
      '15:10 茶點',
    ]
      .map(
        row =>
          `<div class="session"><p class="time">${row.slice(0, 5)}</p><h2 class="session-title">${row.slice(6)}</h2></div>`,
      )
      .join('')}</div></div>`,
    {
      kind: 'session',
      title: '在港口做海帶管理系統搞錯了什麼？',
      event: 'QUIETCON 2019 靜音年會',
      speakers: ['calmYuan'],
      start: '2019-03-24',
      end: null,
      video: 'https://youtu.be/qUiEt123abc',
      hashtag: null,
    },
  ],
  [
    'panelists in the lines of one cell, a coordinator in a cell before',
    'https://forum.minato.example.jp/2023/program/p2.html',
    `<html lang="ja"><title>パネル討論「川と静けさ」 - 港町フォーラム2023</title><body><div class="header"><a href="/2023/">港町フォーラム2023</a></div><h2>パネル討論「川と静けさ」</h2><table><tr><th>日時</th><td>2023年5月20日（土）15:00〜16:30</td></tr><tr><th>会場</th><td>大ホール</td></tr><tr><th>コーディネーター</th><td>渡辺 渉（港町大学）</td></tr><tr><th>パネリスト</th><td>橋本 凪（設計士）<br>浜野 航（港町新聞）<br>大森 遥（港町）</td></tr></table>${JA}`,
    { kind: 'session', speakers: ['橋本 凪', '浜野 航', '大森 遥'], room: '大ホール', start: '2023-05-20T15:00' },
  ],
  [
    'labels in angle brackets',
    'https://math.beigang.example.cn/info/1031/5521.htm',
    `<html lang="zh"><title>学术报告：海带上的随机游走-北港大学数学学院</title><body><div class="nav"><a href="/">首页</a></div><div class="article"><h1>学术报告：海带上的随机游走</h1><p>发布时间：2023-05-08</p><p>〈主讲〉　林静 副教授（东港大学）</p><p>〈时间〉　2023年5月15日（星期一）上午10:00-11:30</p><p>〈地点〉　理科楼B座 308教室</p><p>〈主持〉　钟海 教授</p><p>我们谈谈海带上的随机游走，以及它在三个港口的潮汐观测中告诉我们的一些事情。</p></div>`,
    {
      kind: 'session',
      speakers: ['林静'],
      start: '2023-05-15T10:00',
      end: '2023-05-15T11:30',
      room: '理科楼B座 308教室',
    },
  ],
  [
    'a day without its year, soon after the post that announces it',
    'https://books.beigang.example.cn/post/lecture-seaweed.html',
    `<html lang="zh"><title>讲座预告 | 如何读懂一片海带</title><body><h1>讲座预告 | 如何读懂一片海带</h1><p class="meta">2021-12-16 编辑：小禾</p><p>嘉宾：林静<br>时间：1月8日 19:00-20:30<br>地点：港南书店二楼<br>主办：港南书店</p><p>我们和嘉宾一起谈谈海带的一年，以及它在三个港口的潮汐观测中告诉我们的一些事情。</p>`,
    { speakers: ['林静'], start: '2022-01-08T19:00', end: '2022-01-08T20:30', room: '港南书店二楼' },
  ],
  [
    'labels with but a wide space behind them, in lines of their own',
    'https://tidequiet.example.tw/2022/talk/114',
    `<html lang="zh-Hant"><title>把靜音寫成一封信 | TideQuiet 2022</title><body><header><a href="/2022/">TideQuiet 2022</a></header><main><h1 id="t">把靜音寫成一封信 <a class="header-anchor" href="#t">#</a></h1><p>講者　林以安</p><p>時間　8/20（六）11:10 - 11:50</p><p>地點　R2</p><h2>簡介 <a class="header-anchor" href="#i">#</a></h2>${ZH}</main>`,
    {
      kind: 'session',
      title: '把靜音寫成一封信',
      event: 'TideQuiet 2022',
      speakers: ['林以安'],
      start: '2022-08-20T11:10',
      end: '2022-08-20T11:50',
      room: 'R2',
    },
  ],
  [
    'the lecturer in brackets behind the title, and the day and hours behind 開催日 and 開催時間',
    'https://ishibue.example.jp/archives/1203',
    `<html lang="ja"><title>【講演】石を読む人たち（講師：浜野 岳氏） | 石笛友の会</title><body><header><a href="/">石笛友の会</a></header><article><h1>【講演】石を読む人たち（講師：浜野 岳氏）</h1><p>開催日：2021年6月5日（土）<br>開催時間：午後2時〜4時<br>開催場所：石笛記念館 講堂</p>${JA}</article>`,
    { speakers: ['浜野 岳'], start: '2021-06-05T14:00', end: '2021-06-05T16:00', room: '石笛記念館 講堂' },
  ],
  [
    'a numbered word for the kind of talk stands over the title; the chair beside the lecturer',
    'https://gakkai.shizuka.example.jp/2022/invited/1.html',
    `<html lang="ja"><title>招待講演1 | 第30回静音学会大会</title><body><div id="logo"><a href="/2022/">第30回静音学会大会</a></div><h2>招待講演1</h2><h3>暗い海を取り戻すには</h3><p>演者：浜野 昴 先生（北港大学 理学部 教授）<br>座長：橋本 朔 先生（港町大学）</p><p>9月10日（土） 10:30〜11:30　第1会場</p><h4>抄録</h4>${JA}<footer>会期：2022年9月10日（土）～11日（日）</footer>`,
    {
      kind: 'session',
      title: '暗い海を取り戻すには',
      event: '第30回静音学会大会',
      speakers: ['浜野 昴'],
      start: '2022-09-10T10:30',
      end: '2022-09-10T11:30',
      room: '第1会場',
    },
  ],
];
