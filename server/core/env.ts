import { resolve } from 'node:path';
import { z } from 'zod';

/** One row of the table of settings: what a variable is for, how it reads, and what stands when it is not set. */
type Variable<T> = { why: string; example: string; fallback: T; read: (text: string) => T };

/** A value that cannot be used. The boot stops and prints this. */
export class EnvProblem extends Error {
  constructor(name: string, value: string, fix: string) {
    super(`${name}=${value === '' ? '(empty)' : value}: ${fix}`);
    this.name = 'EnvProblem';
  }
}

const oneOf =
  <T extends string>(...values: T[]) =>
  (text: string): T => {
    if (values.includes(text as T)) return text as T;
    throw new Error(`use one of ${values.join(', ')}.`);
  };

const wholeNumber = (min: number, max: number) => (text: string) => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new Error(`use a whole number from ${min} to ${max}.`);
};

const webAddress = (text: string) => {
  const parsed = z.url({ protocol: /^https?$/ }).safeParse(text);
  if (!parsed.success) throw new Error('use a full address such as https://jobs.example.org.');
  return text.replace(/\/+$/, '');
};

const databaseUrl = (text: string) => {
  if (/^sqlite:.+/.test(text) || /^postgres(ql)?:\/\/.+/.test(text)) return text;
  throw new Error('use sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME.');
};

const longSecret = (text: string) => {
  if (text.length >= 32) return text;
  throw new Error('use at least 32 random characters, for example from `openssl rand -hex 32`.');
};

const processList = (text: string): Array<'web' | 'worker'> =>
  text.split(',').map((p) => oneOf('web', 'worker')(p.trim()));

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
