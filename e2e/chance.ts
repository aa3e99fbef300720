/** Chance that can be repeated: the same seed gives the same numbers. */
export type Chance = {
  readonly seed: number;
  /** a number from 0 up to, not including, 1 */
  next: () => number;
  /** a moment between two, the early ones more often: most of what can go wrong goes wrong soon */
  soon: (fromMs: number, toMs: number) => number;
};

/** Mulberry32. E2E_SEED repeats an earlier run. */
export function chance(seed = Number(process.env.E2E_SEED) || Date.now() % 1_000_000): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { seed, next, soon: (fromMs, toMs) => Math.round(fromMs * (toMs / fromMs) ** next()) };
}
