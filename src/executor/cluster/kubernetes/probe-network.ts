import { randomBytes } from 'node:crypto'
import type { ClusterState } from '../backend.ts'
import { REACHED } from './helper-scripts.ts'
import { probeManifest } from './job-manifest.ts'
import { stateOf } from './kube-answers.ts'
import type { KubeClient } from './kube-client.ts'
import type { KubeSettings } from './kube-settings.ts'
import type { PodWatch } from './pod-watch.ts'

/**
 * Policies are only words where no network keeps them, and jobs are promised to none: a pod like theirs tries to reach the API server.
 * @throws where it does, or where it can't be tried: then no job would run either
 */
export async function probeNetwork(
  { client, pods }: { readonly client: KubeClient; readonly pods: PodWatch },
  { owner, settings, signal }: { readonly owner: string; readonly settings: KubeSettings; readonly signal: AbortSignal }
): Promise<void> {
  const key = `probe-${randomBytes(4).toString('hex')}`
  const name = `lilynode-${owner}-${key}`
  let state: ClusterState = { kind: 'waiting' }
  await client.createJob(probeManifest({ ...settings, name, owner, key }), signal)
  try {
    while (state.kind !== 'ended' && state.kind !== 'lost') {
      const changed = pods.changed(signal)
      changed.catch(() => {}) // asked for before the question, so that no change falls between
      const pod = await pods.pod(key, signal)
      state = pod ? stateOf(pod) : state
      if (state.kind !== 'ended' && state.kind !== 'lost') await changed
    }
  } catch (cause) {
    throw new Error(`a pod that tries the network does not end (${state.kind}): see \`kubectl describe job ${name}\` and docs/cluster.md`, { cause })
  } finally {
    await client.deleteJob(name, AbortSignal.timeout(5_000)).catch(() => {}) // it is swept at the next start, and ends by itself
  }
  if (state.kind === 'lost') throw new Error(`a pod of this node does not run: ${state.reason}`)
  if (state.exitCode === 0) return
  if (state.exitCode !== REACHED) throw new Error(`the helper ${settings.helper} does not work, exit code ${state.exitCode}: it needs a static /bin/busybox`)
  throw new Error('its pods reach the network in spite of a NetworkPolicy that closes it: it needs a network that keeps policies (Calico, Cilium)')
}
