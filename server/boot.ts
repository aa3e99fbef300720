import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '#db/client.ts';
import { createAi } from './core/ai/ai.ts';
import type { AiProvider } from './core/ai/port.ts';
import type { House } from './core/context.ts';
import type { Env } from './core/env.ts';
import { createLimits } from './core/limits.ts';
import { openLive } from './core/live.ts';
import { createLog, type Log } from './core/log.ts';
import { createThreads } from './core/threads.ts';
import { writeViews } from './features/postings/index.ts';
import { bedrockProvider } from './providers/ai/bedrock.ts';
import { ollamaProvider } from './providers/ai/ollama.ts';
import { internet } from './providers/domain-look/internet.ts';
import { tesseract } from './providers/ocr/tesseract.ts';
import { diskStorage } from './providers/storage/disk.ts';
import { clamd } from './providers/virus-scan/clamd.ts';
import { reactions } from './reactions.ts';

/** What a test or a script may choose instead of what the environment says. */
export type BootOptions = { log?: Log; clock?: () => number; writerCacheMb?: number };

/** Environment in, house out: the one place where providers are chosen. The database is opened, not migrated. */
export async function openHouse(env: Env, options: BootOptions = {}): Promise<House> {
  const log = options.log ?? createLog(env);
  mkdirSync(env.DATA_DIR, { recursive: true });
  const database = await openDatabase(env.DATABASE_URL, {
    ...(options.writerCacheMb && { writerCacheMb: options.writerCacheMb }),
    onError: (err) => log.error({ err }, 'database: a connection broke'),
  });
  const live = await openLive(database, log);
  return {
    env: { ...env, SECRET_KEY: env.SECRET_KEY ?? localSecret(env.DATA_DIR) },
    database,
    clock: options.clock ?? Date.now,
    log,
    live,
    limits: createLimits(env),
    ai: createAi(
      env.AI_PROVIDER.map((maker) => openProvider(maker, env)),
      {
        dayBudgetMicros: env.AI_BUDGET_USD,
        ...(env.AI_PRICES && { prices: env.AI_PRICES }),
      },
    ),
    storage: diskStorage(join(env.DATA_DIR, 'files')),
    threads: createThreads({
      workers: 1,
      memoryMb: Math.min(512, Math.max(96, Math.round(env.MEMORY_MB / 2.5))),
    }),
    ocr: env.TESSERACT === 'off' ? null : tesseract(env.TESSERACT, log),
    domainLook: internet(),
    virusScan: env.CLAMD === null ? null : clamd(env.CLAMD),
    reactions,
    react: 'queued',
    wakeWorker: () => {},
  };
}

/** Nothing is connected or loaded yet: that comes with the first question. */
function openProvider(maker: Env['AI_PROVIDER'][number], env: Env): AiProvider {
  if (maker === 'ollama')
    return ollamaProvider({
      host: env.OLLAMA_HOST,
      model: env.OLLAMA_MODEL,
      embeddingModel: env.OLLAMA_EMBED_MODEL,
      contextTokens: env.OLLAMA_NUM_CTX,
    });
  // Without a region nothing can be asked; health says so, and how to set one.
  const region = env.AWS_REGION ?? 'none';
  return bedrockProvider({
    region,
    model: env.BEDROCK_MODEL ?? `${profileOf(region)}.anthropic.claude-haiku-4-5-20251001-v1:0`,
    embeddingModel: env.BEDROCK_EMBED_MODEL,
    ...(env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME && { endpoint: env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME }),
    ...(env.AWS_ENDPOINT_URL_BEDROCK && { controlEndpoint: env.AWS_ENDPOINT_URL_BEDROCK }),
  });
}

/** The inference profile that keeps within the region's part of the world, where there is one. */
function profileOf(region: string): string {
  if (region.startsWith('eu-')) return 'eu';
  return /^us-(?!gov)|^none$/.test(region) ? 'us' : 'global';
}

/** Closes what openHouse opened. */
export async function closeHouse(house: House): Promise<void> {
  house.ai.close();
  await writeViews(house);
  await house.threads.close();
  await house.live.close();
  await house.database.close();
}

/** On a laptop nobody thinks up a secret: it is made once and kept beside the data. */
function localSecret(dataDir: string): string {
  const path = join(dataDir, 'secret-key');
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const secret = randomBytes(32).toString('hex');
    // Renamed into place: a crash leaves a whole key or none, never an empty one that signs for ever.
    writeFileSync(`${path}.new`, secret, { mode: 0o600 });
    renameSync(`${path}.new`, path);
    return secret;
  }
}
