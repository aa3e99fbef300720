import { z } from 'zod';
import { pageInput } from '#server/core/pages.ts';
import { email, newPerson } from '#server/features/accounts/index.ts';
import { companyRoles } from '#server/values/company-role.ts';
import { languages } from '#server/values/lang.ts';

const token = z.string().max(200);

export const byId = z.object({ id: z.string() });
export const byToken = z.object({ token });
export const listInput = pageInput.extend({ companyId: z.string() });
export const inviteInput = z.object({ companyId: z.string(), email, role: z.enum(companyRoles) });
export const joinInput = newPerson.extend({ token, lang: z.enum(languages).optional() });
export type InviteInput = z.infer<typeof inviteInput>;
export type JoinInput = z.infer<typeof joinInput>;
