import { execFileSync, spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cvForm, rest } from '#e2e/rest.ts';
import { freePort, type Guildhall, sleep, startGuildhall, until } from '#e2e/server.ts';
import { cvs } from './cvs/run.ts';
import { median, memoryMb, rateOf, type Shot, servingPid } from './load.ts';
import { mutations } from './mutations.ts';
import { search } from './search/run.ts';
import { type Pages, pagesOf, tokenOf } from './town.ts';

/**
 * `npm run bench` measures the built server against what it promises; `npm run bench start` one of them. Figures of a
 * machine with other work on it say little: look at the ratio, and measure again.
 */

type Verdict = { name: string; said: string; ok: boolean };
const root = fileURLToPath(new URL('..', import.meta.url));

const withTown = (env: Record<string, string> = {}): Promise<Guildhall> =>
  startGuildhall({ dialect: 'sqlite', env: { DEMO: '1', LIMITS: 'off', LOG_LEVEL: 'error', ...env } });

// ── start ────────────────────────────────────────────────────────────────────────────────────────────────────────

const START_MS = 1_500;

async function start(): Promise<Verdict[]> {
  const house = await withTown();
  const times: number[] = [];
  try {
    for (let i = 0; i < 5; i += 1) {
      await house.end();
      const began = performance.now();
      const ready = house.start();
      await until(
        'the first page',
        async () => {
          const answer = await fetch(house.url).catch(() => null);
          await answer?.arrayBuffer();
          return answer?.status === 200;
        },
        { withinMs: 30_000, everyMs: 5 },
      );
      times.push(performance.now() - began);
      await ready;
    }
  } finally {
    await house.remove();
  }
  const said = `first page after ${Math.round(median(times))} ms (${times.map(Math.round).join(', ')}); at most ${START_MS}`;
  return [{ name: 'start', said, ok: median(times) <= START_MS }];
}

// ── memory ───────────────────────────────────────────────────────────────────────────────────────────────────────

const LIMIT_MB = 240;
const LOAD_S = 30;

async function uploadAndRead(house: Guildhall): Promise<void> {
  const token = await tokenOf(house, 'candidate@demo.test');
  for (const file of ['data-engineer.pdf', 'commerciale.docx', 'forty-pages.pdf']) {
    const { body } = await rest<{ cv: { id: string } }>(house.url, '/auth/upload-resume', {
      method: 'POST',
      token,
      body: cvForm(file),
    });
    await until(
      `${file} is read`,
      async () => {
        const cv = await rest<{ status: string }>(house.url, `/cvs/${body.cv.id}`, { token });
        return cv.body.status === 'ready';
      },
      { withinMs: LOAD_S * 1000, everyMs: 200 },
    );
  }
}

async function memory(): Promise<Verdict[]> {
  const house = await withTown({ MEMORY_MB: '256' });
  try {
    const pages = await pagesOf(house);
    const pid = servingPid(house.pid());
    const idle = memoryMb(pid, 'VmRSS');
    const seen: number[] = [];
    const timer = setInterval(() => seen.push(memoryMb(pid, 'VmRSS')), 100);
    const load = rateOf(house.url, Object.values(pages).flat(), LOAD_S);
    await sleep(LOAD_S * 400);
    await uploadAndRead(house);
    const rate = await load;
    clearInterval(timer);
    const most = Math.round(Math.max(...seen));
    const ever = Math.round(memoryMb(pid, 'VmHWM'));
    const every = seen.filter((_, i) => i % 30 === 0).map(Math.round);
    const script = Math.round(memoryMb(house.pid(), 'VmRSS'));
    const said = `${most} MB at most, at most ${LIMIT_MB} wanted; with the seeding before it ${ever}; idle ${Math.round(idle)}, then ${every.join(' ')}; ${Math.round(rate)} pages/s; the script that runs it ${script} MB`;
    return [{ name: 'memory', said, ok: most <= LIMIT_MB }];
  } finally {
    await house.remove();
  }
}

// ── pages ────────────────────────────────────────────────────────────────────────────────────────────────────────

const SHARE = 0.6;
const ROUNDS = 3;
const ROUND_S = 3;
/** Until the compiler has seen what it will see. */
const WARM_UP_S = 4;

type Bare = { url: string; stop: () => void };

async function startBare(): Promise<Bare> {
  const built = `${root}build/bare/server/index.js`;
  const source = `${root}bench/bare/app/routes/_index.tsx`;
  if (!existsSync(built) || statSync(built).mtimeMs < statSync(source).mtimeMs)
    execFileSync('node_modules/.bin/remix', ['vite:build', 'bench/bare', '--logLevel', 'warn'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production' },
    });
  const port = await freePort();
  const flags = ['--max-old-space-size=224', '--max-semi-space-size=8', 'bench/bare/server.mjs'];
  const child = spawn(process.execPath, flags, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, PORT: String(port), NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
  });
  const url = `http://127.0.0.1:${port}`;
  process.once('exit', () => child.kill('SIGKILL'));
  await until('the bare server', () =>
    fetch(url).then(
      (answer) => answer.ok,
      () => false,
    ),
  );
  return { url, stop: () => void child.kill('SIGKILL') };
}

const sizeOf = async (url: string, { path, headers = {} }: Shot): Promise<number> => {
  const answer = await fetch(url + path, { headers, redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  return (await answer.arrayBuffer()).byteLength;
};

/** The bare page that is as large as a page of ours. */
async function bareShot(bare: Bare, bytes: number): Promise<Shot> {
  const [few, many] = await Promise.all(
    [100, 200].map((rows) => sizeOf(bare.url, { path: `/?rows=${rows}` })),
  );
  const perRow = (many! - few!) / 100;
  return { path: `/?rows=${Math.max(1, Math.round((bytes - few!) / perRow + 100))}` };
}

async function comparePage(house: Guildhall, bare: Bare, name: keyof Pages, shots: Shot[]): Promise<Verdict> {
  const bytes = await sizeOf(house.url, shots[0]!);
  const plain = await bareShot(bare, bytes);
  const rates = { ours: [] as number[], bare: [] as number[] };
  await rateOf(house.url, shots, WARM_UP_S);
  await rateOf(bare.url, [plain], WARM_UP_S);
  for (let i = 0; i < ROUNDS; i += 1) {
    rates.ours.push(await rateOf(house.url, shots, ROUND_S));
    rates.bare.push(await rateOf(bare.url, [plain], ROUND_S));
  }
  const [ours, theirs] = [median(rates.ours), median(rates.bare)];
  const said = `${(ours / theirs).toFixed(2)} of a bare page's rate, at least ${SHARE} wanted: ${Math.round(ours)} and ${Math.round(theirs)} pages/s of ${Math.round(bytes / 1024)} KB`;
  return { name: `pages: ${name}`, said, ok: ours / theirs >= SHARE };
}

async function pages(): Promise<Verdict[]> {
  const house = await withTown();
  const bare = await startBare();
  try {
    const verdicts: Verdict[] = [];
    for (const [name, shots] of Object.entries(await pagesOf(house)))
      verdicts.push(await comparePage(house, bare, name as keyof Pages, shots));
    return verdicts;
  } finally {
    bare.stop();
    await house.remove();
  }
}

// ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const benches = { start, memory, pages, mutations, cvs, search };
const wanted = process.argv.slice(2).filter((name): name is keyof typeof benches => name in benches);
let broken = 0;
for (const name of wanted.length > 0 ? wanted : (Object.keys(benches) as Array<keyof typeof benches>))
  for (const { name: title, said, ok } of await benches[name]()) {
    if (!ok) broken += 1;
    console.log(`${ok ? 'kept  ' : 'BROKEN'}  ${title}: ${said}`);
  }
process.exitCode = broken === 0 ? 0 : 1;
