// Lectures as universities, museums and study groups announce them: a heading for the occasion, and the talk under labels.
import type { Sample } from './sample';

const NOTHING = { slides: null, video: null };

export const SEMINARS: readonly Sample[] = [
  [
    'a lecture under labels is the talk, and the heading its event; affiliations and office around the name',
    'https://www.minato-u.example.ac.jp/events/2024-06-08-kelp',
    `<html lang="ja"><title>港町大学公開講座「海を読む」｜港町大学</title><meta property="og:title" content="港町大学公開講座「海を読む」"><meta property="og:site_name" content="港町大学"><body><header><a href="/">港町大学</a><nav><a href="/events">イベント</a></nav></header><main><h1>港町大学公開講座「海を読む」</h1><p>日　時：2024年6月8日（土） 13:30～15:00</p><p>場　所：港町図書館 大会議室</p><p>講　師：港町大学 海洋学部昆布学科 浜野静香教授</p><p>テーマ：昆布の時計～潮が教える一年の長さ～</p><p>港町大学公開講座「海を読む」が港町図書館において開催されました。本講座は毎年秋に一般市民向けに開かれているものです。</p><p>終了後も多くの質疑応答があり、盛会のうちに終了しました。</p></main><footer>港町大学</footer>`,
    {
      kind: 'session',
      event: '港町大学公開講座「海を読む」',
      title: '昆布の時計～潮が教える一年の長さ～',
      speakers: ['浜野静香'],
      start: '2024-06-08T13:30',
      end: '2024-06-08T15:00',
      room: '港町図書館 大会議室',
      ...NOTHING,
    },
  ],
  [
    'a laboratory’s seminar in bold labels, an office behind a Latin name',
    'https://tide-lab.example.ac.jp/post/tide-seminar-7/',
    `<html lang="ja"><title>Tide Seminar 7 | Tide Lab</title><meta property="og:site_name" content="Tide Lab"><meta property="og:title" content="Tide Seminar 7 | Tide Lab"><body><header><nav><a href="/">Tide Lab</a><a href="/#news">News</a></nav></header><article><h1>Tide Seminar 7</h1><span class="article-date">Sep 1, 2023</span><p><strong>題目：</strong> 静かな索引の作り方</p><p><strong>講演者：</strong> Ada M. Weaver教授（北港大学）</p><p><strong>日時：</strong> 2023年9月21日（木）15:00-16:00</p><p><strong>会場：</strong> 第2講義室</p><p><strong>概要：</strong> 索引が静かであるとはどういうことかを、三つの港の例から考えます。書き込みの多い表でも読み手を待たせない方法を紹介します。</p><p><strong>対象者：</strong> どなたでも</p></article>`,
    {
      kind: 'session',
      event: 'Tide Seminar 7',
      title: '静かな索引の作り方',
      speakers: ['Ada M. Weaver'],
      start: '2023-09-21T15:00',
      end: '2023-09-21T16:00',
      room: '第2講義室',
      level: 'どなたでも',
      ...NOTHING,
    },
  ],
  [
    'a Chinese lecture: labels that begin with 讲座',
    'https://cs.beigang.example.edu.cn/info/1040/2211.htm',
    `<html><title>学术讲座：安静的索引_计算机学院_北港大学</title><body><div class="nav"><a href="/">首页</a></div><div class="content"><h2>计算机学院学术讲座</h2><p><strong>讲座题目：</strong>安静的索引</p><p><strong>主讲人：</strong>林 静 教授（北港大学）</p><p><strong>讲座时间：</strong>2023年5月12日（周五）下午3:00-4:30</p><p><strong>讲座地点：</strong>图书馆三楼报告厅</p><p><strong>主讲人介绍：</strong>北港大学教授，长期从事数据库与索引方面的研究，出版多部著作，主持多项科研项目。</p></div>`,
    {
      kind: 'session',
      title: '安静的索引',
      speakers: ['林 静'],
      start: '2023-05-12T15:00',
      end: '2023-05-12T16:30',
      room: '图书馆三楼报告厅',
      language: 'zh',
      ...NOTHING,
    },
  ],
  [
    'a Korean seminar: letters of labels spread, an office behind the name',
    'https://math.example.ac.kr/seminar/view/31',
    `<html lang="ko"><title>수학과 세미나 | 항구대학교</title><body><header><a href="/">항구대학교 수학과</a></header><h2>수학과 세미나</h2><table><tr><th>제 목</th><td>조용한 그래프의 색칠 문제</td></tr><tr><th>연 사</th><td>김하늘 교수 (북항대학교)</td></tr><tr><th>일 시</th><td>2023년 11월 3일 (금) 오후 4:00 ~ 오후 5:30</td></tr><tr><th>장 소</th><td>자연과학관 404호</td></tr></table><p>그래프를 조용하게 색칠하는 방법과 그 응용을 소개합니다. 학부생도 들을 수 있습니다.</p>`,
    {
      kind: 'session',
      title: '조용한 그래프의 색칠 문제',
      speakers: ['김하늘'],
      start: '2023-11-03T16:00',
      end: '2023-11-03T17:30',
      room: '자연과학관 404호',
      language: 'ko',
      ...NOTHING,
    },
  ],
  [
    'a series of seminars, each under labels, is no session',
    'https://tide-lab.example.jp/TIDE2020/',
    `<html lang="ja"><title>潮と数学 2020 オンライン | TIDE2020</title><body><h1>潮と数学 2020 オンライン</h1><p>オンラインのセミナーです。ご参加の際は毎回の登録をお願いします。</p><h2>第3回</h2><p>日時: 2020年6月18日10:30-11:30<br>発表者: 浜野 静香 (港町大学)<br>発表題目: 潮の方程式</p><p>概要: 潮の満ち引きを表す方程式を、港の記録と比べます。</p><h2>第2回</h2><p>日時: 2020年5月28日10:30-11:30<br>発表者: 橋本 凪(北港大学)<br>発表題目: 波の長さ</p><p><a href="slides/nagi.pdf">講演スライド</a></p><h2>第1回</h2><p>日時: 2020年5月14日10:30-11:30<br>発表者: 永田 渚(港町研究所)<br>発表題目: 静かな海</p>`,
    { kind: 'event', event: '潮と数学 2020 オンライン', speakers: [] },
  ],
  [
    'a notice of three lectures is none of them',
    'http://www.beigang-yz.example.cn/Item/1350.aspx',
    `<html><title>高一高二讲座通知三则_德育处_北港市第一中学</title><body><div class="nav"><a href="/">首页</a></div><h3>德育处</h3><h2 class="title">高一高二讲座通知三则</h2><p>发布时间：2021年05月11日</p><p><strong>讲座一</strong></p><p><strong>讲座主题：</strong>海带的一年</p><p><strong>讲座时间：</strong>周三（5月12日）下午第8节课</p><p><strong>讲座地点：</strong>三楼会议室</p><p><strong>主讲人：</strong>林静</p><p><strong>讲座二</strong></p><p><strong>讲座主题：</strong>潮汐与时钟</p><p><strong>讲座地点：</strong>图书馆报告厅</p><p><strong>主持人：</strong>钟海</p><p><strong>主讲人：</strong>赵 微（北港大学）</p><p><strong>讲座三</strong></p><p><strong>讲座主题：</strong>安静的算法</p><p><strong>讲座地点：</strong>三楼会议室</p><p><strong>主讲人：</strong>徐明</p>`,
    { kind: 'event', speakers: [] },
  ],
  [
    'what is held under labels that say so is an event, whoever speaks there',
    'http://www.minato-bunka.example.jp/kikaku/natsu21/',
    `<title>第30回 港町夏季大学｜港町文化振興会</title><body><div id="header"><a href="/">港町文化振興会</a></div><h2>第30回 港町夏季大学</h2><h3>事業報告</h3><table><tr><th>開催日時</th><td>2021年7月12日（月）～7月24日（土） ※日・月を除く<br>火～金曜日：午後6時30分～午後8時</td></tr><tr><th>会場</th><td>港町文化プラザ 大ホール</td></tr><tr><th>入場者数</th><td>1,200名</td></tr></table><p>港町夏季大学は1951年にスタートしました。毎年、各界で活躍する皆様にご登壇いただいています。初日の講師、作家の浜野静香さんには、静かな時代を生きるヒントをいただきました。</p>`,
    {
      kind: 'event',
      event: '第30回 港町夏季大学',
      start: '2021-07-12',
      end: '2021-07-24',
      room: '港町文化プラザ 大ホール',
      speakers: [],
    },
  ],
];
