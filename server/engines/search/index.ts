/** What a search does in memory: words of a query, filters, counts and order over columns. Pure. */
export { type ColumnRow, type Columns, emptyColumns, putRow, removeRow } from './columns.ts';
export {
  type Choice,
  type Counts,
  countAmong,
  type FacetName,
  findAmong,
  mostFrequent,
  type Place,
} from './filter.ts';
export { firstOf, type Keys, type Standing } from './order.ts';
export {
  type Evidence,
  evidenceOf,
  type Match,
  matchAll,
  matchAsWritten,
  matchPlace,
  matchTerm,
  parseQuery,
  type Term,
} from './query.ts';
export { bareTitle, formsOf, type Searchable, tokensOf, wordsOf, ZONE } from './tokens.ts';
