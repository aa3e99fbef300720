import type { JsonSchema, Message, Stop, Tool, ToolCall } from '#server/core/ai/port.ts';
import { obey } from './obey.ts';
import { fill } from './shape.ts';

/** What a test server was asked, whatever protocol it came by. */
export type Question = {
  kind: 'complete' | 'embed';
  model: string;
  system: string;
  messages: Message[];
  schema: JsonSchema | null;
  tools: Tool[];
  maxOutputTokens: number;
  isStream: boolean;
  /** of an embedding */
  texts: string[];
  /** the request as it came */
  raw: unknown;
};

/** `over`: how the request ended, from where the server stands. */
export type Asked = Question & { over: Promise<'answered' | 'gone'> };

export type Answer = { text?: string; calls?: ToolCall[]; stop?: Stop };

/** A model: a text (JSON where a schema was asked for), one call of a tool, or both with a reason to stop. */
export type Play = (question: Question) => Said | Promise<Said>;
export type Said = string | { tool: string; input: unknown } | Answer;

/** What may go wrong with the next request, in words that mean the same to every server here. */
export type Fault =
  /** the answer begins after so long */
  | { kind: 'latency'; ms: number }
  /** accepted and never answered; or silent after so many pieces of the answer */
  | { kind: 'stall'; afterPieces?: number }
  /** the bytes come in chunks of these sizes, over and over; one by one unless told */
  | { kind: 'split'; sizes?: number[] }
  /** the connection ends after this part of the answer's bytes, half unless told; 0: before the answer begins */
  | { kind: 'cut'; at?: number; how?: 'end' | 'reset' }
  /** after half of the answer an error, as the protocol says it; `type` where that has names for them */
  | { kind: 'error'; said?: string; type?: string }
  /** the answer ends politely, and without what the protocol ends with */
  | { kind: 'unfinished' }
  /** half-way something that is not of the protocol */
  | { kind: 'junk' }
  | { kind: 'throttled'; retryAfterSeconds?: number }
  | { kind: 'overloaded' }
  | { kind: 'model_missing' }
  | { kind: 'not_allowed' }
  | { kind: 'too_long' }
  | { kind: 'refused' }
  /** what the model says is no JSON; is JSON of another shape; is what the text it was given told it to say */
  | { kind: 'bad_json' }
  | { kind: 'off_schema' }
  | { kind: 'obey' };

export type AiTestServer = {
  url: string;
  /** every question, in the order they came; of checks and lists nothing is kept */
  asked: Asked[];
  /** what the model says from now on */
  play: (play: Play) => void;
  /** how a text is cut into pieces from now on; four characters each unless told */
  pieces: (cut: (text: string) => string[]) => void;
  /** the next requests go wrong; `control`: those that ask for models, not those that ask a model */
  fail: (fault: Fault, times?: number, on?: 'ask' | 'control') => void;
  /** forgets what was asked, played and to go wrong */
  reset: () => void;
  connections: () => number;
  close: () => Promise<void>;
};

export type Stage = Pick<AiTestServer, 'asked' | 'play' | 'pieces' | 'fail' | 'reset'> & {
  /** the fault of a request that came now */
  take: (on: 'ask' | 'control') => Fault | null;
  answer: (question: Question, fault: Fault | null) => Promise<Required<Answer> & Usage>;
  cut: (text: string) => string[];
};
type Usage = { inputTokens: number; outputTokens: number };

/** What all test servers have in common: what they say, what goes wrong, what they were asked. */
export function createStage(): Stage {
  const asked: Asked[] = [];
  let faults: { fault: Fault; left: number; on: string }[] = [];
  let play: Play = byDefault;
  let cut = tokensOf;
  return {
    asked,
    play: (next) => {
      play = next;
    },
    pieces: (next) => {
      cut = next;
    },
    cut: (text) => cut(text),
    fail: (fault, times = 1, on = 'ask') => faults.push({ fault, left: times, on }),
    reset() {
      asked.length = 0;
      faults = [];
      play = byDefault;
      cut = tokensOf;
    },
    take(on) {
      const next = faults.find((one) => one.on === on && one.left > 0);
      if (next) next.left -= 1;
      return next?.fault ?? null;
    },
    answer: async (question, fault) => measured(question, await perform(question, fault, play)),
  };
}

async function perform(question: Question, fault: Fault | null, play: Play): Promise<Answer> {
  if (fault?.kind === 'bad_json') return { text: 'Here you are: {"unfinished": [1, 2' };
  if (fault?.kind === 'off_schema') return { text: '{"of another shape": true}' };
  const said = (fault?.kind === 'obey' && obey(question)) || (await play(question));
  if (typeof said === 'string') return { text: said };
  return 'tool' in said ? { calls: [{ name: said.tool, input: said.input }] } : said;
}

/** Four characters are a token here, so that people can count them. */
export const tokensOf = (text: string): string[] => {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / 4) }, (_, i) =>
    characters.slice(i * 4, i * 4 + 4).join(''),
  );
};

function measured(question: Question, { text = '', calls = [], stop }: Answer): Required<Answer> & Usage {
  const tokens = tokensOf(text);
  const isTooMuch = tokens.length > question.maxOutputTokens;
  const input = [question.system, ...question.messages.map((message) => message.text)].join('');
  return {
    text: isTooMuch ? tokens.slice(0, question.maxOutputTokens).join('') : text,
    calls,
    stop: stop ?? (isTooMuch ? 'length' : calls.length ? 'tool' : 'end'),
    inputTokens: tokensOf(input).length,
    outputTokens: Math.min(tokens.length, question.maxOutputTokens),
  };
}

/** Something that fits whatever was asked for. */
const byDefault: Play = ({ schema, messages }) =>
  schema ? JSON.stringify(fill(schema)) : `You said: ${messages.at(-1)?.text ?? ''}`;

/** A text as eight numbers, the same each time; different texts differ. */
export function vectorOf(text: string): number[] {
  const vector = new Array<number>(8).fill(0);
  [...text].forEach((character, i) => {
    vector[i % 8]! += (character.codePointAt(0)! % 89) / 97 + (i + 1) / 1000;
  });
  return vector.map((value) => Number((value / (text.length + 1)).toFixed(6)));
}

/** Where bytes go: a response of HTTP/1.1 or a stream of HTTP/2. */
export type Sink = {
  /** resolves when the bytes are on their way, or nobody is there any more */
  write: (bytes: Buffer) => Promise<void>;
  end: () => void;
  /** the connection breaks */
  cut: (how: 'end' | 'reset') => void;
  isGone: () => boolean;
};

const soon = () => new Promise((resolve) => setImmediate(resolve));

/**
 * Sends an answer in pieces, with what goes wrong while it is sent.
 * @param faulty the piece that says an error, and one that is not of the protocol
 */
export async function deliver(
  sink: Sink,
  pieces: readonly Buffer[],
  fault: Fault | null,
  faulty: { error: (said?: string, type?: string) => Buffer; junk: Buffer },
): Promise<void> {
  const isOne = pieces.length === 1;
  let all = isOne ? resized(pieces[0]!, [Math.ceil(pieces[0]!.length / 2)]) : [...pieces];
  const half = Math.ceil(all.length / 2);
  if (fault?.kind === 'stall') all = all.slice(0, fault.afterPieces ?? 0);
  if (fault?.kind === 'unfinished') all = all.slice(0, half);
  if (fault?.kind === 'error') all = [...all.slice(0, half), faulty.error(fault.said, fault.type)];
  if (fault?.kind === 'junk')
    all = isOne ? [faulty.junk] : [...all.slice(0, half), faulty.junk, ...all.slice(half)];
  if (fault?.kind === 'split') all = resized(Buffer.concat(all), fault.sizes ?? [1]);
  if (fault?.kind === 'cut') {
    const bytes = Buffer.concat(all);
    all = [bytes.subarray(0, Math.floor(bytes.length * (fault.at ?? 0.5)))];
  }
  for (const piece of all) {
    if (sink.isGone()) return;
    await sink.write(piece);
    // Without a turn of the loop the kernel may join neighbours.
    await soon();
  }
  if (fault?.kind === 'stall' || sink.isGone()) return;
  if (fault?.kind === 'cut') return sink.cut(fault.how ?? 'end');
  sink.end();
}

function resized(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length]!;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}
