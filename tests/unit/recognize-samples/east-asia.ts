// Talks as sites of Japan, China and Korea write them, in shapes that are seen there more than elsewhere.
import { JA } from './prose';
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
];
