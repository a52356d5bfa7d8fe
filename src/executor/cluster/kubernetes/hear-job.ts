import { delay } from '../../../core/clock.ts'
import type { Take } from '../backend.ts'
import { execInPod } from './exec-in-pod.ts'
import { LAST_WORDS, LISTEN } from './helper-scripts.ts'
import { CONTAINER } from './job-manifest.ts'
import type { Pod } from './kube-answers.ts'
import { isSilent, stateOf } from './kube-answers.ts'
import type { KubeClient } from './kube-client.ts'
import { persist } from './persist.ts'
import type { PodWatch } from './pod-watch.ts'

const AGAIN_MS = 1_000

export interface HearingComponents {
  readonly client: KubeClient
  readonly pods: PodWatch
}

export interface Hearing {
  readonly key: string
  /** Its streams go through pipes of ours (helper-scripts.ts). */
  readonly isSpoken: boolean
  readonly take: Take
  readonly signal: AbortSignal
}

/** All that a job says, from its first word to its last, over connections that may break. */
export async function hearJob(components: HearingComponents, hearing: Hearing): Promise<void> {
  const { signal, isSpoken } = hearing
  const pod = await podThat(components.pods, hearing, (each) => stateOf(each).kind === 'running' || isSilent(each))
  if (!isSpoken) return readLog(components, hearing, pod)
  const heard = { stdout: 0, stderr: 0 }
  const take: Take = (stream, bytes) => {
    heard[stream] += bytes.length
    hearing.take(stream, bytes)
  }
  const listen = async (script: string, until: AbortSignal): Promise<void> => {
    const command = ['/bin/busybox', 'sh', '-c', script, 'listen', `${heard.stdout + 1}`, `${heard.stderr + 1}`]
    await execInPod(components.client.connection, { pod: pod.metadata.name, container: CONTAINER.keeper, command, signal: until, take })
  }
  const over = new AbortController()
  const silent = podThat(components.pods, hearing, isSilent).finally(() => over.abort(new Error('the job has ended')))
  silent.catch(() => {}) // asked for below
  const live = AbortSignal.any([signal, over.signal])
  while (!live.aborted) {
    await listen(LISTEN, live).catch(() => {}) // what it did not bring is asked for below
    await delay(AGAIN_MS, live).catch(() => {}) // the same
  }
  if (stateOf(await silent).kind === 'ended') await persist(() => listen(LAST_WORDS, signal), signal)
}

/** Kubernetes' own log of an image whose program we do not know, both streams as one. */
async function readLog({ client }: HearingComponents, { take, signal }: Hearing, pod: Pod): Promise<void> {
  const answer = await client.log(pod.metadata.name, CONTAINER.job, signal)
  for await (const piece of answer) take('stdout', Buffer.from(piece))
}

async function podThat(pods: PodWatch, { key, signal }: Hearing, is: (pod: Pod) => boolean): Promise<Pod> {
  for (;;) {
    const changed = pods.changed(signal)
    changed.catch(() => {}) // asked for before the question, so that no change falls between
    const pod = await pods.pod(key, signal).catch(() => signal.throwIfAborted()) // a server that is away comes back, or the job is given up elsewhere
    if (pod && is(pod)) return pod
    await changed
  }
}
