import { EN, KO } from './prose';
import type { Sample } from './sample';

/** Pages of which something is still read wrongly or not at all. */
export const NOT_YET: readonly Sample[] = [
  [
    'the speaker above the talk, at an address of speakers',
    'https://2018.jsquiet.example.eu/speakers/james-calm-breaking-changes.html',
    `<html lang="en"><title>James Calm: Breaking changes</title><meta name="twitter:title" content="Breaking changes"><meta property="og:title" content="Breaking changes"><meta name="twitter:description" content="James Calm is speaking at JSQuiet EU 2018"><body><div class="topbar"><a href="/" class="topbar-logo"><span>JSQuiet EU</span> <span>June 2nd &amp; 3rd 2018</span></a><nav><a href="/speakers/">Speakers</a></nav></div><main><div class="speaker-detail"><figure class="speaker-picture"><img alt="Portrait photo of James Calm"></figure><h1>James Calm</h1><header class="speaker-talk"><h2>Breaking changes</h2></header><section class="talk-description">${EN}</section><ul class="speaker-links"><li><a href="https://github.com/jcalm"><span>@jcalm</span></a></li></ul></div></main><footer><h2>Special thanks to our sponsors</h2></footer>`,
    { kind: 'session', title: 'Breaking changes', speakers: ['James Calm'], room: null, slides: null, video: null },
  ],
  [
    'Korean: DAY and TRACK, a speaker with a company',
    'https://deview.example.kr/2023/sessions/512',
    `<html lang="ko"><title>조용한 검색 - QUIEVIEW 2023</title><body><header><a href="/2023">QUIEVIEW 2023</a></header><h2>조용한 검색</h2><ul><li>김하늘 / NAVEL</li></ul><p>DAY 1, 2023.02.27 11:00 ~ 11:45, TRACK B</p>${KO}<p><a href="https://deview.example.kr/data/quiet.pdf">발표자료</a></p>`,
    {
      kind: 'session',
      event: 'QUIEVIEW 2023',
      title: '조용한 검색',
      speakers: ['김하늘'],
      start: '2023-02-27T11:00',
      end: '2023-02-27T11:45',
      room: 'TRACK B',
      slides: 'https://deview.example.kr/data/quiet.pdf',
      language: 'ko',
    },
  ],
  [
    'a microformat of a club’s site, hours in one phrase',
    'https://pdx.example.org/events/1.html',
    `<title>The Nordhaven Ruby Brigade</title><body><div id="banner"><h1>nord.rb</h1></div><div id="sidebar"><ul><li><a href="../events.html">Events</a></li></ul></div><div id="content"><h2>Nord.rb Monthly Meeting</h2><p>Organized by <a href="../members/1.html">Robby Calm</a></p><p>Time: <abbr class="dtstart" title="2006-03-07T18:00:00">Tuesday, March 7, 2006 from 6</abbr>–<abbr class="dtend" title="2006-03-07T20:00:00">8pm</abbr></p><p>Location: <a href="../locations/1.html">FreeGeek</a>, 1731 SE 10th Ave. Nordhaven, OR 97214</p><h3>Agenda</h3><p>No agenda at this time…</p></div>`,
    {
      kind: 'event',
      event: 'Nord.rb Monthly Meeting',
      start: '2006-03-07T18:00',
      end: '2006-03-07T20:00',
      speakers: [],
    },
  ],
  [
    'a table of one talk in a wiki',
    'https://events.example.ccc.de/congress/2021/wiki/Session:Quiet_Radio',
    `<html lang="en"><title>Session:Quiet Radio - Chaos Wiki 2021</title><body><h1 id="firstHeading">Session:Quiet Radio</h1><table><tr><th>Description</th><td>A workshop on radio receivers that do not whistle, for beginners and others.</td></tr><tr><th>Type</th><td>Workshop</td></tr><tr><th>Organized by</th><td><a href="/wiki/User:Anq">Anq</a></td></tr><tr><th>Language</th><td>de - German</td></tr><tr><th>Starts at</th><td>2021/12/28 16:00</td></tr><tr><th>Ends at</th><td>2021/12/28 17:30</td></tr><tr><th>Location</th><td>Room:Seminar room 13</td></tr></table>`,
    { kind: 'session', title: 'Quiet Radio', start: '2021-12-28T16:00', end: '2021-12-28T17:30' },
  ],
];
