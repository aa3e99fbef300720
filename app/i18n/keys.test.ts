import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aiProblemKinds } from '#server/core/ai/port.ts';
import { wordingNames } from '#server/engines/wording/index.ts';
import { notificationKinds } from '#server/features/notifications/schema.ts';
import { languages } from '#server/values/lang.ts';
import { said } from './said.ts';

/** Where the server names a text: what it throws, zod's own messages, the checklist of a posting. */
const NAMED = [
  /\b(?:forbidden|conflict|invalid|tooLarge|unsupported|unavailable|unauthenticated)\(\s*'([a-z_]+\.[a-z_.]+)'/g,
  /\binvalidField\(\s*'[^']*',\s*'([a-z_.]+)'/g,
  /error: '(invalid\.[a-z_]+)'/g,
  /\b(?:stop|advise)\('((?:gate|hint)\.[a-z_]+)'/g,
  /'(cv\.hidden\.[a-z_]+)'/g,
  /\brefused\('(picture\.[a-z_]+)'/g,
];

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /(?<!\.test)\.ts$/.test(entry.name) ? [path] : [];
  });

const keysOfServer = (): string[] => {
  const texts = sources('server').map((path) => readFileSync(path, 'utf8'));
  return [
    ...new Set(
      texts.flatMap((text) => NAMED.flatMap((name) => [...text.matchAll(name)].map((hit) => hit[1]!))),
    ),
  ];
};

it.each(languages)('everything that the server says has a text in %s', (lang) => {
  const keys = [
    ...keysOfServer(),
    ...notificationKinds.map((kind) => `notification.${kind}`),
    ...wordingNames.map((name) => `wording.${name}`),
  ];
  expect(keys.length).toBeGreaterThan(30);
  expect(keys.filter((key) => said(lang, key, {}) === key)).toEqual([]);
});

it.each(languages)('every problem of every maker of models has a text in %s', (lang) => {
  const keys = ['ollama', 'bedrock'].flatMap((maker) =>
    aiProblemKinds.map((kind) => `ai.problem.${maker}.${kind}`),
  );
  expect(keys.filter((key) => said(lang, key, {}) === key)).toEqual([]);
});
