import { createInterface } from 'node:readline'
import { z } from 'zod'
import { delay, within } from '../../../core/clock.ts'
import type { Pod } from './kube-answers.ts'
import { keyOfObject, podSchema } from './kube-answers.ts'
import type { KubeClient } from './kube-client.ts'

/** A server that is restarted is not to be hammered. */
const AGAIN_MS = 1_000
/** A connection that was cut off may not know it: one that says nothing for so long is made again, from where it was. Not seen is a job's end, so no longer. */
const SILENT_MS = 30_000

const eventSchema = z.looseObject({
  type: z.string(),
  object: z.looseObject({ metadata: z.looseObject({ resourceVersion: z.string().default('') }).prefault({}) })
})

/** This node's pods as the cluster has them now: listed once, and then told. By key of their jobs. */
export class PodWatch {
  readonly #client: KubeClient
  readonly #selector: string
  readonly #pods = new Map<string, Pod>()
  readonly #listeners = new Set<() => void>()
  #isCurrent = false
  #failure: unknown
  #stop: AbortController | undefined

  constructor(client: KubeClient, selector: string) {
    this.#client = client
    this.#selector = selector
  }

  start(): void {
    if (this.#stop) return
    this.#stop = new AbortController()
    this.#run(this.#stop.signal).catch(() => {}) // it ends by its signal alone
  }

  stop(): void {
    this.#stop?.abort(new Error('the node stops'))
    this.#stop = undefined
    this.#isCurrent = false
  }

  /** @throws what keeps the cluster from telling; undefined: there is no such pod */
  async pod(key: string, signal: AbortSignal): Promise<Pod | undefined> {
    for (let tries = 0; !this.#isCurrent; tries++) {
      if (tries > 0 && this.#failure !== undefined) throw this.#failure
      await this.changed(within(signal, AGAIN_MS)).catch(() => signal.throwIfAborted())
    }
    return this.#pods.get(key)
  }

  /** Resolves with the next change to any pod. */
  changed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        this.#listeners.delete(end)
        signal.removeEventListener('abort', end)
        if (signal.aborted) reject(signal.reason)
        else resolve()
      }
      if (signal.aborted) return reject(signal.reason)
      this.#listeners.add(end)
      signal.addEventListener('abort', end, { once: true })
    })
  }

  async #run(signal: AbortSignal): Promise<void> {
    for (let version: string | undefined; ; ) {
      try {
        version = await this.#follow(version ?? (await this.#list(signal)), signal)
      } catch (cause) {
        signal.throwIfAborted()
        version = undefined
        this.#failure = cause
        this.#isCurrent = false
        this.#tell()
        await delay(AGAIN_MS, signal)
      }
    }
  }

  async #list(signal: AbortSignal): Promise<string> {
    const { version, pods } = await this.#client.pods(this.#selector, signal)
    this.#pods.clear()
    for (const pod of pods) this.#pods.set(keyOfObject(pod), pod)
    this.#isCurrent = true
    this.#failure = undefined
    this.#tell()
    return version
  }

  /** Until the server ends it: where to go on. */
  async #follow(from: string, signal: AbortSignal): Promise<string> {
    const silence = new AbortController()
    const timer = setTimeout(() => silence.abort(new Error('the cluster says nothing')), SILENT_MS).unref()
    let version = from
    try {
      const answer = await this.#client.watchPods(this.#selector, from, AbortSignal.any([signal, silence.signal]))
      answer.on('data', () => timer.refresh())
      for await (const line of createInterface(answer)) version = this.#take(line) || version
      return version
    } catch (cause) {
      if (silence.signal.aborted && !signal.aborted) return version
      throw cause
    } finally {
      clearTimeout(timer)
    }
  }

  #take(line: string): string {
    const { type, object } = eventSchema.parse(JSON.parse(line))
    if (type === 'ERROR') throw new Error(`the cluster’s watch ended: ${line.slice(0, 500)}`) // most often 410: too long ago
    if (type !== 'BOOKMARK') {
      const pod = podSchema.parse(object)
      if (type === 'DELETED') this.#pods.delete(keyOfObject(pod))
      else this.#pods.set(keyOfObject(pod), pod)
      this.#tell()
    }
    return object.metadata.resourceVersion
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}
