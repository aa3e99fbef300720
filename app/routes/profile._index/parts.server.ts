import { type AppLoadContext, redirect } from '@remix-run/node';
import { api, type Caller } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import type { Fields } from '#app/lib/form-fields.ts';
import { submit } from '#app/lib/submit.server.ts';

type Change = (server: Caller, form: Fields) => Promise<unknown>;

const level = (form: Fields) => (form.text('level') ? (Number(form.text('level')) as 1) : null);

const role = (form: Fields) => ({
  employer: form.text('employer'),
  title: form.text('title'),
  location: form.optional('location'),
  start: form.text('start'),
  end: form.has('current') ? '' : form.text('end'),
  current: form.has('current'),
  highlights: form.lines('highlights'),
});

const education = (form: Fields) => ({
  institution: form.text('institution'),
  degree: form.optional('degree'),
  area: form.optional('area'),
  start: form.text('start'),
  end: form.text('end'),
  grade: form.optional('grade'),
});

/** What each form of the profile does, by its intent. */
const changes: Record<string, Change> = {
  contact: ({ candidates }, form) =>
    candidates.change({
      name: form.text('name'),
      headline: form.optional('headline'),
      summary: form.optional('summary'),
      email: form.text('email'),
      phone: form.optional('phone'),
      location: form.optional('location'),
    }),
  wishes: ({ candidates }, form) => {
    const floor = form.number('payFloor');
    return candidates.change({
      remoteWish: (form.optional('remoteWish') as 'hybrid' | null) ?? null,
      payFloor: floor === null ? null : { minor: Math.round(floor * 100), currency: 'EUR' },
    });
  },
  experience: ({ candidates }, form) =>
    form.text('id')
      ? candidates.changeExperience({ id: form.text('id'), ...role(form) })
      : candidates.addExperience(role(form)),
  education: ({ candidates }, form) =>
    form.text('id')
      ? candidates.changeEducation({ id: form.text('id'), ...education(form) })
      : candidates.addEducation(education(form)),
  skill: ({ candidates }, form) => candidates.addSkill({ name: form.text('name'), level: level(form) }),
  dismissSkill: ({ matching }, form) => matching.dismissSkill({ skillId: form.text('skillId') }),
  restoreSkill: ({ matching }, form) => matching.restoreSkill({ skillId: form.text('skillId') }),
  level: ({ candidates }, form) =>
    candidates.changeSkill({ id: form.text('id'), name: form.text('name'), level: level(form) }),
  language: ({ candidates }, form) =>
    candidates.addLanguage({ name: form.text('name'), level: form.optional('level') }),
  link: ({ candidates }, form) => candidates.addLink({ url: form.text('url') }),
  remove: ({ candidates }, form) => candidates.removePart({ id: form.text('id') }),
};

/** One press takes it back. */
const dismissed = (form: Fields) => ({
  key: 'profile.marketDismissed',
  params: { name: form.text('name') },
  undo: { action: '/profile', fields: { intent: 'restoreSkill', skillId: form.text('skillId') } },
});

/** Changes one part of the profile. */
export const changePart = (request: Request, context: AppLoadContext) =>
  submit(request, async (form) => {
    const server = api(request, context);
    const intent = form.text('intent');
    if (intent === 'removeCv') {
      await server.cvs.remove({ id: form.text('id') });
      return redirectWith('/profile', { key: 'profile.cvRemoved', params: {} });
    }
    const change = changes[intent];
    if (!change) throw new Response(null, { status: 400 });
    await change(server, form);
    if (intent === 'level') return redirect('/profile');
    if (intent === 'dismissSkill') return redirectWith('/profile', dismissed(form));
    return redirectWith('/profile', { key: intent === 'remove' ? 'form.removed' : 'form.saved', params: {} });
  });
