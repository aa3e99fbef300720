export type Country = 'DE' | 'FR' | 'ES' | 'GB';
export type TownLang = 'de' | 'fr' | 'es' | 'en';

/** What postings of one occupation say in one language. `{this|or that}` is left to the dice. */
export type OccupationText = { titles: string[]; about: string[]; duties: string[]; wants: string[] };

export type Occupation = {
  key: string;
  /** keys of the vocabulary, most needed first */
  must: string[];
  nice: string[];
  /** pay of someone with a few years: thousands a year, or with `hour` whole units an hour */
  pay: Partial<Record<Country, readonly [min: number, max: number, period?: 'hour']>>;
  text: Partial<Record<TownLang, OccupationText>>;
};

type Source = Partial<Record<TownLang, string>> & {
  must: string;
  nice: string;
  pay: Occupation['pay'];
};

/**
 * An occupation, its sentences one a line: `=` a title, `~` what the work is about, `+` something to do,
 * `-` something to bring.
 */
export function occupation(key: string, { must, nice, pay, ...sources }: Source): Occupation {
  const text: Occupation['text'] = {};
  for (const [lang, source] of Object.entries(sources)) text[lang as TownLang] = parse(source);
  return { key, must: must.split(' '), nice: nice.split(' '), pay, text };
}

function parse(source: string): OccupationText {
  const text: OccupationText = { titles: [], about: [], duties: [], wants: [] };
  const lists: Record<string, string[]> = {
    '=': text.titles,
    '~': text.about,
    '+': text.duties,
    '-': text.wants,
  };
  for (const line of source
    .trim()
    .split('\n')
    .map((one) => one.trim())) {
    const list = lists[line[0] ?? ''];
    if (!list) throw new Error(`not a sentence of an occupation: ${line}`);
    list.push(line.slice(2));
  }
  return text;
}
