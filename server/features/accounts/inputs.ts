import { z } from 'zod';
import { companyRoles } from '#server/values/company-role.ts';
import { languages } from '#server/values/lang.ts';
import { PASSWORD } from './schema.ts';

export const email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email({ error: 'invalid.email' }))
  .describe('e-mail address; compared without regard to case');

const password = z.string().min(PASSWORD.min).max(PASSWORD.max);
const personName = z.string().trim().min(1).max(120);
const token = z.string().trim().min(20).max(200);

/** What anyone says of themselves who comes in, by whatever door. */
export const newPerson = z.object({ password, name: personName });

export const registerInput = newPerson.extend({
  email,
  role: z.enum(['candidate', 'recruiter']),
  lang: z.enum(languages).optional(),
});
export const signInInput = z.object({ email, password: z.string().min(1).max(PASSWORD.max) });
export const refreshInput = z.object({ refreshToken: token });
export const verifyInput = z.object({ token });
export const setupInput = z.object({ code: token, email, password, name: personName });
export const accountInput = z.object({ name: personName.optional(), lang: z.enum(languages).optional() });
export const roleInput = z.object({ role: z.enum(['candidate', 'recruiter', 'admin']) });

const roles = z.enum(['candidate', 'recruiter', 'admin']);
export const user = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  lang: z.enum(languages),
  role: roles,
  roles: z.array(roles),
  emailVerifiedAt: z.string().nullable(),
  candidateId: z.string().nullable(),
  companies: z.array(z.object({ id: z.string(), name: z.string(), role: z.enum(companyRoles) })),
  createdAt: z.string(),
});
export const tokens = z.object({
  user,
  accessToken: z.string().describe('bearer token, valid for expiresIn seconds'),
  refreshToken: z.string().describe('exchanged once; seeing it twice ends the session'),
  expiresIn: z.number(),
});
export type RegisterInput = z.infer<typeof registerInput>;
export type SetupInput = z.infer<typeof setupInput>;
