import { LRUCache } from 'lru-cache'
import type { Clock } from '../core/clock.ts'

export interface TokenBuckets {
  /** True: one token was there and is spent. */
  take(key: string): boolean
}

/** A peer may save up ten seconds of its rate: offers come in bursts, floods do not stop. */
const BURST_SECONDS = 10
/** 4096 keys of about 100 B. Forgetting one refills it: an attacker with that many identities gains one burst each. */
const MAX_KEYS = 4096

export function createTokenBuckets(clock: Clock, perSecond: number): TokenBuckets {
  const capacity = perSecond * BURST_SECONDS
  const buckets = new LRUCache<string, { tokens: number; atMs: number }>({ max: MAX_KEYS })
  return {
    take: (key) => {
      const nowMs = clock.nowMs()
      const bucket = buckets.get(key) ?? { tokens: capacity, atMs: nowMs }
      const elapsedMs = Math.max(0, nowMs - bucket.atMs) // a clock set back must not empty a bucket
      bucket.tokens = Math.min(capacity, bucket.tokens + (elapsedMs * perSecond) / 1000)
      bucket.atMs = nowMs
      buckets.set(key, bucket)
      if (bucket.tokens < 1) return false
      bucket.tokens -= 1
      return true
    }
  }
}
