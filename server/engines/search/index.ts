/** What a search does in memory: words of a query, filters, counts and order over columns. Pure. */
export { BLOCK, blockOf, type ColumnRow, rowsOfBlock, writeBlock } from './block.ts';
export { type Columns, emptyColumns, putBlock } from './columns.ts';
export {
  type Choice,
  type Counts,
  countAmong,
  type FacetName,
  findAmong,
  mostFrequent,
  type Place,
} from './filter.ts';
export { type Beginnings, headHash, headScores, headsOf } from './heads.ts';
export { firstOf, type Keys, type Standing } from './order.ts';
export {
  beginningsIn,
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
export { bareTitle, formsOf, tokensOf, wordsOf, ZONE } from './tokens.ts';
