import type { Ollama, ShowResponse } from 'ollama';
import { AiProblem, type ModelInfo } from '#server/core/ai/port.ts';
import { isLoopback } from '#server/core/env.ts';
import { OllamaBroken } from './ollama-http.ts';

/** What Ollama told about a model. `contextTokens`: what the model was made for, whatever is asked of it. */
export type KnownModel = { isRemote: boolean; contextTokens: number };

/** What is known of an Ollama's models; above all whether one answers there or at ollama.com, which it may for any name. */
export type OllamaModels = {
  leaves: (model: string) => boolean;
  /** Asks Ollama. @throws OllamaRefusal with 404 where there is no such model */
  look: (ollama: Ollama, model: string) => Promise<KnownModel>;
  /**
   * Before text is sent for the first time. Whoever asks was told by `leaves` where the text would go: where that was
   * not known yet, this finds out before it goes.
   * @throws AiProblem `not_allowed` when the model turns out to be elsewhere
   */
  beforeSending: (ollama: Ollama, model: string) => Promise<KnownModel>;
  /** An answer said that it came from elsewhere: a name may be given to another model at any time. */
  sawRemote: (model: string) => void;
  list: (ollama: Ollama) => Promise<ModelInfo[]>;
};

// The published types of the package do not have these two yet.
type Remote = { remote_host?: string; remote_model?: string };

export function ollamaModels(address: URL): OllamaModels {
  const known = new Map<string, KnownModel>();
  const isHere = isLoopback(address.hostname.replace(/^\[|\]$/g, ''));

  const models: OllamaModels = {
    leaves: (model) => !isHere || isCloudName(model) || (known.get(keyOf(model))?.isRemote ?? false),
    async look(ollama, model) {
      const shown = await ollama.show({ model });
      if (!shown || typeof shown !== 'object') throw new OllamaBroken('no description of the model');
      const seen = { isRemote: isRemote(shown as Remote), contextTokens: contextOf(shown) };
      known.set(keyOf(model), seen);
      return seen;
    },
    async beforeSending(ollama, model) {
      const before = known.get(keyOf(model));
      if (before) return before;
      const wasLocal = !models.leaves(model);
      const seen = await models.look(ollama, model);
      if (wasLocal && seen.isRemote)
        throw new AiProblem('ollama', 'not_allowed', {
          model,
          host: address.host,
          detail: 'the model runs at ollama.com, not here; nothing was sent',
        });
      return seen;
    },
    sawRemote(model) {
      const contextTokens = known.get(keyOf(model))?.contextTokens ?? Number.POSITIVE_INFINITY;
      known.set(keyOf(model), { isRemote: true, contextTokens });
    },
    async list(ollama) {
      const { models: listed } = await ollama.list();
      if (!Array.isArray(listed)) throw new OllamaBroken('no list of models');
      return listed.map(({ name, size, ...rest }) => {
        const remote = isRemote(rest as Remote) || isCloudName(name);
        if (remote) models.sawRemote(name);
        return { name, bytes: remote ? null : size, remote: remote || !isHere };
      });
    },
  };
  return models;
}

const isRemote = (told: Remote): boolean => Boolean(told.remote_host || told.remote_model);

/** `gpt-oss:120b-cloud`, `kimi-k2:cloud`: Ollama sends these to ollama.com, even when it never heard of them before. */
const isCloudName = (model: string): boolean => /[-:]cloud$/i.test(model.trim());

/** `gemma` is `gemma:latest`. A colon before a slash belongs to the port of a registry. */
function keyOf(model: string): string {
  const name = model.trim().toLowerCase();
  return name.lastIndexOf(':') > name.lastIndexOf('/') ? name : `${name}:latest`;
}

/** `model_info` has `gemma3.context_length` and such; a model that does not tell has no limit of its own. */
function contextOf({ model_info }: ShowResponse): number {
  for (const [key, value] of Object.entries(model_info ?? {}))
    if (key.endsWith('.context_length') && Number(value) > 0) return Number(value);
  return Number.POSITIVE_INFINITY;
}
