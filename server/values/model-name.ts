/** Who serves a model, and the model's own name, which may have colons: `ollama:gemma4:e4b`. No model: an empty name. */
export function splitModelName(name: string): { maker: string; model: string } {
  const colon = name.indexOf(':');
  return colon < 0
    ? { maker: name, model: '' }
    : { maker: name.slice(0, colon), model: name.slice(colon + 1) };
}
