import { describe, expect, test } from 'vitest';
import { findDates, partialDate } from './dates.ts';

describe('one date keeps the fineness it is written with', () => {
  test.each([
    ['2019', '2019'],
    ['03/2019', '2019-03'],
    ['3.2019', '2019-03'],
    ['2019-03', '2019-03'],
    ['March 2019', '2019-03'],
    ['Sept. 2019', '2019-09'],
    ['März 2019', '2019-03'],
    ['Okt 2019', '2019-10'],
    ['enero de 2019', '2019-01'],
    ['août 2019', '2019-08'],
    ['décembre 2019', '2019-12'],
    ['juillet 2019', '2019-07'],
    ['juin 2019', '2019-06'],
    ['14.03.2019', '2019-03-14'],
    ['06/15', '2015-06'],
    ['Summer 2013', '2013'],
    ['Jan ’98', '1998-01'],
  ])('%s → %s', (written, value) => {
    expect(partialDate(written)).toBe(value);
    expect(findDates(written).map((range) => range.end?.value)).toEqual([value]);
  });
});

describe('ranges', () => {
  test.each([
    ['03/2021 – Present', '2021-03', null],
    ['06/15 – Now', '2015-06', null],
    ['seit 03/2019', '2019-03', null],
    ['04/2019 bis heute', '2019-04', null],
    ['von 01.04.2019 bis 31.03.2021', '2019-04-01', '2021-03-31'],
    ['marzo de 2021 - actualidad', '2021-03', null],
    ['desde 2020', '2020', null],
    ['depuis janvier 2020', '2020-01', null],
    ['janvier 2020 – aujourd’hui', '2020-01', null],
    ['de 2015 à 2019', '2015', '2019'],
    ['Feb 2012 –\nJan 2017', '2012-02', '2017-01'],
    ['2019-21', '2019', '2021'],
    ['September 2017 to August 2021', '2017-09', '2021-08'],
    ['2018-01 - 2019-05', '2018-01', '2019-05'],
  ])('%s', (written, start, end) => {
    const [range, ...more] = findDates(written);
    expect(more).toEqual([]);
    expect([range?.start?.value, range?.end?.value]).toEqual([start, end]);
    expect(written.slice(range!.end!.from, range!.end!.to)).not.toBe('');
  });
  test('numbers that are no dates are left alone', () => {
    for (const text of [
      '+49 151 23456789',
      '50968 Köln',
      '2,000 users',
      '1500 €',
      'BS 7671',
      '99.9 %',
      'room 2050a',
    ]) {
      expect(findDates(text)).toEqual([]);
    }
  });
});
