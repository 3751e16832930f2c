import { describe, expect, it } from 'vitest';
import { lengthIn } from '../../src/recognize/evidence/clocks';
import { spansIn, written } from '../../src/recognize/evidence/spans';

/** The first stretch of time in a text, as a page's facts would state it. */
function stated(text: string, monthFirst = true): (string | null)[] {
  const [span] = spansIn(text, monthFirst);
  if (!span) return [null, null];
  const { day, start, lastDay, end, offset } = span;
  return [written(day, start, offset), end === null && !lastDay ? null : written(lastDay ?? day, end, offset)];
}

describe('when', () => {
  it.each([
    ['2018-03-10 13:00:00', '2018-03-10T13:00', null],
    ['2018-03-10T13:00:00+09:00', '2018-03-10T13:00+09:00', null],
    ['2018-03-10T04:00Z', '2018-03-10T04:00Z', null],
    ['2018年3月10日（土）１３：００〜１３：４５', '2018-03-10T13:00', '2018-03-10T13:45'],
    ['平成30年3月10日 午後1時〜2時30分', '2018-03-10T13:00', '2018-03-10T14:30'],
    ['令和元年5月1日 13時半', '2019-05-01T13:30', null],
    ['2018/3/10 (土) 開始 19時30分', '2018-03-10T19:30', null],
    ['2018년 3월 10일 오후 2:00 ~ 2:40', '2018-03-10T14:00', '2018-03-10T14:40'],
    ['Sat 10 March 2018, 1:40–2:25 p.m.', '2018-03-10T13:40', '2018-03-10T14:25'],
    ['Thursday - April 20th, 2023 9 a.m.-12:30 p.m. in 250AB', '2023-04-20T09:00', '2023-04-20T12:30'],
    ['March 10, 2018, noon', '2018-03-10T12:00', null],
    ['10. März 2018, 14.30 Uhr', '2018-03-10T14:30', null],
    ['10 mars 2018 de 14h30 à 15h15', '2018-03-10T14:30', '2018-03-10T15:15'],
    ['10 de marzo de 2018, 14:30 h', '2018-03-10T14:30', null],
    ['6 marca 2024 r. godz. 17:00-18:30', '2024-03-06T17:00', '2024-03-06T18:30'],
    ['10 września 2019, 9:00', '2019-09-10T09:00', null],
    ['il 5 maggio 2017 alle 19.00', '2017-05-05T19:00', null],
    ['versione 19.00 del 5 maggio 2017', '2017-05-05', null],
    ['24 maart 2014, 9u30', '2014-03-24T09:30', null],
    ['April 19-21, 2023', '2023-04-19', '2023-04-21'],
    ['9.-11. November 2019', '2019-11-09', '2019-11-11'],
    ['Nov 30 - Dec 1, 2019', '2019-11-30', '2019-12-01'],
    ['20:00-20:45, 3 June 2021', '2021-06-03T20:00', '2021-06-03T20:45'],
    ['10 March 2018, 10:00 (30 min)', '2018-03-10T10:00', '2018-03-10T10:30'],
    ['10 March 2018, 10:00-11:00 JST', '2018-03-10T10:00+09:00', '2018-03-10T11:00+09:00'],
    ['2022-09-08, 11:30–13:00 (Europe/Berlin), Red Room', '2022-09-08T11:30+02:00', '2022-09-08T13:00+02:00'],
    ['Saturday 12:10 p.m.–12:40 p.m.', '12:10', '12:40'],
    ['13:30-14:00', '13:30', '14:00'],
    ['12 March, 9:00', '09:00', null],
    ['2011年7月16日(土)〜18日', '2011-07-16', '2011-07-18'],
    ['2024년 10월 25일(금) ~ 26일(토)', '2024-10-25', '2024-10-26'],
    ['25, 26 y 27 de noviembre de 2016', '2016-11-25', '2016-11-27'],
    ['3 & 4 February 2024', '2024-02-03', '2024-02-04'],
    ['March 7, 2006 from 6–8pm', '2006-03-07T18:00', '2006-03-07T20:00'],
    ['12. März 2022, 11:00 Uhr bis 12:00 Uhr', '2022-03-12T11:00', '2022-03-12T12:00'],
    ['10 de maio de 2023, 14h30 às 15h10', '2023-05-10T14:30', '2023-05-10T15:10'],
    ['June 10, 2021, 9:00 AM – 9:30 AM (Berlin time)', '2021-06-10T09:00+02:00', '2021-06-10T09:30+02:00'],
    ['June 9, 2022, 10:00am–10:30am Pacific Time', '2022-06-09T10:00-07:00', '2022-06-09T10:30-07:00'],
    ['December 9, 2022, 1 pm ET', '2022-12-09T13:00-05:00', null],
    ['2022年6月9日 10:00 日本時間', '2022-06-09T10:00+09:00', null],
    ['2024/03/21 19:00(+0800)', '2024-03-21T19:00+08:00', null],
    ['a long time, at the same time', null, null],
    ['version 1.2.3 of 10 things', null, null],
    ['room 1234, ratio 3:1', null, null],
  ])('%s', (text, start, end) => {
    expect(stated(text)).toEqual([start, end]);
  });

  it.each([
    [true, '2019-12-01'],
    [false, '2019-01-12'],
  ])('12/01/2019 with the month first: %s', (monthFirst, day) => {
    expect(stated('12/01/2019', monthFirst)[0]).toBe(day);
  });

  it.each([
    ['20 分', 20],
    ['45min', 45],
    ['1 hour 30 minutes', 90],
    ['1.5 hours', 90],
    ['a while', null],
  ])('a length: %s', (text, minutes) => {
    expect(lengthIn(text)).toBe(minutes);
  });
});
