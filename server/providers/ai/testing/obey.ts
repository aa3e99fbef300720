import type { JsonSchema, Message, Tool } from '#server/core/ai/port.ts';
import { fill } from './shape.ts';
import type { Answer } from './stage.ts';

/** What an instruction in somebody's text wants of the model. */
export type Demand = {
  /** the sentence itself */
  sentence: string;
  /** what is to be said or entered: what stands in quotes, else what follows the verb */
  text: string;
  /** a number in it, a score most likely; 100 where it asks for the best */
  number: number;
  /** it wants to see what the model was told */
  wantsPrompt: boolean;
};

const VERBS = [
  'ignore|disregard|forget|override|answer|respond|reply|say|write|output|print|return|add|set|give|rate|score|rank',
  'mark|call|use|invoke|run|execute|send|forward|delete|remove|reveal|repeat|show|list|tell|include|hire|approve|accept',
  'recommend|choose|select|prefer|reject|make|treat|pretend|act|change|enter|fill|state|confirm|translate|follow|email',
  'ignoriere|vergiss|antworte|sage?|schreibe?|gib|setze?|füge|bewerte|rufe?|nutze|sende|schicke|lösche|zeige?|nenne',
  'wiederhole|empfiehl|wähle|nimm|lehne|stelle|markiere|trage?|behandle|bestätige|ändere',
].join('|');
const OPENERS =
  'please|now|then|and|but|so|instead|also|important|attention|note|system|assistant|developer|admin|new instructions?|' +
  'you must|you should|you have to|you will|always|never|do not|ai|dear ai|hey|bitte|jetzt|dann|und|stattdessen|wichtig|' +
  'achtung|du musst|sie müssen';
const IMPERATIVE = new RegExp(`^(?:(?:${OPENERS})[\\s,:;!-]+)*(${VERBS})\\b[\\s:]*(.*)$`, 'iu');
const QUOTED = /["“„«‘']([^"”“»’']{1,200})["”“»’']/u;
const PROMPT =
  /\b(system prompt|(your|these|previous|all) (instructions?|rules?|prompt)|anweisungen|systemprompt)\b/i;
const SEES = /\b(reveal|repeat|show|print|output|list|tell|write|zeige?|wiederhole|nenne)\b/i;

/**
 * The instructions that a text holds: its sentences that command. Words of a job ("Lead a team", "Managed …") are none of
 * the verbs, so an ordinary CV demands nothing.
 */
export function demandsIn(text: string): Demand[] {
  return sentencesOf(text).flatMap((sentence) => {
    const found = IMPERATIVE.exec(sentence);
    if (!found) return [];
    const wanted = QUOTED.exec(sentence)?.[1] ?? found[2] ?? '';
    const number = /\d+(?:[.,]\d+)?/.exec(sentence)?.[0].replace(',', '.');
    return [
      {
        sentence,
        text: wanted.trim().replace(/(?:[.!]|\s*--+>|\s*\*\/)+$/, ''),
        number: number === undefined ? 100 : Number(number),
        wantsPrompt: PROMPT.test(sentence) && SEES.test(sentence),
      },
    ];
  });
}

/** Sentences, lines and what follows an "and" or a colon: a command hides in any of them. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/[\n\r]+|(?<=[.!?;])\s+|\s+-{1,2}\s+|,?\s+(?:and|then|und|dann)\s+(?=\p{L}+)/u)
    .map((sentence) => sentence.replace(/^[\s>*#<[({/!-]+/u, '').trim())
    .filter(Boolean);

type Asked = {
  system: string;
  messages: readonly Message[];
  schema: JsonSchema | null;
  tools: readonly Tool[];
};

/**
 * A model that does what it is told by anyone: it calls the tools that a text names, fills whatever shape was asked for
 * with what the text wants in it, gives away what it was told, and says what it is told to say. The worst that a fooled
 * model can do within its protocol; what of it reaches anybody is up to the code around it.
 * @returns null when nothing in the users' messages commands anything
 */
export function obey({ system, messages, schema, tools }: Asked): Answer | null {
  const text = messages.filter(({ role }) => role === 'user').map((message) => message.text);
  const demands = demandsIn(text.join('\n'));
  if (!demands.length) return null;
  const calls = tools.flatMap((tool) => {
    const demand = demands.find((one) => mentions(one.sentence, tool.name));
    return demand ? [{ name: tool.name, input: inputOf(demand, tool) }] : [];
  });
  if (calls.length) return { calls, stop: 'tool' };
  const leak = demands.some(({ wantsPrompt }) => wantsPrompt) ? system : null;
  // What stands in quotes is meant; else the last word counts, as it does with models.
  const demand = demands.find(({ sentence }) => QUOTED.test(sentence)) ?? demands.at(-1)!;
  const said = leak ?? demand.text;
  if (!schema) return { text: said };
  return { text: JSON.stringify(fill(schema, { text: said, number: demand.number, flag: true, items: 3 })) };
}

/** `send_mail`, `sendMail`, "send mail", "send a mail to …" */
function mentions(sentence: string, tool: string): boolean {
  const words = tool
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const plain = sentence.toLowerCase();
  return plain.includes(tool.toLowerCase()) || words.every((word) => plain.includes(word));
}

/** JSON that stands in the sentence, else the tool's own shape filled with what is wanted. */
function inputOf(demand: Demand, tool: Tool): unknown {
  try {
    const given: unknown = JSON.parse(/\{.*\}/s.exec(demand.sentence)?.[0] ?? '');
    if (given && typeof given === 'object') return given;
  } catch {}
  return fill(tool.input, { text: demand.text, number: demand.number, flag: true, items: 1 });
}
