/** Halvings of [0, 1]: more than a double has digits. */
const STEPS = 60

/** Probability of at most `k` of `n` at rate `p`, by logarithms: n may be thousands. */
function atMost(k: number, n: number, p: number): number {
  if (p <= 0) return 1
  if (p >= 1) return k >= n ? 1 : 0
  let logTerm = n * Math.log1p(-p)
  let sum = Math.exp(logTerm)
  for (let i = 1; i <= k; i++) {
    logTerm += Math.log((n - i + 1) / i) + Math.log(p) - Math.log1p(-p)
    sum += Math.exp(logTerm)
  }
  return Math.min(1, sum)
}

/** The rate that is exceeded with probability 1 − `confidence` at most, when `k` of `n` were seen: one-sided, exact. Of none seen nothing is known: 1. */
export function upperBound(k: number, n: number, confidence = 0.95): number {
  if (n === 0 || k >= n) return 1
  let [low, high] = [k / n, 1]
  for (let i = 0; i < STEPS; i++) {
    const middle = (low + high) / 2
    if (atMost(k, n, middle) > 1 - confidence) low = middle
    else high = middle
  }
  return high
}
