/**
 * Normalised discounted cumulative gain at `k`: how near an order of results comes to the best there could be, from 0 to 1.
 *
 * DCG@k = Σ (2^grade − 1) / log2(rank + 1) over ranks 1 to k; NDCG@k is that of the results by that of the judged grades in falling
 * order. With exponential gain as in Burges et al., "Learning to Rank using Gradient Descent", ICML 2005; the measure is Järvelin and
 * Kekäläinen's, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20(4), 2002.
 *
 * @param results ids in the order that an engine gave them; a repeated one counts the first time only
 * @param grades of every judged id; what is not in it has 0
 * @returns null where nothing has a grade above 0: there is no best order then
 */
export function ndcg(results: readonly string[], grades: ReadonlyMap<string, number>, k = 10): number | null {
  const best = dcg([...grades.values()].sort((a, b) => b - a).slice(0, k));
  if (best === 0) return null;
  // `slice` after the doubles are gone: the same answer twice fills no rank.
  const ranked = [...new Set(results)].slice(0, k);
  return dcg(ranked.map((id) => grades.get(id) ?? 0)) / best;
}

const dcg = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
