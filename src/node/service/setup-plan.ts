import type { Role } from '../../core/certificate.ts'

/** What a person answered. Nothing is done yet. */
export interface SetupAnswers {
  readonly roles: readonly Role[]
  readonly network:
    | { readonly kind: 'own' }
    | { readonly kind: 'known'; readonly name: string }
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'invitation'; readonly text: string }
  /** `kept`: the one that is there; `import`: a private key or key file in the file `path`. */
  readonly wallet: { readonly kind: 'new' } | { readonly kind: 'kept' } | { readonly kind: 'import'; readonly path: string }
  /** For a provider; as the options write them. */
  readonly sells?: { readonly cpu: string; readonly memory: string; readonly priceMinimum: string; readonly allow: readonly string[] }
  readonly start: 'here' | 'service' | 'compose'
}

/** The network that a person has for itself. */
export const OWN_NETWORK = 'devnet'

/** What the setup asks about: an earlier answer does not outlive a later one. */
const OURS = ['role', 'network', 'cpu', 'memory', 'priceMinimum', 'allow']

/** What config.json holds then; an empty answer leaves the default in force. Keys that nobody was asked about stay as they are. */
export function configOf({ roles, sells }: SetupAnswers, network: string, earlier: object): Record<string, unknown> {
  return {
    ...Object.fromEntries(Object.entries(earlier).filter(([key]) => !OURS.includes(key))),
    role: [...roles],
    network,
    ...(sells && sells.cpu !== '' && { cpu: sells.cpu }),
    ...(sells && sells.memory !== '' && { memory: sells.memory }),
    ...(sells && sells.priceMinimum !== '' && { priceMinimum: sells.priceMinimum }),
    ...(sells && sells.allow.length > 0 && { allow: [...sells.allow] })
  }
}

/** What a development network of one's own needs beside the person's node: who matches, and somebody else who sells, for nobody sells to himself. */
export const OWN_NETWORK_ROLES: readonly Role[] = ['solver', 'provider']
