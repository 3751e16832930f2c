import { DE, EN, ES } from './prose';
import type { Sample } from './sample';

const PHOTO = '<img src="/photos/ida-holm.jpg" alt="">';
const BIO = '<p>Ida Holm looks after quiet systems in Oslo, and has done so since 2011.</p>';
const VIDEO = 'https://www.youtube.com/embed/qUiEt123abc';

/** Talks on the sites of labs, of series of talks and of small conferences, and what else stands there. */
export const SMALL_SITES: readonly Sample[] = [
  [
    'the event’s days above, “a talk by” below the title, an address of speakers',
    'https://pyquiet.example.org/2017/speakers/detail/talk/10/',
    `<html lang="en"><title>PyQuiet – Be(come) quiet! – a talk by Ida Holm</title><meta property="og:site_name" content="PyQuiet 2017"><meta property="og:title" content="PyQuiet – Be(come) quiet! – a talk by Ida Holm"><body><header><a href="/2017/"><img alt="PyQuiet" src="l.svg"></a><h2>PyQuiet 2017<br>8-10 June</h2></header><main><h1 class="talk__title">Be(come) quiet!<br><span>a talk by Ida Holm</span></h1>${EN}<iframe src="${VIDEO}"></iframe><section class="speaker"><h3 class="speaker__name">Ida Holm</h3><a class="speaker__twitter" href="https://twitter.com/idah0lm">idah0lm</a>${BIO}</section></main>`,
    {
      kind: 'session',
      title: 'Be(come) quiet!',
      event: 'PyQuiet 2017',
      speakers: ['Ida Holm'],
      start: null,
      end: null,
      video: VIDEO,
    },
  ],
  [
    'a talk of a seminar, published like a post, with slides and a video',
    'https://quiet-seminar.example.io/seminars/ida-holm/',
    `<html lang="en"><title>Sparse noise in long pipes | Quiet seminar</title><meta property="og:title" content="Sparse noise in long pipes"><meta property="og:site_name" content="Quiet seminar"><meta property="og:type" content="article"><meta property="article:published_time" content="2020-10-09T00:00:00+01:00"><script type="application/ld+json">{"@type":"BlogPosting","headline":"Sparse noise in long pipes","author":{"@type":"Person","name":"Quiet seminar"},"@context":"https://schema.org"}</script><body><header><a href="/"><img alt="Quiet seminar" src="l.svg"></a><nav><a href="/">Home</a></nav></header><main><h1>Sparse noise in long pipes</h1><p><a href="https://ida.example.net/">Ida Holm</a> (CEN/PipeSpin &amp; Nordhaven Lab)</p><h6>Abstract</h6>${EN}<h6>Biography</h6>${BIO}<script class="speakerdeck-embed" data-id="e489784219f740de" src="//speakerdeck.com/assets/embed.js"></script><iframe src="${VIDEO}"></iframe></main>`,
    {
      kind: 'session',
      title: 'Sparse noise in long pipes',
      event: 'Quiet seminar',
      speakers: ['Ida Holm'],
      start: null,
      slides: 'https://speakerdeck.com/player/e489784219f740de',
      video: VIDEO,
    },
  ],
  [
    'a heading that is only the word for a talk, the title in a block that is named for it',
    'https://semana.example.br/palestras/2026/holm.html',
    `<html lang="pt-br"><title>SeMQ</title><meta property="og:title" content="SeMQ"><meta property="og:site_name" content="SeMQ"><body><header><nav><a href="/"><span>SeMQ</span></a></nav></header><main><h1 class="post-title">Palestra</h1><div class="card"><img src="/img/holm_semq.jpg" alt="Foto da pessoa que apresenta a palestra"><h5 class="card-title">Ida Holm</h5><h6>IME-NH</h6></div><div class="atividade-titulo">Como eu pesquiso o silêncio</div><div class="atividade-resumo">Vou falar sobre o que acontece com um sistema do qual ninguém cuida durante um ano, e sobre o que se pode fazer antes disso.</div><div><h4>Minibiografia:</h4>Professora associada do departamento de silêncio aplicado desde 2009.</div><div><h4>Transmissão da palestra:</h4><iframe src="${VIDEO}"></iframe></div></main>`,
    {
      kind: 'session',
      title: 'Como eu pesquiso o silêncio',
      event: 'SeMQ',
      speakers: ['Ida Holm'],
      start: null,
      video: VIDEO,
    },
  ],
  [
    'a decorated heading of the section above the title',
    'https://2020.pyquiet.example.co/ponencias/5/',
    `<html lang="es"><title>Archivar el silencio | Presentaciones | PyQuiet Colombia 2020</title><meta property="og:site_name" content="PyQuiet Colombia 2020"><body><nav><a href="/ponencias/">Ponencias</a></nav><main><h1>&lt;Presentaciones/&gt;</h1><h2>Archivar el silencio</h2><h3>Autores</h3><p>Ida Holm</p><h3>Fecha y Hora</h3><p>Sábado 08, 10:00</p><h3>Sobre la ponencia</h3>${ES}</main>`,
    {
      kind: 'session',
      title: 'Archivar el silencio',
      event: 'PyQuiet Colombia 2020',
      speakers: ['Ida Holm'],
      start: '10:00',
      end: null,
    },
  ],
  [
    'authors with their institutes in brackets, joined by semicolons',
    'https://qorl.example.io/paper_104/',
    `<html lang="en"><title>Quiet2R: Guiding Agents by Silence - QoRL 2020 Papers</title><meta property="og:title" content="Quiet2R: Guiding Agents by Silence"><meta property="og:site_name" content="QoRL 2020 Papers"><body><nav><a href="/">QoRL 2020 Papers</a></nav><main><h1>Quiet2R: Guiding Agents by Silence</h1><p><a class="btn" href="/p.pdf">Paper PDF</a> <a class="btn" href="https://github.com/idah/q2r">Code</a></p><h4>Authors</h4><p>Ida Holm (The University of Nordhaven at Sund)*; Ben Sund (UN Sund); Carla Voss (Inst. of Quiet, Ltd.)</p><h4>Interactive Session</h4><p>2020-11-17, 12:30 - 13:00 PST</p><h4>Abstract</h4>${EN}<h4>Video</h4><h4>Reviews</h4></main>`,
    {
      kind: 'session',
      title: 'Quiet2R: Guiding Agents by Silence',
      speakers: ['Ida Holm', 'Ben Sund', 'Carla Voss'],
      start: '2020-11-17T12:30-08:00',
      end: '2020-11-17T13:00-08:00',
      slides: null,
      video: null,
    },
  ],
  [
    'a track behind the title, a day without its year, a floor behind the room, where a speaker works in their block',
    'https://2018.quietsummit.example.de/event/sessions/session_4684.html',
    `<html lang="en"><title></title><body><header><a href="../"><img alt="../QuietSummit" src="l.png"></a></header><div class="session-container"><h3>Thursday, 10th May</h3><div><span class="time-track">11:00 - 11:25</span></div><div class="event-title">A lab for everybody | Main Track</div>${EN}<div><span class="session-speakers">Ida Holm</span></div><p class="session-speakers">Toplab</p><div><p><a href="../rooms.html#open">Open Hall (Floor 3)</a></p><p>Thursday, 10th May, <span>11:00 - 11:25</span></p><ul><li><a href="../tracks.html#main">Main Track</a></li></ul></div></div>`,
    {
      kind: 'session',
      title: 'A lab for everybody',
      speakers: ['Ida Holm'],
      start: '2018-05-10T11:00',
      end: '2018-05-10T11:25',
      room: 'Open Hall (Floor 3)',
    },
  ],
  [
    'the number of a paper behind the event’s name',
    'https://www.quiet-konferenz.example.de/2010/events/105.de.html',
    `<title>QUIETGIS2010: Karten ohne Lärm</title><body><div id="logo"><a href="/2010/"><img alt="QUIETGIS 2010" src="l.png"></a></div><p class="release">QUIETGIS2010 - 22</p><div class="vevent"><table><tr><th colspan="2">Referenten</th></tr><tr><td><a href="../speakers/53.de.html">Ida Holm</a></td></tr></table><table><tr><td class="keyword">Tag</td><td>Freitag - 2010-03-05</td></tr><tr><td class="keyword">Raum</td><td>Großer Hörsaal (Geb. 66, E33/34)</td></tr><tr><td class="keyword">Beginn</td><td>11:00</td></tr><tr><td class="keyword">Dauer</td><td>00:30</td></tr></table><h1 class="title summary">Karten ohne Lärm</h1>${DE}</div>`,
    {
      kind: 'session',
      title: 'Karten ohne Lärm',
      event: 'QUIETGIS2010',
      speakers: ['Ida Holm'],
      room: 'Großer Hörsaal (Geb. 66, E33/34)',
    },
  ],
  [
    'several names on the first slide, with where they work',
    'https://idah.example.io/quietgis21_karten_vortrag/',
    `<html lang="de"><title>Karten</title><body><div class="reveal"><div class="slides"><section><h3>Der Weg zur leisen Karte</h3><h4>Was zu hören ist und was nicht</h4><p>Ida Holm (Vermessungsamt Nordhafen), Ben Sund (leisegis)</p></section><section><h4>Umsetzung</h4><ul><li>Datenformat</li><li>Kacheln</li></ul></section><section><h3>Ausblick</h3></section></div></div>`,
    { kind: 'slide', speakers: ['Ida Holm', 'Ben Sund'] },
  ],
  [
    'the front page of an event, its days beneath its name',
    'https://www.quietlibre.example.org/2012/',
    `<html lang="fr"><title>Quiet du Libre</title><body><div id="header"><a href="/2012/index.html"><img src="/2012/logo-quietdulibre2012.png" alt="Logo quiet du libre"></a><h1><a href="/2012">Quiet du Libre</a></h1><p>24-25 novembre 2012</p></div><nav><a href="/2012/programme.html">Programme</a></nav><div id="content"><p>L’édition 2012 aura lieu les 24 et 25 novembre à Nordhaven.</p><h2>Quiet du Libre accueille…</h2><h3>Rencontre Silence FR</h3><p>Une rencontre pour tous.</p><h2>Dernières nouvelles</h2><h3>16 Aug 2012 : Nouveaux sponsors</h3></div>`,
    { kind: 'event', event: 'Quiet du Libre', start: '2012-11-24', end: '2012-11-25', speakers: [] },
  ],
  [
    'a programme of which no talk is known yet',
    'https://qdto.example.it/2023/programma.html',
    `<html lang="it"><title>Quiet Day Torino 2023 - Programma</title><body><header><a href="index.html"><span>Quiet Day Torino 2023</span></a></header><nav><a href="index.html">Home</a></nav><div id="main"><h1>Programma del Quiet Day Torino 2023</h1><p>Partecipa ai talk e alle sessioni del giorno più silenzioso dell’anno.</p><h2>Data dell’evento: 28 ottobre 2023</h2><p>Il Quiet Day si terrà il 28 ottobre 2023 dalle 14:00 alle 18:00.</p><h2>Scadenza candidature: 24 settembre 2023</h2><p>Invia la tua proposta entro il 24 settembre 2023.</p></div>`,
    { kind: 'timetable', event: 'Quiet Day Torino 2023', start: '2023-10-28', end: null, speakers: [] },
  ],
  [
    'Hugo academic: a talk on its author’s site with labels in columns',
    'https://ann-weaver.example.net/talk/quiet-clocks/',
    `<html lang="en-us"><head><title>Quiet clocks | Ann Weaver</title><meta property="og:site_name" content="Ann Weaver"><meta property="og:title" content="Quiet clocks | Ann Weaver"><meta name="author" content="Ann Weaver"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"Quiet clocks","startDate":"2022-05-17T14:00:00Z","endDate":"2022-05-17T15:00:00Z","location":{"@type":"Place","name":"Lecture Theatre 3"}}</script></head><body><nav><a class="navbar-brand" href="/">Ann Weaver</a><a href="/#talks">Talks</a></nav><article class="article"><h1>Quiet clocks</h1><a class="btn" href="https://ann-weaver.example.net/files/quiet-clocks.pdf">Slides</a><h3>Abstract</h3>${EN}<div class="row"><div class="col-12 col-md-3 pub-row-heading">Date</div><div class="col-12 col-md-9">May 17, 2022 2:00 PM — 3:00 PM</div></div><div class="row"><div class="pub-row-heading">Event</div><div><a href="https://example.com">Nordhaven Systems Seminar</a></div></div><div class="row"><div class="pub-row-heading">Location</div><div>Lecture Theatre 3</div></div></article></body></html>`,
    {
      kind: 'session',
      title: 'Quiet clocks',
      event: 'Nordhaven Systems Seminar',
      room: 'Lecture Theatre 3',
      slides: 'https://ann-weaver.example.net/files/quiet-clocks.pdf',
      video: null,
    },
  ],
  [
    'a card that is one link around a name and what they do, tracks of sponsors',
    'https://2018.communityquiet.example.com/sessions/quiet-pictures/',
    `<html lang="en"><title>Quiet picture processing « Community Quiet Day</title><body><header><h1><a href="https://2018.communityquiet.example.com/"><img src="l.png" alt="Community Quiet Day"></a></h1></header><section><h2>Quiet picture processing</h2><div class="session"><span class="session__place">Hahn Auditorium</span> <time datetime="2018-09-12T13:45:00">September 12, 2018 1:45 pm - 2:15 pm</time></div></section><section><a href="/speakers/ida-holm/"><div><h2 class="speakers__name">Ida Holm</h2> <span>Services &amp; Infrastructure Lead Engineer, Tide</span></div></a></section>${EN}<h3>Sponsors</h3><h3>Specialist Tracks</h3><img src="s.png" alt="Harbour Software Foundation">`,
    {
      kind: 'session',
      title: 'Quiet picture processing',
      event: 'Community Quiet Day',
      speakers: ['Ida Holm'],
      start: '2018-09-12T13:45',
      end: '2018-09-12T14:15',
      room: 'Hahn Auditorium',
    },
  ],
  [
    'cards with headings above the talk, each a link; the title is the event’s alone',
    'https://www.niquiet.example.com/sessions/idaholm/',
    `<html lang="en"><title>NIQuietConf 2017</title><body><nav><a href="/"><img alt="Logo" src="l.png"></a><a href="/schedule">Schedule</a></nav><section><a href="https://tickets.example.com/niquiet"><div><h1>Need Tickets?</h1><p>Get your tickets early, and guarantee your seat.</p></div></a><a href="/prospectus.pdf"><div><h1>Interested in Sponsoring?</h1><p>Ensure that 2017 is the best to date.</p></div></a></section><section><div class="speaker"><img alt="Speaker" src="/p.png"></div><div><h2>Azure - The Quiet Parts</h2><span><a href="/speakers/idaholm">Ida Holm</a></span>${EN}</div></section>`,
    {
      kind: 'session',
      title: 'Azure - The Quiet Parts',
      event: 'NIQuietConf 2017',
      speakers: ['Ida Holm'],
      slides: null,
    },
  ],
  [
    'labels of a plugin below the abstract, of which none is a speaker; the event’s days in its banner',
    'https://quietclarity.example.net/the-business-of-quiet-conference/sessions/keynote/',
    `<html lang="en"><title>Keynote: The Quiet Platform | The Business Of Quiet Conference</title><body><div id="header"><a href="/the-business-of-quiet-conference/"><img src="l.gif" alt="The Business Of Quiet Conference"></a><h1><a href="/the-business-of-quiet-conference/">The Business of Quiet</a></h1><p>Conference - Nordhaven - June 22-23, 2010</p></div><h1 class="entry-title">Keynote: The Quiet Platform</h1><div>${EN}<div class="meta"><label>Session Types</label>: <a href="/t/general/">General Session</a>, <a href="/t/possible/">What's Possible</a><br><label>Rooms</label>: <a href="/r/auditorium/">Auditorium</a><br><label>Dates</label>: <a href="/d/june-23/">June 23</a></div></div>`,
    { kind: 'session', title: 'The Quiet Platform', speakers: [], start: '2010-06-23', end: null, room: 'Auditorium' },
  ],
  [
    'plain: a post of an event’s blog that shows a video',
    'https://quietdays.example.org/videos-online/',
    `<html lang="en"><title>All videos are online | Quiet Days 2019</title><meta property="og:site_name" content="Quiet Days 2019"><meta property="og:type" content="article"><meta property="article:published_time" content="2019-11-09T00:00:00+01:00"><script type="application/ld+json">{"@type":"BlogPosting","headline":"All videos are online","author":{"@type":"Person","name":"Ida Holm"},"@context":"https://schema.org"}</script><body><header><a href="/">Quiet Days 2019</a></header><main><h1>All videos are online</h1><p>by <a href="/author/ida/">Ida Holm</a></p>${EN}<iframe src="${VIDEO}"></iframe><h3>About the author</h3>${BIO}<h3>Share</h3></main>`,
    { kind: 'plain', title: 'All videos are online' },
  ],
  [
    'plain: a post on one’s own talk, with its slides and video',
    'https://ida-holm.example.net/my-talk-at-quiet-days/',
    `<html lang="en"><title>My talk at Quiet Days 2019 | Ida Holm</title><meta property="og:site_name" content="Ida Holm"><meta property="og:title" content="My talk at Quiet Days 2019"><meta property="og:type" content="article"><meta property="article:published_time" content="2019-11-09T00:00:00+01:00"><script type="application/ld+json">{"@type":"BlogPosting","headline":"My talk at Quiet Days 2019","author":{"@type":"Person","name":"Ida Holm"},"@context":"https://schema.org"}</script><body><header><a href="/">Ida Holm</a></header><main><h1>My talk at Quiet Days 2019</h1><p>Nov 9, 2019 by Ida Holm</p><p>Last week I spoke at Quiet Days about sparse noise in long pipes, and here is what I said.</p><iframe src="${VIDEO}"></iframe><script class="speakerdeck-embed" data-id="e489784219f740de" src="//speakerdeck.com/assets/embed.js"></script>${EN}<h3>Share</h3></main>`,
    { kind: 'plain', title: 'My talk at Quiet Days 2019' },
  ],
  [
    'plain: a speaker of an event, with a film of an older talk',
    'https://quietdays.example.org/speakers/ida-holm/',
    `<html lang="en"><title>Ida Holm | Quiet Days 2019</title><meta property="og:site_name" content="Quiet Days 2019"><body><header><a href="/">Quiet Days 2019</a><p>8-10 June</p></header><main>${PHOTO}<h1>Ida Holm</h1><h2>Bio</h2>${BIO}<h2>Earlier talks</h2><iframe src="${VIDEO}"></iframe><ul><li><a href="/talks/pipes/">Sparse noise in long pipes</a></li></ul></main>`,
    { kind: 'plain', title: 'Ida Holm' },
  ],
  [
    'plain: a tutorial with a film and its author',
    'https://learn-quiet.example.com/pipes/noise',
    `<html lang="en"><title>Noise in pipes – Learn Quiet</title><meta property="og:site_name" content="Learn Quiet"><body><header><a href="/">Learn Quiet</a></header><main><h1>Noise in pipes</h1><p>By Ida Holm</p>${EN}<iframe src="${VIDEO}"></iframe><h3>Comments</h3><p>Thanks!</p></main>`,
    { kind: 'plain', title: 'Noise in pipes' },
  ],
  [
    'a talk that lies among the posts, with its hours and who speaks',
    'https://quietweb.example.fr/2013/post/Dessiner-une-page-au-calme.html',
    `<html lang="fr"><title>Dessiner une page au calme - Quiet Web 2013 - 24 Mai 2013 à Nordhaven</title><body><header><a href="/2013/index.html"><img alt="Quiet Web logo"></a><p>Rendez-vous le 24 mai 2013 à Nordhaven</p></header><nav><a href="/2013/category/Programme.html">Programme</a><a href="/2013/category/Orateurs.html">Orateurs</a></nav><div id="main"><h1>Dessiner une page au calme</h1><time datetime="2013-05-24T14h00+02:00">14h00-14h20</time><p>Par <a href="Ida-Holm.html">Ida Holm</a></p><p>Une page qui ne bouge pas se lit mieux, et cela se dessine. Nous verrons comment, sur trois exemples.</p></div></body>`,
    {
      kind: 'session',
      title: 'Dessiner une page au calme',
      event: 'Quiet Web 2013',
      speakers: ['Ida Holm'],
      start: '2013-05-24T14:00',
      end: '2013-05-24T14:20',
    },
  ],
];
