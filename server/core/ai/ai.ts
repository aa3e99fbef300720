import { type GuardedProvider, guard, type Patience, patience } from './guard.ts';
import { createHealth, type Health } from './health.ts';
import type { AiProvider } from './port.ts';
import type { Price } from './prices.ts';

/** The models of a house, in the order in which they are asked. None: everything is answered by rules. */
export type Ai = {
  providers: readonly GuardedProvider[];
  health: Health;
  /** millionths of a US dollar that a company, and the people of none together, may cost in a day */
  dayBudgetMicros: number;
  /** prices that go before the table's */
  prices: ReadonlyMap<string, Price>;
  close: () => void;
};

export type AiOptions = {
  dayBudgetMicros?: number;
  prices?: ReadonlyMap<string, Price>;
  patience?: Partial<Patience>;
};

const TEN_DOLLARS = 10_000_000;

export function createAi(providers: readonly AiProvider[], options: AiOptions = {}): Ai {
  const { dayBudgetMicros = TEN_DOLLARS, prices = new Map() } = options;
  return {
    providers: providers.map((provider) => guard(provider, { ...patience, ...options.patience })),
    health: createHealth(providers),
    dayBudgetMicros,
    prices,
    close() {
      for (const provider of providers) provider.close();
    },
  };
}
