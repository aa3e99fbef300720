import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineTask } from '#server/core/tasks.ts';
import { HOUR_MS } from '#server/values/time.ts';
import { type CrontabLine, isTurn } from './crontab-line.ts';

const task = defineTask({ name: 'test.nothing', payload: z.object({}), run: async () => {} });
const daily: CrontabLine = { task, pattern: '30 4 * * *' };

describe('a crontab line', () => {
  it('has its turn at its minute, in UTC', () => {
    expect(isTurn(daily, '2026-11-20T04:30:00.000Z', '2026-11-21T04:29:59.999Z')).toBe(false);
    expect(isTurn(daily, '2026-11-20T04:30:00.000Z', '2026-11-21T04:30:00.000Z')).toBe(true);
  });

  it('has each turn once', () => {
    expect(isTurn(daily, '2026-11-21T04:30:00.120Z', '2026-11-21T04:30:05.000Z')).toBe(false);
  });

  it('lets old turns go, unless it is to make up for them', () => {
    const now = '2026-11-21T06:00:00.000Z';
    expect(isTurn(daily, '2026-11-20T04:30:00.000Z', now)).toBe(false);
    expect(isTurn({ ...daily, catchUpMs: 2 * HOUR_MS }, '2026-11-20T04:30:00.000Z', now)).toBe(true);
  });
});
