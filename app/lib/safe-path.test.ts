import { expect, it } from 'vitest';
import { safePath } from './safe-path.ts';

it('goes on to our own pages', () => {
  expect(safePath('/jobs/pst_1/apply?from=search')).toBe('/jobs/pst_1/apply?from=search');
});

it('never leads to another site', () => {
  for (const to of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    null,
  ])
    expect(safePath(to)).toBeNull();
});
