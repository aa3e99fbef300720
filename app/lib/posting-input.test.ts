import { describe, expect, it } from 'vitest';
import { createFields } from './form-fields.ts';
import { minorOf, readPosting } from './posting-input.server.ts';

it('reads amounts as people write them', () => {
  expect(minorOf('62000')).toBe(6_200_000);
  expect(minorOf('62.000')).toBe(6_200_000);
  expect(minorOf('62,000.50')).toBe(6_200_050);
  expect(minorOf('62.000,5')).toBe(6_200_050);
  expect(minorOf('14,50')).toBe(1450);
  expect(minorOf(' ')).toBeNull();
  expect(minorOf('a lot')).toBeNaN();
});

describe('the last day of a posting', () => {
  const deadline = (day: string, zone: string) => {
    const body = new FormData();
    body.set('deadlineAt', day);
    body.set('zone', zone);
    return readPosting(createFields({}, body)).deadlineAt;
  };

  it('ends with its last millisecond where it was written', () => {
    expect(deadline('2026-12-05', 'UTC')).toBe('2026-12-05T23:59:59.999Z');
    expect(deadline('2026-12-05', 'Europe/Berlin')).toBe('2026-12-05T22:59:59.999Z');
    expect(deadline('2026-12-05', 'Pacific/Auckland')).toBe('2026-12-05T10:59:59.999Z');
  });

  it('is an hour shorter when clocks go forward, and an hour longer when they go back', () => {
    expect(deadline('2027-03-27', 'Europe/Berlin')).toBe('2027-03-27T22:59:59.999Z');
    expect(deadline('2027-03-28', 'Europe/Berlin')).toBe('2027-03-28T21:59:59.999Z');
    expect(deadline('2026-10-24', 'Europe/Berlin')).toBe('2026-10-24T21:59:59.999Z');
    expect(deadline('2026-10-25', 'Europe/Berlin')).toBe('2026-10-25T22:59:59.999Z');
    // In Santiago clocks go forward at midnight: the next day begins at one.
    expect(deadline('2026-09-05', 'America/Santiago')).toBe('2026-09-06T03:59:59.999Z');
  });

  it('is read in Greenwich where nobody knows the place, and left to be refused when it is no day', () => {
    expect(deadline('2026-12-05', 'Mars/Olympus')).toBe('2026-12-05T23:59:59.999Z');
    expect(deadline('2026-13-45', 'UTC')).toBe('2026-13-45');
    expect(deadline('', 'UTC')).toBeUndefined();
  });
});
