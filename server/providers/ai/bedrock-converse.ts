import type {
  ContentBlock,
  ConverseCommandInput,
  ConverseCommandOutput,
  ConverseStreamOutput,
  StopReason,
  Message as WireMessage,
} from '@aws-sdk/client-bedrock-runtime';
import type {
  Completion,
  CompletionPart,
  CompletionRequest,
  Message,
  Stop,
  Tool,
  ToolCall,
} from '#server/core/ai/port.ts';

/** The answer began and is not what the protocol says. */
export class BedrockBroken extends Error {}

/** Bedrock has no formats: JSON comes as the input of a tool that the model has to call. */
const ANSWER = 'answer';

/** A question as Converse and ConverseStream take it. @throws Error when a tool has the name that the answer needs */
export function converseInput(request: CompletionRequest, model: string): ConverseCommandInput {
  const { system, messages, maxOutputTokens } = request;
  return {
    modelId: model,
    // Blank text is refused, also here.
    system: system.trim() ? [{ text: system }] : undefined,
    messages: turnsOf(messages),
    inferenceConfig: { maxTokens: maxOutputTokens, temperature: 0 },
    toolConfig: toolConfig(request),
  };
}

/** Users and assistants take turns, or the question is refused: neighbours who are the same become one, the blank none. */
function turnsOf(messages: readonly Message[]): WireMessage[] {
  const turns: { role: Message['role']; content: { text: string }[] }[] = [];
  for (const { role, text } of messages) {
    if (!text.trim()) continue;
    const last = turns.at(-1);
    if (last?.role === role) last.content.push({ text });
    else turns.push({ role, content: [{ text }] });
  }
  return turns;
}

function toolConfig({ schema, tools = [] }: CompletionRequest): ConverseCommandInput['toolConfig'] {
  if (!schema && !tools.length) return undefined;
  if (!schema) return { tools: tools.map(toolSpec), toolChoice: { auto: {} } };
  if (tools.some(({ name }) => name === ANSWER)) throw new Error(`no tool may be called ${ANSWER}`);
  const answer = { name: ANSWER, about: 'Gives the answer. Always call this.', input: schema };
  return {
    tools: [...tools, answer].map(toolSpec),
    toolChoice: tools.length ? { any: {} } : { tool: { name: ANSWER } },
  };
}

type ToolSpec = NonNullable<NonNullable<ConverseCommandInput['toolConfig']>['tools']>[number];
type Document = NonNullable<
  Extract<NonNullable<ToolSpec['toolSpec']>['inputSchema'], { json: unknown }>['json']
>;

const toolSpec = ({ name, about, input }: Tool): ToolSpec => ({
  toolSpec: { name, description: about, inputSchema: { json: input as Document } },
});

/** @throws BedrockBroken when the answer has no message or no end */
export function completionOf(
  { output, stopReason, usage }: ConverseCommandOutput,
  isShaped: boolean,
): Completion {
  const content: ContentBlock[] | undefined = output?.message?.content;
  if (!content || !stopReason) throw new BedrockBroken('an answer without a message or an end');
  const uses = content.flatMap(({ toolUse }) => (toolUse?.name ? [toolUse] : []));
  const answer = isShaped ? uses.find(({ name }) => name === ANSWER) : undefined;
  const calls = uses
    .filter((use) => use !== answer)
    .map(({ name, input }): ToolCall => ({ name: name!, input }));
  return {
    text: answer ? JSON.stringify(answer.input ?? {}) : content.map(({ text }) => text ?? '').join(''),
    toolCalls: calls,
    stop: stopOf(stopReason, calls.length > 0),
    ...usageOf(usage),
  };
}

function stopOf(reason: StopReason, hasCalls: boolean): Stop {
  if (reason === 'max_tokens' || reason === 'model_context_window_exceeded') return 'length';
  if (reason === 'guardrail_intervened' || reason === 'content_filtered') return 'refused';
  // What the model said badly (`malformed_tool_use`) is looked at by whoever asked, as any other answer.
  return hasCalls ? 'tool' : 'end';
}

const usageOf = (usage: { inputTokens?: number; outputTokens?: number } | undefined) => ({
  inputTokens: usage?.inputTokens ?? 0,
  outputTokens: usage?.outputTokens ?? 0,
});

/** What comes of a stream: its blocks are numbered, and may come one within another. */
type Reading = {
  isShaped: boolean;
  /** what a shaped answer says beside its tool; it counts only where the model did not use that */
  aside: string;
  hasAnswer: boolean;
  tools: Map<number, { name: string; json: string }>;
  calls: number;
  hasBadCall: boolean;
};

/**
 * A stream as the parts of the port; a shaped answer comes as the text of its JSON.
 * @throws BedrockBroken when it ends early, and whatever the stream throws
 */
export async function* partsOf(
  events: AsyncIterable<ConverseStreamOutput>,
  isShaped: boolean,
): AsyncGenerator<CompletionPart> {
  const reading: Reading = {
    isShaped,
    aside: '',
    hasAnswer: false,
    tools: new Map(),
    calls: 0,
    hasBadCall: false,
  };
  let reason: StopReason | undefined;
  let usage = usageOf(undefined);
  for await (const event of events) {
    if (event.messageStop) reason = event.messageStop.stopReason;
    if (event.metadata) usage = usageOf(event.metadata.usage);
    yield* partsOfBlock(event, reading);
  }
  if (!reason) throw new BedrockBroken('the answer has no end');
  const stop = stopOf(reason, reading.calls > 0);
  if (reading.hasBadCall && stop !== 'length') throw new BedrockBroken('the input of a tool is no JSON');
  if (reading.aside && !reading.hasAnswer) yield { kind: 'text', text: reading.aside };
  yield { kind: 'end', stop, ...usage };
}

function* partsOfBlock(event: ConverseStreamOutput, reading: Reading): Generator<CompletionPart> {
  const { contentBlockStart: start, contentBlockDelta: delta, contentBlockStop: stop } = event;
  const name = start?.start?.toolUse?.name;
  if (name) {
    reading.tools.set(start.contentBlockIndex ?? 0, { name, json: '' });
    if (reading.isShaped && name === ANSWER) reading.hasAnswer = true;
  }
  if (delta) yield* partsOfDelta(delta.contentBlockIndex ?? 0, delta.delta, reading);
  const tool = stop && reading.tools.get(stop.contentBlockIndex ?? 0);
  if (!tool || isAnswer(tool, reading)) return;
  try {
    const input: unknown = JSON.parse(tool.json || '{}');
    reading.calls += 1;
    yield { kind: 'tool', call: { name: tool.name, input } };
  } catch {
    reading.hasBadCall = true;
  }
}

function* partsOfDelta(
  index: number,
  delta: { text?: string; toolUse?: { input?: string } } | undefined,
  reading: Reading,
): Generator<CompletionPart> {
  const tool = reading.tools.get(index);
  const json = delta?.toolUse?.input;
  if (json && tool && isAnswer(tool, reading)) yield { kind: 'text', text: json };
  else if (json && tool) tool.json += json;
  if (!delta?.text) return;
  if (reading.isShaped) reading.aside += delta.text;
  else yield { kind: 'text', text: delta.text };
}

const isAnswer = ({ name }: { name: string }, { isShaped }: Reading): boolean => isShaped && name === ANSWER;
