/** Who serves a model, and its own name, which may have colons: `ollama:gemma4:e4b`. */
export function splitModelName(name: string): { maker: string; model: string } {
  const colon = name.indexOf(':');
  return colon < 0
    ? { maker: name, model: '' }
    : { maker: name.slice(0, colon), model: name.slice(colon + 1) };
}
