import type { Caller } from './api.server.ts';
import type { Fields } from './form-fields.ts';
import { readPosting } from './posting-input.server.ts';
import type { Draft, Posting } from './shapes.ts';

/** What the house says of a posting as it stands in its form, and how it would be read. */
export async function checkForm(server: Caller, form: Fields): Promise<Draft> {
  const { answerDays, jobType, level: _, ...input } = readPosting(form);
  // A range that cannot be read yet is none yet; the form says so when it is sent.
  const pay = input.pay && input.pay.min <= input.pay.max ? input.pay : null;
  const companyId = form.optional('companyId') ?? undefined;
  const check = await server.postings.check({ ...input, pay, companyId });
  return {
    check,
    posting: {
      ...input,
      pay,
      answerDays,
      jobType,
      skills: input.skills.map((skill) => ({ ...skill, id: null })),
    },
  };
}

/** The same of a posting as it is kept. */
export async function checkKept(server: Caller, posting: Posting): Promise<Draft> {
  const { title, description, location, remote, pay, skills, deadlineAt, lang, company } = posting;
  const kept = { title, description, location, remote, pay, skills, deadlineAt, lang, companyId: company.id };
  return { check: await server.postings.check(kept), posting };
}
