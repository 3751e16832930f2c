import type { Sample } from './sample';

export const TIMETABLES: readonly Sample[] = [
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
    'a list of talks',
    'https://conf.example.org/2024/talks/',
    `<title>Talks - NiceConf 2024</title><body><h1>Talks</h1>${[1, 2, 3, 4, 5, 6].map(i => `<h3><a href="/2024/talks/${i}">Talk number ${i}</a></h3><p>Ann Example${i}</p>`).join('')}`,
    { event: 'NiceConf 2024' },
  ],
  [
    'fr afup',
    'https://event.afupish.example.org/forum-php-2022/talks/',
    `<title>Programme - Forum PHPish 2022</title><body><h1>Programme</h1>`,
    { kind: 'timetable', event: 'Forum PHPish 2022' },
  ],
  [
    'Sched: a list of all',
    'https://cloudquiet2023.sched.com/',
    `<title>CloudQuiet 2023: Schedule</title><body><div id="sched-page-header"><h1><a href="/">CloudQuiet 2023</a></h1></div><h2>Wednesday, April 19</h2>${[
      '9:00am',
      '9:40am',
      '10:30am',
      '11:10am',
      '11:50am',
      '2:00pm',
      '2:40pm',
      '3:30pm',
    ]
      .map(t => `<h3>${t} CEST</h3><div><a href="event/1">Quiet talk at ${t} - Ann Quiet, Loom</a></div>`)
      .join('')}<h2>Thursday, April 20</h2>`,
    { kind: 'timetable', event: 'CloudQuiet 2023', start: '2023-04-19', end: '2023-04-20', speakers: [], room: null },
  ],
  [
    'fortee: a grid of two tracks',
    'https://fortee.jp/shizuka-2023/timetable',
    `<html lang="ja"><title>タイムテーブル | しずかカンファレンス 2023 #shizuka - fortee.jp</title><body><nav><a href="/shizuka-2023">しずかカンファレンス 2023</a></nav><h2>2023/03/18（土）</h2>${[
      '10:00',
      '10:50',
      '11:30',
      '13:00',
      '13:50',
      '14:40',
      '15:30',
    ]
      .map(
        t =>
          `<div><span>${t}</span><a href="/shizuka-2023/proposal/0f2d7a2e-5b39-4ac3-92ee-9a3a4be9d0e1">静かな${t}の話</a><span>静岡太郎</span></div>`,
      )
      .join('')}`,
    { kind: 'timetable', event: 'しずかカンファレンス 2023', start: '2023-03-18', speakers: [] },
  ],
  [
    'a Fahrplan in German',
    'https://netztage.example.de/2023/fahrplan/',
    `<html lang="de"><title>Fahrplan – Netztage 2023</title><body><h1>Fahrplan</h1><h2>Samstag, 17. Juni 2023</h2><table>${[
      '10:00',
      '11:00',
      '12:00',
      '14:00',
      '15:00',
      '16:00',
    ]
      .map(t => `<tr><td>${t}</td><td><a href="/2023/vortrag/${t}">Vortrag um ${t}</a> – Anna Still</td></tr>`)
      .join('')}</table><h2>Sonntag, 18. Juni 2023</h2><table><tr><td>10:00</td><td>Abschluss</td></tr></table>`,
    { kind: 'timetable', event: 'Netztage 2023', start: '2023-06-17', end: '2023-06-18' },
  ],
  [
    'sessions without times',
    'https://devdays.example.com/2024/sessions',
    `<title>Sessions | DevDays 2024</title><body><header><a href="/2024">DevDays 2024</a></header><h1>Sessions</h1>${[
      1, 2, 3, 4, 5, 6, 7, 8,
    ]
      .map(
        n =>
          `<article><h3><a href="/2024/sessions/${n}">Quiet talk number ${n}</a></h3><p>Ann Quiet${n}</p><p>Room ${n}</p></article>`,
      )
      .join('')}`,
    { kind: 'timetable', event: 'DevDays 2024', speakers: [], room: null },
  ],
  [
    'a programme in a page of its own words',
    'https://yapq.example.jp/2023/program.html',
    `<html lang="ja"><title>YAPQ::Shizuka 2023 プログラム</title><body><h1>プログラム</h1><h2>3月19日(日)</h2><ul>${[
      '10:00-10:20',
      '10:30-11:10',
      '11:20-12:00',
      '13:00-13:40',
      '13:50-14:30',
      '14:40-15:20',
    ]
      .map(t => `<li>${t} 静かな話（静岡太郎）</li>`)
      .join('')}</ul>`,
    { kind: 'timetable', event: 'YAPQ::Shizuka 2023', start: '2023-03-19' },
  ],
  [
    'a timetable in Korean',
    'https://fest.example.kr/2022/program',
    `<html lang="ko"><title>프로그램 - 오픈소스 페스티벌 2022</title><body><h1>프로그램</h1><h2>2022년 11월 5일 (토)</h2><table>${['10:00', '10:50', '11:40', '13:30', '14:20', '15:10'].map(t => `<tr><td>${t}</td><td>조용한 ${t} 이야기</td><td>이조용</td></tr>`).join('')}</table>`,
    { kind: 'timetable', event: '오픈소스 페스티벌 2022', start: '2022-11-05', speakers: [] },
  ],
  [
    'a day and its hours behind a label, the venue behind another, the hours of the talks below',
    'http://cn.pyquiet.example.org/2014/suzhou.html',
    `<html lang="zh"><title>苏州日程 - PyQuiet China 2014</title><body><header><a href="/2014/">PyQuiet2014China</a></header><h1>苏州日程</h1><h2>交通</h2><dl><dt>地址</dt><dd>江苏省苏州市静安路258号</dd><dt>会场</dt><dd>静湖图书馆</dd><dt>日期</dt><dd>2014-11-15 13:00~17:00</dd></dl><h2>议程</h2><table><tr><td>13:00</td><td>签到</td></tr><tr><td>13:30</td><td>安静社区最新动态</td></tr><tr><td>14:30</td><td>使用容器部署系统</td><td>夜野花</td></tr><tr><td>15:00</td><td>一个好轮子</td><td>老静</td></tr><tr><td>16:00</td><td>安静的系统</td></tr><tr><td>17:00</td><td>抽奖</td></tr></table></body>`,
    {
      kind: 'timetable',
      event: 'PyQuiet China 2014',
      start: '2014-11-15T13:00',
      end: '2014-11-15T17:00',
      room: '静湖图书馆',
    },
  ],
  [
    'the day on top, and another on which one could register from',
    'http://quietconf.example.tw/2012/schedule.html',
    `<html><title>QuietConf 2012 in Taiwan</title><body><div class="conference-title">QuietConf</div><div class="conference-date">3rd Nov 2012 — Taipei, Taiwan</div><div>REGISTRATION Opening date: 8th Sep 2012</div><div class="content-title">SCHEDULE</div>${['08:30 - 09:10', '09:20 - 10:00', '10:10 - 10:40', '10:50 - 11:20', '11:30 - 12:00', '13:00 - 13:30', '13:40 - 14:10', '14:20 - 14:50'].map((time, index) => `<div class="schedule-time">${time}</div><h4>Quiet talk number ${index}</h4><h5>夜野${index}</h5>`).join('')}</body>`,
    { kind: 'timetable', event: 'QuietConf 2012', start: '2012-11-03', end: null },
  ],
];
