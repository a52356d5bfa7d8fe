import type { Verdict } from '../../core/verdict.ts'

export interface TopicStats {
  readonly topicId: string
  readonly accepted: number
  readonly published: number
  /** By the verdict's code. */
  readonly ignored: Readonly<Record<string, number>>
  readonly rejected: Readonly<Record<string, number>>
}

export interface TopicCounters {
  count(verdict: Verdict): void
  countPublished(): void
  read(): TopicStats
}

/** Codes are few and come from our own code; should one ever be made from input, it ends in OTHER. */
const MAX_CODES = 64

export function createTopicCounters(topicId: string): TopicCounters {
  let accepted = 0
  let published = 0
  const ignored = new Map<string, number>()
  const rejected = new Map<string, number>()
  const raise = (codes: Map<string, number>, code: string): void => {
    const key = codes.has(code) || codes.size < MAX_CODES ? code : 'OTHER'
    codes.set(key, (codes.get(key) ?? 0) + 1)
  }
  return {
    count: (verdict) => {
      if (verdict.result === 'accept') accepted += 1
      else raise(verdict.result === 'ignore' ? ignored : rejected, verdict.code)
    },
    countPublished: () => {
      published += 1
    },
    read: () => ({ topicId, accepted, published, ignored: Object.fromEntries(ignored), rejected: Object.fromEntries(rejected) })
  }
}
