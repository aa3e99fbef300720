import { resolve } from 'node:path';
import {
  type AiMaker,
  clamdAddress,
  databaseUrl,
  dollars,
  longSecret,
  ollamaHost,
  oneOf,
  priceList,
  processList,
  providerChain,
  region,
  webAddress,
  wholeNumber,
} from './env-readers.ts';

/** One row of the table of settings: what a variable is for, how it reads, and what stands when it is not set. */
export type Variable<T> = {
  why: string;
  example: string;
  fallback: T;
  /** the fallback as one would write it, where that is not how it is kept */
  shown?: string;
  read: (text: string) => T;
};

/** A value that cannot be used. The boot stops and prints this. */
export class EnvProblem extends Error {
  constructor(name: string, value: string, fix: string) {
    super(`${name}=${value === '' ? '(empty)' : value}: ${fix}`);
    this.name = 'EnvProblem';
  }
}

const optional = <T>(row: {
  why: string;
  example: string;
  read: (text: string) => T;
}): Variable<T | null> => ({
  ...row,
  fallback: null,
});

/** Every variable that the server reads. `npm run env` prints this table; nothing else reads the environment. */
export const variables = {
  MODE: {
    why: 'local: this machine only, with the demo. public: reachable by others, no demo, no known passwords.',
    example: 'public',
    fallback: 'local' as 'local' | 'public',
    read: oneOf('local', 'public'),
  },
  DATABASE_URL: optional({
    why: 'where the data lives; default sqlite:$DATA_DIR/guildhall.db',
    example: 'postgres://guildhall:secret@db/guildhall',
    read: databaseUrl,
  }),
  DATA_DIR: {
    why: 'files, the SQLite database, its lock',
    example: '/data',
    fallback: './data',
    read: String,
  },
  PORT: { why: 'the port to listen on', example: '8080', fallback: 3000, read: wholeNumber(1, 65535) },
  HOST: {
    why: 'the address to listen on; not loopback needs MODE=public',
    example: '0.0.0.0',
    fallback: '127.0.0.1',
    read: String,
  },
  PUBLIC_URL: optional({
    why: 'the address people use; needed with MODE=public; links, cookies and the origin check follow it',
    example: 'https://jobs.example.org',
    read: webAddress,
  }),
  SECRET_KEY: optional({
    why: 'signs access tokens; needed with MODE=public, made and kept in DATA_DIR otherwise',
    example: 'the output of openssl rand -hex 32',
    read: longSecret,
  }),
  PROCESSES: {
    why: 'what this process does',
    example: 'web',
    fallback: ['web', 'worker'] as Array<'web' | 'worker'>,
    read: processList,
  },
  MEMORY_MB: {
    why: 'memory to stay within; sets heap and pool sizes',
    example: '256',
    fallback: 512,
    read: wholeNumber(192, 65536),
  },
  DEMO: {
    why: 'the demo town on first start (local only)',
    example: '0',
    fallback: '1' as '0' | '1',
    read: oneOf('0', '1'),
  },
  LIMITS: {
    why: 'rate limits; off only in local mode, for load tests',
    example: 'off',
    fallback: 'on' as 'on' | 'off',
    read: oneOf('on', 'off'),
  },
  LAW_PACK: {
    why: 'the law whose rules hold where a company names none',
    example: 'uk',
    fallback: 'eu',
    read: String,
  },
  TRUSTED_PROXY: {
    why: 'whose word on the client address is believed: none, fly (Fly-Client-IP) or forwarded (the last X-Forwarded-For)',
    example: 'fly',
    fallback: 'none' as 'none' | 'fly' | 'forwarded',
    read: oneOf('none', 'fly', 'forwarded'),
  },
  CVS_PER_PERSON: {
    why: 'how many CVs a person may keep',
    example: '5',
    fallback: 20,
    read: wholeNumber(1, 10_000),
  },
  CV_MB_PER_PERSON: {
    why: 'how many megabytes they may come to together',
    example: '20',
    fallback: 50,
    read: wholeNumber(1, 100_000),
  },
  SEATS_PER_COMPANY: {
    why: 'how many people may work for a company here, invited ones included; an admin may give one another number',
    example: '25',
    fallback: 10,
    read: wholeNumber(1, 10_000),
  },
  CLAMD: optional({
    why: "ClamAV's daemon, by its socket or host:port; with it no file is read or handed out before it was checked",
    example: '/run/clamav/clamd.ctl',
    read: clamdAddress,
  }),
  TESSERACT: {
    why: 'the program that reads CVs that are only pictures, by name or path; off: they are refused',
    example: '/usr/bin/tesseract',
    fallback: 'tesseract',
    read: String,
  },
  AI_PROVIDER: {
    why: 'who helps the rules, in this order: rules (nobody), ollama, bedrock; no setting inside the house reaches further',
    example: 'bedrock,ollama,rules',
    fallback: [] as AiMaker[],
    shown: 'rules',
    read: providerChain,
  },
  AI_BUDGET_USD: {
    why: 'what models may cost a day, for each company and for the people of none, in US dollars; admins may set others',
    example: '2.50',
    fallback: 10_000_000,
    shown: '10',
    read: dollars,
  },
  AI_PRICES: optional({
    why: 'prices that go before the built-in table, in US dollars for a million tokens read and written',
    example: 'eu.anthropic.claude-haiku-4-5-20251001-v1:0=1.1/5.5',
    read: priceList,
  }),
  OLLAMA_HOST: {
    why: 'where Ollama answers',
    example: 'http://10.0.0.7:11434',
    fallback: 'http://127.0.0.1:11434',
    read: ollamaHost,
  },
  OLLAMA_MODEL: {
    why: 'the model that Ollama is asked for',
    example: 'gpt-oss:20b',
    fallback: 'gemma4:e4b',
    read: String,
  },
  OLLAMA_EMBED_MODEL: {
    why: 'the same for embeddings',
    example: 'nomic-embed-text',
    fallback: 'embeddinggemma',
    read: String,
  },
  OLLAMA_NUM_CTX: {
    why: 'tokens that a question and its answer may have together; more takes more memory',
    example: '16384',
    fallback: 8_192,
    read: wholeNumber(2_048, 1_048_576),
  },
  AWS_REGION: optional({
    why: 'the region of Bedrock; the credentials are found as the AWS SDK finds them: environment, profile, role',
    example: 'eu-central-1',
    read: region,
  }),
  BEDROCK_MODEL: optional({
    why: "the model or inference profile on Bedrock; default Claude Haiku 4.5 of the region's part of the world",
    example: 'eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
    read: String,
  }),
  BEDROCK_EMBED_MODEL: {
    why: 'the same for embeddings',
    example: 'amazon.titan-embed-text-v1',
    fallback: 'amazon.titan-embed-text-v2:0',
    read: String,
  },
  AWS_ENDPOINT_URL_BEDROCK_RUNTIME: optional({
    why: 'another address of Bedrock, such as a VPC endpoint',
    example: 'https://vpce-0123.bedrock-runtime.eu-central-1.vpce.amazonaws.com',
    read: webAddress,
  }),
  AWS_ENDPOINT_URL_BEDROCK: optional({
    why: 'the same for its list of models',
    example: 'https://vpce-0123.bedrock.eu-central-1.vpce.amazonaws.com',
    read: webAddress,
  }),
  LOG_LEVEL: {
    why: 'how much is logged',
    example: 'debug',
    fallback: 'info' as 'debug' | 'info' | 'warn' | 'error' | 'silent',
    read: oneOf('debug', 'info', 'warn', 'error', 'silent'),
  },
} satisfies Record<string, Variable<unknown>>;

type Values = { [K in keyof typeof variables]: (typeof variables)[K]['fallback'] };

/** The settings of this process, checked and complete. */
export type Env = Readonly<
  Omit<Values, 'DATABASE_URL' | 'PUBLIC_URL' | 'SECRET_KEY'> & {
    DATABASE_URL: string;
    PUBLIC_URL: string;
    SECRET_KEY: string | null;
  }
>;

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|::1)$/;
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * Reads and checks the environment.
 * @throws EnvProblem naming the variable and the fix
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const values = Object.fromEntries(
    Object.entries(variables).map(([name, variable]) => [name, readOne(name, variable, source[name])]),
  ) as Values;
  checkTogether(values);
  const dataDir = resolve(values.DATA_DIR);
  const host = values.HOST.includes(':') ? `[${values.HOST}]` : values.HOST;
  return {
    ...values,
    DATA_DIR: dataDir,
    DATABASE_URL: values.DATABASE_URL ?? `sqlite:${dataDir}/guildhall.db`,
    PUBLIC_URL: values.PUBLIC_URL ?? `http://${host}:${values.PORT}`,
  };
}

function readOne(name: string, variable: Variable<unknown>, text: string | undefined): unknown {
  if (text === undefined || text === '') return variable.fallback;
  try {
    return variable.read(text);
  } catch (error) {
    throw new EnvProblem(name, name === 'SECRET_KEY' ? '…' : text, (error as Error).message);
  }
}

/** What only makes sense together. */
function checkTogether(values: Values): void {
  if (values.MODE === 'public') {
    if (!values.SECRET_KEY)
      throw new EnvProblem(
        'SECRET_KEY',
        '',
        'MODE=public needs it: at least 32 random characters, for example from `openssl rand -hex 32`.',
      );
    if (!values.PUBLIC_URL)
      throw new EnvProblem(
        'PUBLIC_URL',
        '',
        'MODE=public needs the address people use, such as https://jobs.example.org.',
      );
    if (values.LIMITS === 'off')
      throw new EnvProblem('LIMITS', 'off', 'rate limits cannot be off with MODE=public; remove it.');
    return;
  }
  if (!isLoopback(values.HOST))
    throw new EnvProblem(
      'HOST',
      values.HOST,
      'MODE=local listens on loopback only; use 127.0.0.1, or MODE=public.',
    );
}
