import { parseArgs } from 'node:util';
import { bedrockServer } from './bedrock-server.ts';
import { ollamaServer } from './ollama-server.ts';
import type { Fault, Question } from './stage.ts';

/**
 * A test server to try things by hand:
 *
 *     node --import tsx server/providers/ai/testing/serve.ts ollama|bedrock [--port 11434] [--fault obey]
 *
 * It answers with the smallest JSON of the shape it is asked for, or with what it was told, and prints each question.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' }, fault: { type: 'string' } },
});
const port = Number(values.port);
const isBedrock = positionals[0] === 'bedrock';
const server = await (isBedrock ? bedrockServer({ port }) : ollamaServer({ port }));
if (values.fault) server.fail({ kind: values.fault } as Fault, Number.POSITIVE_INFINITY);

const print = (line: string) => process.stdout.write(`${line}\n`);
if ('controlUrl' in server) {
  const { accessKeyId, secretAccessKey, bearer, region } = server.access;
  print(`Bedrock in ${region}: runtime ${server.url}, lists of models ${server.controlUrl}`);
  print(`AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey}`);
  print(`or AWS_BEARER_TOKEN_BEDROCK=${bearer}`);
} else print(`Ollama: ${server.url}, models ${server.models.map(({ name }) => name).join(', ')}`);

const remember = server.asked.push.bind(server.asked);
server.asked.push = (...asked) => {
  for (const question of asked) print(summaryOf(question));
  return remember(...asked);
};

const summaryOf = ({ kind, model, messages, texts }: Question): string =>
  `${kind} ${model}: ${JSON.stringify(messages.at(-1)?.text ?? texts).slice(0, 200)}`;
