import type { Role } from '#server/core/actor.ts';
import type { CompanyRole } from '#server/values/company-role.ts';
import type { Id } from '#server/values/id.ts';
import type { Lang } from '#server/values/lang.ts';
import type { Instant } from '#server/values/time.ts';

/** The signed-in person, as their own pages show them. */
export type User = {
  id: Id<'acc'>;
  email: string;
  name: string;
  lang: Lang;
  role: Role;
  /** every hat this person may wear */
  roles: Role[];
  emailVerifiedAt: Instant | null;
  candidateId: Id<'cnd'> | null;
  companies: Array<{ id: Id<'com'>; name: string; role: CompanyRole }>;
  createdAt: Instant;
};

/** Tokens of an API client; `expiresIn` in seconds. */
export type Tokens = { user: User; accessToken: string; refreshToken: string; expiresIn: number };

export const PASSWORD = { min: 10, max: 200 } as const;
