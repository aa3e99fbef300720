/**
 * What a text of lines `key;…`, in the order of their keys, says under a key, line by line. It is looked up in the text as it
 * stands, by halving: a map of ten thousand towns takes longer to make than all that one reading asks of it.
 */
export function linesUnder(key: string, text: string): string[] {
  const found: string[] = [];
  for (let at = firstFrom(key, text); text.startsWith(`${key};`, at); at = endOf(text, at) + 1)
    found.push(text.slice(at + key.length + 1, endOf(text, at)));
  return found;
}

/** Where the first line begins whose key is this one or comes after it. */
function firstFrom(key: string, text: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    if (text.slice(start, text.indexOf(';', start)) < key) low = endOf(text, start) + 1;
    else high = start;
  }
  return low;
}

const endOf = (text: string, start: number) => text.indexOf('\n', start);
