import { type Variable, variables } from '#server/core/env.ts';

/** Prints the table of settings as Markdown. `docs/settings.md` is this output; a test keeps them the same. */
export function settingsTable(): string {
  const cell = (text: unknown) => String(text).replaceAll('|', '\\|');
  const rows = Object.entries<Variable<unknown>>(variables).map(
    ([name, { why, example, fallback, shown }]) =>
      `| \`${name}\` | ${cell(why)} | ${fallback === null ? '' : `\`${cell(shown ?? fallback)}\``} | \`${cell(example)}\` |`,
  );
  return ['| variable | why | default | example |', '|---|---|---|---|', ...rows, ''].join('\n');
}

if (process.argv[1]?.endsWith('env.ts')) process.stdout.write(settingsTable());
