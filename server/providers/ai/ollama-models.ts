import type { Ollama, ShowResponse } from 'ollama';
import type { ModelInfo } from '#server/core/ai/port.ts';
import { isLoopback } from '#server/core/env.ts';
import { OllamaBroken } from './ollama-http.ts';
import { OllamaElsewhere } from './ollama-problems.ts';

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
   * @throws OllamaElsewhere when the model turns out to be elsewhere
   */
  beforeSending: (ollama: Ollama, model: string) => Promise<KnownModel>;
  /** An answer said that it came from elsewhere: a name may be given to another model at any time. */
  sawRemote: (model: string) => void;
  list: (ollama: Ollama) => Promise<ModelInfo[]>;
};

/** @param host the address of that Ollama */
export function ollamaModels(host: string): OllamaModels {
  const known = new Map<string, KnownModel>();
  const isHere = isLoopback(new URL(host).hostname.replace(/^\[|\]$/g, ''));
  const isFar = (model: string) => isCloudName(model) || Boolean(known.get(keyOf(model))?.isRemote);
  const sawRemote = (model: string) => {
    const contextTokens = known.get(keyOf(model))?.contextTokens ?? Number.POSITIVE_INFINITY;
    known.set(keyOf(model), { contextTokens, isRemote: true });
  };
  const look = async (ollama: Ollama, model: string) => {
    const seen = knownFrom(await ollama.show({ model }));
    known.set(keyOf(model), seen);
    return seen;
  };
  return {
    leaves: (model) => !isHere || isFar(model),
    look,
    sawRemote,
    async beforeSending(ollama, model) {
      const before = known.get(keyOf(model));
      if (before) return before;
      const wasHere = isHere && !isFar(model);
      const seen = await look(ollama, model);
      if (wasHere && seen.isRemote)
        throw new OllamaElsewhere(`${model} runs at ollama.com; nothing was sent`);
      return seen;
    },
    async list(ollama) {
      const { models } = await ollama.list();
      if (!Array.isArray(models)) throw new OllamaBroken('no list of models');
      for (const model of models) if (isRemote(model)) sawRemote(model.name);
      return models.map(({ name, size }) =>
        isFar(name) ? { name, bytes: null, remote: true } : { name, bytes: size, remote: !isHere },
      );
    },
  };
}

function isRemote(told: object): boolean {
  // The published types of the package do not have these two yet.
  const { remote_host, remote_model } = told as { remote_host?: string; remote_model?: string };
  return Boolean(remote_host || remote_model);
}

function knownFrom(shown: ShowResponse): KnownModel {
  if (!shown || typeof shown !== 'object') throw new OllamaBroken('no description of the model');
  return { isRemote: isRemote(shown), contextTokens: contextOf(shown) };
}

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
