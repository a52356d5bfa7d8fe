import { fileURLToPath } from 'node:url'
import { ExecutorError } from '../../errors.ts'

/**
 * busybox linked to nothing else: its program is put beside the job's, whatever libraries the image has or lacks. A tag, as its digest would age;
 * whoever wants it pinned says so in the URL.
 */
const HELPER = 'docker.io/library/busybox:1.37.0-musl'

export interface KubeSettings {
  /** Undefined: this node is a pod of the cluster itself. */
  readonly kubeconfig: string | undefined
  /** Undefined: the file's current one. */
  readonly context: string | undefined
  /** Undefined: the context's. */
  readonly namespace: string | undefined
  /** Names of Secrets in that namespace. */
  readonly pullSecrets: readonly string[]
  /** Image with a static `/bin/busybox`. */
  readonly helper: string
  /** Where the owner has other runtimes: gvisor, kata. */
  readonly runtimeClass: string | undefined
}

/** `file:///etc/lilynode/kubeconfig?context=…&namespace=…&pull-secret=…&helper=…&runtime-class=…`, or `in-cluster:?namespace=…`. */
export function parseKubeUrl(text: string): KubeSettings {
  const url = new URL(text)
  if (url.protocol !== 'file:' && url.protocol !== 'in-cluster:') {
    const why = 'it begins neither with file:/// (the path of a kubeconfig) nor with in-cluster:'
    throw new ExecutorError({ code: 'EXECUTOR_NO_CLUSTER', url: text }, `${text} names no Kubernetes: ${why}`)
  }
  const said = (name: string): string | undefined => url.searchParams.get(name) ?? undefined
  return {
    kubeconfig: url.protocol === 'file:' ? fileURLToPath(new URL(url.pathname, 'file:///')) : undefined,
    context: said('context'),
    namespace: said('namespace'),
    pullSecrets: url.searchParams.getAll('pull-secret'),
    helper: said('helper') ?? HELPER,
    runtimeClass: said('runtime-class')
  }
}
