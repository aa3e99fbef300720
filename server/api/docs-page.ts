import type { openApi } from './openapi.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value: unknown): string => String(value).replaceAll(/[&<>"]/g, (char) => escapes[char]!);

type Operation = {
  summary: string;
  parameters?: Array<{ name: string; in: string; required: boolean }>;
  requestBody?: { content: Record<string, { schema: unknown }> };
  responses: Record<string, { content?: Record<string, { schema: unknown }> }>;
};

const json = (label: string, schema: unknown) =>
  `<details><summary>${label}</summary><pre>${text(JSON.stringify(schema, null, 2))}</pre></details>`;

function operationHtml(method: string, path: string, operation: Operation): string {
  const parameters = (operation.parameters ?? [])
    .map((one) => `<li><code>${text(one.name)}</code> in ${one.in}${one.required ? ', required' : ''}</li>`)
    .join('');
  const body = Object.values(operation.requestBody?.content ?? {})[0];
  const done = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  const answer = done && Object.values(done[1].content ?? {})[0];
  return `<article><h3><b>${method.toUpperCase()}</b> <code>${text(path)}</code></h3><p>${text(operation.summary)}</p>
${parameters && `<ul>${parameters}</ul>`}${body ? json('Body', body.schema) : ''}${answer ? json(`Answer ${done[0]}`, answer.schema) : ''}</article>`;
}

const style = `
:root{color-scheme:light dark;--line:#8884}body{font:16px/1.5 'Source Sans 3',system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
article{border-top:1px solid var(--line);padding:.75rem 0}h3{margin:0;font-size:1rem}h3 b{display:inline-block;min-width:4.5rem}
pre{overflow:auto;font-size:.85rem;border:1px solid var(--line);padding:.75rem;border-radius:8px}p{margin:.25rem 0}a{color:inherit}`;

/** The contract as a page that needs no network and no script. */
export function docsPage(document: ReturnType<typeof openApi>, nonce: string): string {
  const groups = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods)) {
      const group = path.split('/')[1]!;
      groups.set(group, [...(groups.get(group) ?? []), operationHtml(method, path, operation as Operation)]);
    }
  const sections = [...groups].map(
    ([group, rows]) => `<section id="${text(group)}"><h2>${text(group)}</h2>${rows.join('')}</section>`,
  );
  const links = [...groups.keys()].map((group) => `<a href="#${text(group)}">${text(group)}</a>`).join(' · ');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>REST API · Guildhall</title><style nonce="${nonce}">${style}</style></head><body><main><h1>Guildhall REST API, version 1</h1>
<p>Everything below stands under <code>${text(document.servers[0]!.url)}</code>, as JSON. Machines read <a href="/api/v1/openapi.json">openapi.json</a>.
Sign in with <code>POST /auth/login</code> and send <code>Authorization: Bearer …</code>. Errors are RFC 9457 problems with a <code>code</code> and a <code>requestId</code>.</p>
<p>${links}</p>${sections.join('')}</main></body></html>`;
}
