/** Broken files are answered: read, or refused by name. `npm run bench mutations` does ten times as many in real threads. */
import { describe, expect, test } from 'vitest';
import { readCv } from './index.ts';
import { mutants } from './testing/mutations.ts';

const COUNT = 200;
const LONGEST_MS = 10_000;

describe(`${COUNT} broken files`, () => {
  test('of every kind are read or refused by name, each in time, and every fact stands where it says', {
    timeout: 120_000,
  }, async () => {
    const problems = new Map<string, number>();
    for await (const { name, bytes, how } of mutants(COUNT, 20_261_127)) {
      const started = performance.now();
      const { document, facts, problem } = await readCv(bytes, { fileName: name });
      expect(performance.now() - started, `${name} ${how}`).toBeLessThan(LONGEST_MS);
      const key = problem?.key ?? 'read';
      problems.set(key, (problems.get(key) ?? 0) + 1);
      if (problem) expect(facts).toEqual([]);
      for (const { source } of facts)
        expect(document.pages[source.page - 1]?.text.slice(source.start, source.end), `${name} ${how}`).toBe(
          source.text,
        );
    }
    // If nothing were read any more the rest would prove nothing.
    expect(problems.get('read')).toBeGreaterThan(COUNT / 4);
    expect(problems.size).toBeGreaterThan(4);
  });
});
