import sample from '@jsonresume/schema/sample.resume.json' with { type: 'json' };
import official from '@jsonresume/schema/schema.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonResume } from './index.ts';

const standard = z.fromJSONSchema(official as Parameters<typeof z.fromJSONSchema>[0]);

describe('the shape of JSON Resume', () => {
  it('takes the sample of the standard as it is, and nothing of it is lost', () => {
    expect(standard.safeParse(sample).error).toBeUndefined();
    expect(jsonResume.parse(sample)).toEqual(sample);
  });

  it('knows every field that the standard names', () => {
    const named = (schema: { properties?: object }) => Object.keys(schema.properties ?? {}).sort();
    const ours = z.toJSONSchema(jsonResume) as unknown as typeof official;
    expect(named(ours)).toEqual(named(official));
    for (const [part, { items }] of Object.entries(official.properties) as Array<
      [string, { items?: object }]
    >)
      if (items) {
        const mine = ours.properties[part as 'work'].items as { properties: object };
        expect(named(mine).filter((name) => !name.startsWith('x-'))).toEqual(named(items));
      }
  });

  it('leaves dates as exact as they are written, and takes no others', () => {
    const work = (startDate: string) => jsonResume.safeParse({ work: [{ startDate }] });
    for (const date of ['2019', '2019-03', '2019-03-14'])
      expect(work(date).data?.work?.[0]?.startDate).toBe(date);
    for (const date of ['March 2019', '2019-13', '']) expect(work(date).success).toBe(false);
  });

  it('lets whole résumés be empty, and keeps what it does not know', () => {
    expect(jsonResume.parse({})).toEqual({});
    expect(jsonResume.parse({ work: [{ name: 'A', 'x-theirs': 1 }] })).toEqual({
      work: [{ name: 'A', 'x-theirs': 1 }],
    });
  });
});
