/** Chance that repeats: the same seed and label throw the same numbers, whatever else is thrown elsewhere. */
export type Dice = {
  /** 0 ≤ x < 1 */
  next(): number;
  /** a whole number from `min` to `max`, both included */
  int(min: number, max: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different ones, in their order in the list */
  some<T>(list: readonly T[], count: number): T[];
  shuffled<T>(list: readonly T[]): T[];
  /** fills each `{this|or that}` in a text */
  say(text: string): string;
};

/** FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Mulberry32. */
export function dice(seed: number, label: string): Dice {
  let state = hash(`${seed}:${label}`);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => list[int(0, list.length - 1)]!;
  const shuffled = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = int(0, i);
      [copy[i], copy[j]] = [copy[j]!, copy[i]!];
    }
    return copy;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const chosen = new Set(shuffled(list.map((_, i) => i)).slice(0, count));
    return list.filter((_, i) => chosen.has(i));
  };
  const say = (text: string) =>
    text.replace(/\{([^{}]*\|[^{}]*)\}/g, (_, all: string) => pick(all.split('|')));
  return { next, int, chance: (share) => next() < share, pick, some, shuffled, say };
}

/** One of some, each with its weight. */
export function weighted<T>(d: Dice, choices: ReadonlyArray<readonly [one: T, weight: number]>): T {
  let at = d.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [one, weight] of choices) {
    at -= weight;
    if (at < 0) return one;
  }
  return choices[0]![0];
}

/** Every text that the `{this|or that}` of a text can make. */
export function allOf(text: string): string[] {
  const found = /\{([^{}]*\|[^{}]*)\}/.exec(text);
  if (!found) return [text];
  const [whole, options] = found as unknown as [string, string];
  return options.split('|').flatMap((one) => allOf(text.replace(whole, one)));
}
