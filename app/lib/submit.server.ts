import { parse } from '@conform-to/react';
import { data } from '@remix-run/node';
import type { Message } from '#server/values/lang.ts';
import { problemIn } from './api.server.ts';
import { plainer } from './field-problem.ts';
import { createFields, type Fields } from './form-fields.ts';
import type { Problem } from './problem.ts';

/**
 * Runs a form. The procedures are the only validation there is; what they refuse comes back beside the fields.
 * A list button (add or remove a row) only changes the values and runs nothing, so that forms work without scripts.
 * @param run reads the fields and calls procedures; whatever it returns or throws as a response is the answer
 */
export async function submit<T>(request: Request, run: (form: Fields) => Promise<T>) {
  const body = await request.formData();
  const submission = parse<Fields, Message[]>(body, {
    resolve: (payload) => ({ value: createFields(payload, body) }),
  });
  if (submission.status !== 'success') return data(submission.reply(), { status: 200 });
  try {
    return await run(submission.value);
  } catch (thrown) {
    const problem = await problemIn(thrown);
    if (!problem) throw thrown;
    return data(
      submission.reply({
        formErrors: aboutTheForm(problem),
        fieldErrors: aboutFields(problem, submission.value),
        hideFields: ['password'],
      }),
      { status: statusFor(request, problem) },
    );
  }
}

/** A document says its status. A script reads the result instead, and a refused form is no fault to log in a browser. */
const statusFor = (request: Request, problem: Problem): number =>
  request.headers.get('sec-fetch-dest') === 'empty' ? 200 : problem.status;

const aboutTheForm = (problem: Problem): Message[] =>
  problem.fields.length > 0 ? [] : [{ key: problem.key, params: problem.params }];

function aboutFields(problem: Problem, form: Fields): Record<string, Message[]> {
  const errors: Record<string, Message[]> = {};
  for (const { field, key, params } of problem.fields) {
    const name = field.replace(/\.(\d+)/g, '[$1]');
    errors[name] = [...(errors[name] ?? []), plainer({ key, params }, form.raw(name))];
  }
  return errors;
}
