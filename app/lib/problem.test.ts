import { TRPCError } from '@trpc/server';
import { expect, it } from 'vitest';
import { conflict, invalidField } from '#server/core/errors.ts';
import { asProblem } from './problem.ts';

it('reads a refusal of ours, also from within an error of the router', () => {
  expect(asProblem(conflict('application.moved_on'))).toMatchObject({ code: 'conflict', status: 409 });
  const wrapped = new TRPCError({ code: 'BAD_REQUEST', cause: invalidField('email', 'invalid.email') });
  expect(asProblem(wrapped)?.fields).toEqual([{ field: 'email', key: 'invalid.email', params: {} }]);
});

it('leaves a bug a bug', () => {
  expect(asProblem(new Error('x is not a function'))).toBeNull();
  expect(asProblem(undefined)).toBeNull();
});
