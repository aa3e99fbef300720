import { expect, it } from 'vitest';
import { plainer } from './field-problem.ts';

it('asks for what is missing instead of measuring it', () => {
  const short = { key: 'invalid.too_small', params: { minimum: 2 } };
  expect(plainer(short, '  ')).toEqual({ key: 'invalid.required', params: {} });
  expect(plainer(short, 'x')).toEqual(short);
});

it('says what an address or a number looks like', () => {
  expect(plainer({ key: 'invalid.invalid_format', params: { format: 'email' } }, 'nope').key).toBe(
    'invalid.email',
  );
  expect(plainer({ key: 'invalid.invalid_format', params: { format: 'date' } }, 'nope').key).toBe(
    'invalid.invalid_format',
  );
  expect(plainer({ key: 'invalid.required', params: { expected: 'number' } }, 'abc').key).toBe(
    'invalid.number',
  );
  expect(plainer({ key: 'invalid.required', params: { expected: 'number' } }, '').key).toBe(
    'invalid.required',
  );
});
