// Tables for the small pieces: what a person's words become, which days an event had, what of a text is carried.
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/report/carried';
import { daysOf, saidDays } from '../../src/report/days';
import { ownWords } from '../../src/report/own-words';
import { paragraph } from '../../src/report/pieces';
import { toHtml, toMarkdown } from '../../src/report/report';
import { bundleOf } from './report-bundle';

const treeOf = (words: string) => ({ type: 'root' as const, children: [paragraph(ownWords(words))] });

describe("a person's words", () => {
  it.each([
    ['plain words', 'plain words'],
    ['*so* and **so** and `so`', '*so* and **so** and `so`'],
    ['~~so~~ and ~~*so*~~', '~~so~~ and ~~*so*~~'],
    ['see https://a.example/x_y', 'see <https://a.example/x_y>'],
    ['[here](https://a.example/(b))', '[here](https://a.example/\\(b\\))'],
    ['www.a.example', '[www.a.example](http://www.a.example)'],
    // Links to elsewhere, and pictures, which would be fetched.
    ['[run](javascript:alert(1))', 'run'],
    ['![a cat](https://a.example/cat.png)', '[a cat](https://a.example/cat.png)'],
    // What would be a block of its own stays in the line.
    ['# one', '\\# one'],
    ['- one\n- two', '\\- one  \n\\- two'],
    ['1. one', '1\\. one'],
    ['> one', '\\> one'],
    ['one\n---', 'one  \n\\---'],
    ['<b>one</b>', '\\<b>one\\</b>'],
    ['[x]: https://a.example', '\\[x]: <https://a.example>'],
    ['[ ] one', '\\[ ] one'],
    ['one\n\n\n  two', 'one  \ntwo'],
    // No more backslashes than these.
    [
      'C#, C++, 50%, R&D, a < b, x_y_z, [AWS], (a), 5 - 3 = 2!',
      'C#, C++, 50%, R&D, a < b, x_y_z, [AWS], (a), 5 - 3 = 2!',
    ],
    ['#todo 99.99%、$1.251、v1.2.3、Node.js、.tfversion', '#todo 99.99%、$1.251、v1.2.3、Node.js、.tfversion'],
    ['socket.io', 'socket\\.io'],
    // Japanese has no spaces.
    ['**「重要」**です', '**「重要」**&#x3067;す'],
    ['これは**「重要」**', 'これ&#x306F;**「重要」**'],
    ['**強調**です', '**強調**です'],
    ['~~「重要」~~です', '~~「重要」~~&#x3067;す'],
    ['これは~~**「重要」**~~です', 'これ&#x306F;~~**「重要」**~~&#x3067;す'],
    ['これは**~~重要~~**です', 'これ&#x306F;**~~重要~~**&#x3067;す'],
    // A range, or a mark: one tilde is either, by the program; three are a fence.
    ['10~20 分、30~40 分', '10\\~20 分、30\\~40 分'],
    ['~~~so~~~', '\\~\\~\\~so\\~\\~\\~'],
    ['\\**は', '\\*\\*は'],
    ['https://a.example/xを見た', '<https://a.example/x>を見た'],
    ['(https://a.example/x)。', '(<https://a.example/x>)。'],
    ['https://日本語.example/', '<https://日本語.example/>'],
  ])('%j becomes %j', (words, markdown) => {
    expect(toMarkdown(treeOf(words))).toBe(`${markdown}\n`);
  });

  it.each([
    ['**「重要」**です', '<p><strong>「重要」</strong>です</p>'],
    ['**`code`**を', '<p><strong><code>code</code></strong>を</p>'],
    ['~~「重要」~~です', '<p><del>「重要」</del>です</p>'],
    ['<img src=x onerror=alert(1)>', '<p>&#x3C;img src=x onerror=alert(1)></p>'],
  ])('%j is the HTML %j', (words, html) => {
    expect(toHtml(treeOf(words))).toBe(html);
  });
});

describe('the days of an event', () => {
  it.each([
    ['2018-03-10', '2018-03-10', '2018/03/10 (土)', 'Sat 10 March 2018'],
    ['2018-03-10', '2018-03-11', '2018/03/10 (土)–03/11 (日)', 'Sat 10–Sun 11 March 2018'],
    ['2018-03-31', '2018-04-01', '2018/03/31 (土)–04/01 (日)', 'Sat 31 March–Sun 1 April 2018'],
    ['2026-12-31', '2027-01-01', '2026/12/31 (木)–2027/01/01 (金)', 'Thu 31 December 2026–Fri 1 January 2027'],
  ])('%s to %s', (first, last, ja, en) => {
    expect(saidDays({ first, last }, 'ja')).toBe(ja);
    expect(saidDays({ first, last }, 'en')).toBe(en);
  });

  it.each([
    ['a zone turns an instant into its own day', 'Asia/Tokyo', ['2026-10-01T23:30Z'], '2026-10-02', '2026-10-02'],
    ['and the other way', 'America/Los_Angeles', ['2026-10-01T03:00+00:00'], '2026-09-30', '2026-09-30'],
    ['a time without offset is a time there', 'America/Los_Angeles', ['2026-10-01T00:30'], '2026-10-01', '2026-10-01'],
    ['no zone: as stated', null, ['2026-10-01T23:30Z'], '2026-10-01', '2026-10-01'],
    ['a zone that nobody knows: as stated', 'Atlantis/Deep', ['2026-10-01T23:30Z'], '2026-10-01', '2026-10-01'],
    ['first and last of several', null, ['2026-10-03', '2026-10-01T09:00', '10:00'], '2026-10-01', '2026-10-03'],
  ])('%s', (_, timeZone, starts, first, last) => {
    const { event, sessions } = bundleOf(
      { timeZone },
      starts.map(start => ({ start })),
    );
    expect(daysOf(event, sessions)).toEqual({ first, last });
  });

  it('are unknown where nobody said', () => {
    const { event, sessions } = bundleOf({ firstDay: 'soon' }, [{ start: '13:00' }, { start: '2026-99-99' }]);
    expect(daysOf(event, sessions)).toBeNull();
  });
});

describe('what is carried', () => {
  it.each([
    [' a \r\n b\u2028c ', 'a b c'],
    ['nul\0 bell\u0007 \u009b31m', 'nul bell 31m'],
    ['half \ud800 \udc00', 'half \ufffd \ufffd'],
    ['user\u202egpj.exe \u2066x', 'usergpj.exe x'],
    ['\ufeff全角　空白', '全角　空白'],
    ['👨‍👩‍👧‍👦 می‌خواهم 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👨‍👩‍👧‍👦 می‌خواهم 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('%j is %j', (given, carried) => {
    expect(oneLine(given)).toBe(carried);
  });
});
