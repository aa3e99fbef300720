/** Bytes of a text file to text: UTF-8, UTF-16 (with its mark, or by its zeros), else Windows-1252. */

function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = Math.min(bytes.length - (bytes.length % 2), 2_000);
  if (looked < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < looked; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = looked / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** Decodes; null when the bytes are not text (zeros, control characters). The byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const wide = marked ?? utf16ByZeros(bytes);
  if (wide !== null) return textOrNull(new TextDecoder(wide).decode(bytes));
  try {
    return textOrNull(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return textOrNull(new TextDecoder('windows-1252').decode(bytes));
  }
}

function textOrNull(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls > text.length / 500 ? null : text;
}
