import { health } from './health.ts';
import type { Occupation } from './occupation.ts';
import { office } from './office.ts';
import { technology } from './technology.ts';
import { trades } from './trades.ts';

export type { Country, Occupation, OccupationText, TownLang } from './occupation.ts';

export const occupations: readonly Occupation[] = [...technology, ...health, ...trades, ...office];
const byKey = new Map(occupations.map((one) => [one.key, one]));

export function occupationOf(key: string): Occupation {
  const found = byKey.get(key);
  if (!found) throw new Error(`no occupation is called ${key}`);
  return found;
}
