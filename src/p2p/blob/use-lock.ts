import { orAbort } from '../deadline.ts'

/** Many users or one sweeper. A sweep between an import and its pin would take the import's blocks. */
export interface UseLock {
  use<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>
  sweep<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>
}

export function createUseLock(): UseLock {
  let users = 0
  let idle = Promise.withResolvers<void>()
  let sweeping: Promise<unknown> | undefined

  return {
    use: async (work, signal) => {
      while (sweeping !== undefined) await orAbort(sweeping, signal)
      users += 1
      try {
        return await work()
      } finally {
        users -= 1
        if (users === 0) idle.resolve()
      }
    },
    sweep: async (work, signal) => {
      while (sweeping !== undefined || users > 0) {
        idle = Promise.withResolvers()
        await orAbort(sweeping ?? idle.promise, signal)
      }
      const running = work()
      sweeping = running
        .catch(() => {})
        .finally(() => {
          sweeping = undefined
        })
      return running
    }
  }
}
