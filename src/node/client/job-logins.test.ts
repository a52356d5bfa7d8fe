import { expect, test } from 'vitest'
import type { Bytes32 } from '../../core/primitives.ts'
import { parseBytes32 } from '../../core/primitives.ts'
import { JobLogins } from './job-logins.ts'

const id = (n: number): Bytes32 => parseBytes32(`0x${n.toString(16).padStart(64, '0')}`)

test('a login is there while its job goes; of very many the oldest is forgotten', () => {
  const logins = new JobLogins()
  for (let n = 0; n <= 10_000; n++) logins.keep(id(n), { username: 'u', password: String(n) })
  expect(logins.of(id(0))).toBeUndefined()
  expect(logins.of(id(10_000))).toEqual({ username: 'u', password: '10000' })
  logins.forget(id(10_000))
  expect(logins.of(id(10_000))).toBeUndefined()
})
