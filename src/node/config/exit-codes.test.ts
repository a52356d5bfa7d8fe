import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { declaredErrorCodes } from '../../../scripts/laws/name-laws.ts'
import { readSource } from '../../../scripts/laws/source-file.ts'
import type { ExitName } from './exit-codes.ts'
import { EXIT_CODES, errorCodesOf, exitNameOf, exitStatusOf, INTERNAL_ERRORS } from './exit-codes.ts'

const declared = declaredErrorCodes(readSource(fileURLToPath(new URL('../../../', import.meta.url))))
const names = Object.keys(EXIT_CODES) as ExitName[] // the keys of the constant

describe('exit codes', () => {
  test('every error code of the source says how the process ends', () => {
    expect(declared.size).toBeGreaterThan(50)
    expect([...declared].filter((code) => exitNameOf(code) === 'internal' && !INTERNAL_ERRORS.includes(code))).toEqual([])
  })

  test('no error code ends the process in two ways', () => {
    const all = [...names.flatMap(errorCodesOf), ...INTERNAL_ERRORS]
    expect(all.length).toBe(new Set(all).size)
  })

  test('each status is used once and fits a process', () => {
    const statuses = names.map((name) => EXIT_CODES[name].status)
    expect(new Set(statuses).size).toBe(statuses.length)
    expect(statuses.every((status) => status >= 0 && status < 256)).toBe(true)
  })

  test('what nobody foresaw is a bug', () => {
    expect(exitStatusOf(undefined)).toBe(70)
    expect(exitStatusOf('ENOENT')).toBe(70)
    expect(exitStatusOf('STORE_LOCKED')).toBe(8)
  })
})
