/**
 * The candidate that differs from the value in the fewest letters, when it is near enough to be a slip; else the shortest candidate
 * with a part (between hyphens) that near, such as `diecezni-charita-brno` for `charitaa`; else `undefined`.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const whole = closest(value, all, (candidate) => [candidate], Math.max(2, Math.floor(value.length / 3)));
  if (whole !== undefined || value.length < 5) return whole;
  const byLength = all.filter((candidate) => candidate.includes('-')).sort((a, b) => a.length - b.length);
  return closest(value, byLength, (candidate) => candidate.split('-'), 2);
}

function closest(
  value: string,
  candidates: readonly string[],
  formsOf: (candidate: string) => readonly string[],
  limit: number,
): string | undefined {
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    for (const form of formsOf(candidate)) {
      if (Math.abs(form.length - value.length) >= bestDistance) continue;
      const distance = editDistance(value.toLowerCase(), form.toLowerCase());
      if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
    }
  }
  return best;
}

/** Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, replacements and swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) distance = Math.min(distance, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(distance);
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
