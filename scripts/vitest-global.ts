import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import type { DialectName } from '#db/dialects/columns.ts';
import { makeTemplate } from '#db/template.ts';
import type {} from '#db/testing.ts';

const dialectsOf: Record<string, DialectName[]> = {
  sqlite: ['sqlite'],
  // Where both are compared, it is done in this one.
  postgres: ['postgres', 'sqlite'],
  e2e: ['sqlite', 'postgres'],
};

// A path in a variable: the build of the threads is looked for, not needed.
const THREADS_BUILD = '../server/core/threads-build.ts';

/** Worker threads do not start from TypeScript: they are built before the first test. */
async function buildThreads(): Promise<void> {
  if (!existsSync(new URL(THREADS_BUILD, import.meta.url))) return;
  const build = (await import(THREADS_BUILD)) as { buildThreads(): Promise<unknown> };
  await build.buildThreads();
}

/** Once per project and run: threads built, one migrated template for each dialect that the project speaks. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await buildThreads();
  const removals: (() => Promise<void>)[] = [];
  for (const dialect of dialectsOf[project.name] ?? []) {
    const template = await makeTemplate(dialect);
    project.provide(dialect === 'sqlite' ? 'sqliteTemplate' : 'postgresTemplate', template.source);
    removals.push(template.remove);
  }
  return async () => {
    for (const remove of removals) await remove();
  };
}
