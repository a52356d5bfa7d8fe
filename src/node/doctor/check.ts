import type { Role } from '../../core/certificate.ts'

export interface Finding {
  /** `warn`: works, but not well, or not for long. */
  readonly status: 'ok' | 'warn' | 'fail'
  /** What was found, with its values. */
  readonly fact: string
  /** What mends it: a command where there is one. */
  readonly remedy?: string
}

/** One thing that must be right. `needs` absent: for any node; else for these roles or uses only. */
export interface Check {
  readonly name: string
  readonly needs?: readonly (Role | 'devnet')[]
  run(signal: AbortSignal): Promise<Finding>
}

export const ok = (fact: string): Finding => ({ status: 'ok', fact })
export const warn = (fact: string, remedy: string): Finding => ({ status: 'warn', fact, remedy })
export const fail = (fact: string, remedy: string): Finding => ({ status: 'fail', fact, remedy })
