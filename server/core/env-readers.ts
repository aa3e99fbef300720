import { z } from 'zod';

/** How a setting's text is read. Each throws what to write instead, as a sentence that follows `NAME=value: `. */

export type AiMaker = 'ollama' | 'bedrock';

export const oneOf =
  <T extends string>(...values: T[]) =>
  (text: string): T => {
    if (values.includes(text as T)) return text as T;
    throw new Error(`use one of ${values.join(', ')}.`);
  };

export const wholeNumber = (min: number, max: number) => (text: string) => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new Error(`use a whole number from ${min} to ${max}.`);
};

export const webAddress = (text: string) => {
  const parsed = z.url({ protocol: /^https?$/ }).safeParse(text);
  if (!parsed.success) throw new Error('use a full address such as https://jobs.example.org.');
  return text.replace(/\/+$/, '');
};

export const databaseUrl = (text: string) => {
  if (/^sqlite:.+/.test(text) || /^postgres(ql)?:\/\/.+/.test(text)) return text;
  throw new Error('use sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME.');
};

export const longSecret = (text: string) => {
  if (text.length >= 32) return text;
  throw new Error('use at least 32 random characters, for example from `openssl rand -hex 32`.');
};

export const processList = (text: string): Array<'web' | 'worker'> =>
  text.split(',').map((p) => oneOf('web', 'worker')(p.trim()));

/** Models in the order in which they are asked. `rules` come last and always; said alone, there is no model. */
export const providerChain = (text: string): AiMaker[] => {
  const names = text.split(',').map((name) => oneOf('rules', 'ollama', 'bedrock')(name.trim().toLowerCase()));
  if (new Set(names).size < names.length) throw new Error('name each of them once.');
  const rules = names.indexOf('rules');
  if (rules >= 0 && rules < names.length - 1)
    throw new Error('rules answer last; nobody is asked after them.');
  return names.filter((name): name is AiMaker => name !== 'rules');
};

/** A socket's path, or a host with a port. */
export const clamdAddress = (text: string): string => {
  if (text.startsWith('/')) return text;
  const port = Number(/^[^/\s]+:(\d{1,5})$/.exec(text)?.[1] ?? 0);
  if (port < 1 || port > 65_535) throw new Error('use a path such as /run/clamav/clamd.ctl, or host:port.');
  return text;
};

/** Ollama's own variable: a host, a host with a port, or an address. What it listens on is asked on loopback. */
export const ollamaHost = (text: string): string => {
  const address = /^https?:\/\//.test(text) ? text : `http://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url?.hostname) throw new Error('use a host such as 127.0.0.1:11434, or an address.');
  // It is shown on pages and in logs.
  if (url.username || url.password) throw new Error('leave name and password out of the address.');
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') url.hostname = '127.0.0.1';
  if (url.port === '' && url.protocol === 'http:' && !/:80(\/|$)/.test(address)) url.port = '11434';
  return url.href.replace(/\/+$/, '');
};

/** US dollars a day, as millionths. */
export const dollars = (text: string): number => {
  const amount = Number(text);
  if (Number.isFinite(amount) && amount >= 0 && amount <= 100_000) return Math.round(amount * 1_000_000);
  throw new Error('use an amount in US dollars from 0 to 100000, such as 10 or 2.50.');
};

/** `model=input/output` in US dollars for a million tokens, several parted by commas. */
export const priceList = (text: string): Map<string, { input: number; output: number }> =>
  new Map(
    text.split(',').map((entry) => {
      const [, model, input, output] = /^\s*(\S+)=([\d.]+)\/([\d.]+)\s*$/.exec(entry) ?? [];
      if (!model || !Number.isFinite(Number(input)) || !Number.isFinite(Number(output)))
        throw new Error('use model=input/output in US dollars for a million tokens, parted by commas.');
      return [model, { input: Number(input), output: Number(output) }];
    }),
  );

export const region = (text: string): string => {
  if (/^[a-z]{2}(-[a-z]+)+-\d$/.test(text)) return text;
  throw new Error('use a region such as eu-central-1.');
};
