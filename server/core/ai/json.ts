/**
 * The JSON in what a model said. Small models wrap it in a Markdown fence, think aloud before it or chat after it; all of
 * that is passed over. undefined when there is none.
 */
export function findJson(text: string): unknown {
  const said = text.replace(/^[\s\S]*<\/think(?:ing)?>/i, '').trim();
  return (
    parsed(said) ?? parsed(/```(?:json)?\s*\n([\s\S]*?)\n\s*```/i.exec(said)?.[1]) ?? parsed(braced(said))
  );
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

/** From the first brace to the last. */
function braced(text: string): string | undefined {
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
  return from >= 0 && to > from ? text.slice(from, to + 1) : undefined;
}
