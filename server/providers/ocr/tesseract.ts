import { spawn } from 'node:child_process';
import type { Log } from '#server/core/log.ts';
import type { Ocr } from '#server/core/ocr.ts';
import type { GreyPicture, PictureWord } from '#server/values/recognised.ts';

/** A dense page at 300 dpi takes two to six seconds. */
const PAGE_MS = 25_000;
const LIST_MS = 5_000;
/** Each language more takes its time again. */
const MOST_LANGUAGES = 4;
/** Those that CVs come in here, the likeliest first; others follow as they are installed. */
const PREFERRED = ['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'nld', 'pol', 'tur', 'rus', 'ukr', 'ara'];
/** A page has a few hundred lines of a hundred bytes. */
const MOST_OUTPUT = 4 * 1024 * 1024;

/** Tesseract as a process for each page. @param command its path or name; it need not be there */
export function tesseract(command: string, log: Pick<Log, 'warn'>): Ocr {
  let languages: Promise<string[] | null> | null = null;
  return {
    async recognise(picture, signal) {
      languages ??= installedLanguages(command);
      const known = await languages;
      if (known === null || known.length === 0) {
        // It may be installed while the house stands.
        languages = null;
        return null;
      }
      const args = ['stdin', 'stdout', '-l', known.join('+'), '--dpi', String(picture.dpi), 'tsv'];
      try {
        return wordsOf(await run(command, args, asPgm(picture), PAGE_MS, signal));
      } catch (err) {
        log.warn({ err }, 'ocr: a page could not be read');
        return null;
      }
    },
  };
}

async function installedLanguages(command: string): Promise<string[] | null> {
  const listed = await run(command, ['--list-langs'], null, LIST_MS).catch(() => null);
  if (listed === null) return null;
  const all = listed.split('\n').filter((line) => /^[a-z]{3}(_[a-z]+)?$/i.test(line) && line !== 'osd');
  const preferred = PREFERRED.filter((language) => all.includes(language));
  return (preferred.length > 0 ? preferred : all).slice(0, MOST_LANGUAGES);
}

/** Runs it with one thread of its own: the machine has others to serve. Killed when it takes too long or nobody waits. */
function run(
  command: string,
  args: string[],
  input: Buffer | null,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      signal,
      env: environment(),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const parts: Buffer[] = [];
    let length = 0;
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part);
      length += part.length;
      if (length > MOST_OUTPUT) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(parts).toString('utf8'))
        : reject(new Error(`tesseract ended with ${code}`)),
    );
    // It may end before it has read everything.
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? undefined);
  });
}

/** Of our environment it gets only where to find itself and its languages: no secret of the house. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, TESSDATA_PREFIX, NODE_ENV } = process.env;
  return { PATH, TESSDATA_PREFIX, NODE_ENV, OMP_THREAD_LIMIT: '1', LC_ALL: 'C.UTF-8' };
}

/** The plainest of picture files: a line of numbers, then the pixels. */
function asPgm({ width, height, pixels }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}

/** level, page, block, paragraph, line, word, left, top, width, height, confidence, text */
function wordsOf(tsv: string): PictureWord[] {
  const lines = new Map<string, number>();
  return tsv
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((row) => row[0] === '5' && row.length >= 12 && row[11]!.trim() !== '')
    .map((row) => {
      const key = row.slice(1, 5).join('.');
      const line = lines.get(key) ?? lines.size;
      lines.set(key, line);
      const [x, y, width, height, confidence] = row.slice(6, 11).map(Number) as [
        number,
        number,
        number,
        number,
        number,
      ];
      return { text: row[11]!.trim(), x, y, width, height, line, confidence: Math.max(0, confidence) / 100 };
    });
}
