import { describe, expect, it } from 'vitest';
import { nextDue, type Rhythm } from './due.ts';

const daily = (hour: number, zone: string): Rhythm => ({ frequency: 'daily', hour, weekday: 1, zone });
const weekly = (weekday: number, hour: number, zone: string): Rhythm => ({
  ...daily(hour, zone),
  frequency: 'weekly',
  weekday,
});

/** The next few times, each after the one before. */
function times(rhythm: Rhythm, from: string, count: number): string[] {
  const all = [];
  for (let at = from; all.length < count; all.push(at)) at = nextDue(rhythm, at)!;
  return all;
}

describe('an alert is due', () => {
  it('every day at its hour on the clocks of its place', () => {
    expect(times(daily(8, 'Europe/Berlin'), '2026-07-01T00:00:00.000Z', 2)).toEqual([
      '2026-07-01T06:00:00.000Z',
      '2026-07-02T06:00:00.000Z',
    ]);
    expect(times(daily(8, 'Asia/Kolkata'), '2026-07-01T03:00:00.000Z', 1)).toEqual([
      '2026-07-02T02:30:00.000Z',
    ]);
    expect(times(daily(23, 'America/Los_Angeles'), '2026-07-01T05:59:59.999Z', 1)).toEqual([
      '2026-07-01T06:00:00.000Z',
    ]);
  });

  it('at the same hour when the clocks have changed', () => {
    expect(times(daily(8, 'Europe/Berlin'), '2026-03-28T00:00:00.000Z', 3)).toEqual([
      '2026-03-28T07:00:00.000Z',
      '2026-03-29T06:00:00.000Z',
      '2026-03-30T06:00:00.000Z',
    ]);
    expect(times(daily(8, 'Europe/Berlin'), '2026-10-24T12:00:00.000Z', 2)).toEqual([
      '2026-10-25T07:00:00.000Z',
      '2026-10-26T07:00:00.000Z',
    ]);
  });

  it('when the clocks jump, if they jump over its hour', () => {
    // Berlin: 02:00 is 03:00 on 29 March. Cairo: midnight is 01:00 on 24 April. Lord Howe: half an hour on 4 October.
    expect(times(daily(2, 'Europe/Berlin'), '2026-03-28T12:00:00.000Z', 2)).toEqual([
      '2026-03-29T01:00:00.000Z',
      '2026-03-30T00:00:00.000Z',
    ]);
    expect(times(daily(0, 'Africa/Cairo'), '2026-04-23T12:00:00.000Z', 2)).toEqual([
      '2026-04-23T22:00:00.000Z',
      '2026-04-24T21:00:00.000Z',
    ]);
    expect(times(daily(2, 'Australia/Lord_Howe'), '2026-10-03T00:00:00.000Z', 1)).toEqual([
      '2026-10-03T15:30:00.000Z',
    ]);
  });

  it('once, if the clocks show its hour twice', () => {
    expect(times(daily(2, 'Europe/Berlin'), '2026-10-24T12:00:00.000Z', 2)).toEqual([
      '2026-10-25T00:00:00.000Z',
      '2026-10-26T01:00:00.000Z',
    ]);
    // Asked in the second hour of that name, the first was it.
    expect(nextDue(daily(2, 'Europe/Berlin'), '2026-10-25T01:10:00.000Z')).toBe('2026-10-26T01:00:00.000Z');
    expect(times(daily(1, 'America/New_York'), '2026-11-01T00:00:00.000Z', 2)).toEqual([
      '2026-11-01T05:00:00.000Z',
      '2026-11-02T06:00:00.000Z',
    ]);
  });

  it('on its day of the week there, which may be another here', () => {
    expect(times(weekly(1, 8, 'Pacific/Auckland'), '2026-06-30T00:00:00.000Z', 2)).toEqual([
      '2026-07-05T20:00:00.000Z',
      '2026-07-12T20:00:00.000Z',
    ]);
    expect(times(weekly(7, 2, 'Europe/Berlin'), '2026-03-23T00:00:00.000Z', 2)).toEqual([
      '2026-03-29T01:00:00.000Z',
      '2026-04-05T00:00:00.000Z',
    ]);
  });

  it('whatever is published, if it waits for postings', () => {
    expect(nextDue({ ...daily(8, 'UTC'), frequency: 'immediate' }, '2026-07-01T00:00:00.000Z')).toBeNull();
  });
});
