import { z } from 'zod';
import { notFound } from '#server/core/errors.ts';
import { candidateProcedure, router } from '#server/core/trpc.ts';
import { jsonResume } from '#server/engines/json-resume/index.ts';
import {
  education,
  educationInput,
  experience,
  experienceInput,
  languageInput,
  linkInput,
  pictureInput,
  profile,
  profileInput,
  sharedProfile,
  skill,
  skillInput,
  versioned,
  visibilityInput,
  visibilityOf,
} from './inputs.ts';
import {
  addEducation,
  addExperience,
  addLanguage,
  addLink,
  addSkill,
  changeEducation,
  changeExperience,
  changeSkill,
  removePart,
} from './parts.ts';
import { removePicture, setPicture } from './pictures.ts';
import { changeProfile, changeVisibility, letModelsRead } from './profile.ts';
import { getJsonResume, getProfile, getSharedProfile } from './queries.ts';
import { profileParts, readers } from './schema.ts';
import { keptFrom } from './visibility.ts';

const byId = z.object({ id: z.string() });
const known = versioned.extend({ id: z.string() });
const done = z.object({ done: z.literal(true) });
const DONE = { done: true } as const;
const items = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.null() });

function pick<T extends { id: string }>(parts: readonly T[], id: string, kind: string): T {
  const part = parts.find((one) => one.id === id);
  if (!part) throw notFound(kind);
  return part;
}

export const candidatesRouter = router({
  profile: candidateProcedure
    .meta({ about: 'Your own profile' })
    .output(profile)
    .query(({ ctx }) => getProfile(ctx.db, ctx.actor.candidateId)),
  change: candidateProcedure
    .meta({ about: 'Changes contact, headline, summary and wishes; what is left out stays' })
    .input(profileInput.extend(versioned.shape))
    .output(profile)
    .mutation(async ({ ctx, input }) => {
      await changeProfile(ctx, input);
      return getProfile(ctx.db, ctx.actor.candidateId);
    }),

  visibility: candidateProcedure
    .meta({ about: 'Who sees which part of your profile: private, on_application or public' })
    .output(visibilityOf)
    .query(async ({ ctx }) => (await getProfile(ctx.db, ctx.actor.candidateId)).visibility),
  changeVisibility: candidateProcedure
    .meta({ about: 'Decides who sees parts of your profile; parts left out stay, and so does what was sent' })
    .input(visibilityInput)
    .output(visibilityOf)
    .mutation(async ({ ctx, input }) => {
      await changeVisibility(ctx, input);
      return (await getProfile(ctx.db, ctx.actor.candidateId)).visibility;
    }),
  letModelsRead: candidateProcedure
    .meta({ about: 'Lets models read your CVs along, or keeps them from it, from the next reading on' })
    .input(z.object({ may: z.boolean() }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await letModelsRead(ctx, input.may);
      return DONE;
    }),
  jsonResume: candidateProcedure
    .meta({ about: 'Your profile as JSON Resume 1.0 (jsonresume.org), a role an entry of its own' })
    .output(jsonResume)
    .query(({ ctx }) => getJsonResume(ctx.db, ctx.actor.candidateId)),
  /** Takes bytes, so only server-side callers can use it: the page's form and the REST upload. */
  setPicture: candidateProcedure
    .input(pictureInput)
    .output(profile)
    .mutation(async ({ ctx, input }) => {
      await setPicture(ctx, input);
      return getProfile(ctx.db, ctx.actor.candidateId);
    }),
  removePicture: candidateProcedure
    .meta({ about: 'Takes your picture away; what was sent with applications stays with them' })
    .output(done)
    .mutation(async ({ ctx }) => {
      await removePicture(ctx);
      return DONE;
    }),
  /** Your profile by somebody else's eyes, and what they do not get. */
  preview: candidateProcedure
    .input(z.object({ reader: z.enum(readers) }))
    .output(z.object({ profile: sharedProfile, kept: z.array(z.enum(profileParts)) }))
    .query(async ({ ctx, input }) => {
      const { candidateId } = ctx.actor;
      return {
        profile: await getSharedProfile(ctx.db, candidateId, input.reader),
        kept: keptFrom(input.reader, await getProfile(ctx.db, candidateId)),
      };
    }),

  experience: candidateProcedure
    .meta({ about: 'Your work experience, newest first' })
    .output(items(experience))
    .query(async ({ ctx }) => ({
      items: (await getProfile(ctx.db, ctx.actor.candidateId)).experience,
      next: null,
    })),
  addExperience: candidateProcedure
    .meta({ about: 'Adds a role' })
    .input(experienceInput)
    .output(experience)
    .mutation(async ({ ctx, input }) => {
      const id = await addExperience(ctx, input);
      return pick((await getProfile(ctx.db, ctx.actor.candidateId)).experience, id, 'experience');
    }),
  changeExperience: candidateProcedure
    .meta({ about: 'Changes a role' })
    .input(experienceInput.and(known))
    .output(experience)
    .mutation(async ({ ctx, input }) => {
      await changeExperience(ctx, input);
      return pick((await getProfile(ctx.db, ctx.actor.candidateId)).experience, input.id, 'experience');
    }),

  education: candidateProcedure
    .meta({ about: 'Your education' })
    .output(items(education))
    .query(async ({ ctx }) => ({
      items: (await getProfile(ctx.db, ctx.actor.candidateId)).education,
      next: null,
    })),
  addEducation: candidateProcedure
    .meta({ about: 'Adds an education' })
    .input(educationInput)
    .output(education)
    .mutation(async ({ ctx, input }) => {
      const id = await addEducation(ctx, input);
      return pick((await getProfile(ctx.db, ctx.actor.candidateId)).education, id, 'education');
    }),
  changeEducation: candidateProcedure
    .meta({ about: 'Changes an education' })
    .input(educationInput.and(known))
    .output(education)
    .mutation(async ({ ctx, input }) => {
      await changeEducation(ctx, input);
      return pick((await getProfile(ctx.db, ctx.actor.candidateId)).education, input.id, 'education');
    }),

  skills: candidateProcedure
    .meta({ about: 'Your skills' })
    .output(items(skill))
    .query(async ({ ctx }) => ({
      items: (await getProfile(ctx.db, ctx.actor.candidateId)).skills,
      next: null,
    })),
  addSkill: candidateProcedure
    .meta({ about: 'Adds a skill, or sets the level of one that stands there' })
    .input(skillInput)
    .output(skill)
    .mutation(async ({ ctx, input }) => {
      const id = await addSkill(ctx, input);
      return pick((await getProfile(ctx.db, ctx.actor.candidateId)).skills, id, 'skill');
    }),
  changeSkill: candidateProcedure
    .meta({ about: 'Changes a skill' })
    .input(skillInput.and(known))
    .output(skill)
    .mutation(async ({ ctx, input }) => {
      await changeSkill(ctx, input);
      return pick((await getProfile(ctx.db, ctx.actor.candidateId)).skills, input.id, 'skill');
    }),

  addLanguage: candidateProcedure
    .input(languageInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await addLanguage(ctx, input);
      return DONE;
    }),
  addLink: candidateProcedure
    .input(linkInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await addLink(ctx, input.url);
      return DONE;
    }),
  part: candidateProcedure
    .meta({ about: 'One part of your profile' })
    .input(byId)
    .output(z.union([experience, education, skill]))
    .query(async ({ ctx, input }) => {
      const profile = await getProfile(ctx.db, ctx.actor.candidateId);
      const parts = [...profile.experience, ...profile.education, ...profile.skills];
      return pick<(typeof parts)[number]>(parts, input.id, 'profile_part');
    }),
  /** Takes a role, education, skill, language, link or achievement away: the id says which. */
  removePart: candidateProcedure
    .meta({ about: 'Takes this part out of your profile' })
    .input(known)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await removePart(ctx, input);
      return DONE;
    }),
});
