import { expect, test } from 'vitest'
import { parseBytes32 } from '../../core/primitives.ts'
import { LiveLogs } from './live-logs.ts'

const jobOf = (n: number) => parseBytes32(`0x${n.toString(16).padStart(64, '0')}`)

test('logs of many jobs fill no memory: the newest are kept, and those that somebody listens to', () => {
  const logs = new LiveLogs()
  const heard: string[] = []
  logs.listen(jobOf(0), ({ text }) => heard.push(text))
  for (let n = 0; n < 1_000; n++) logs.add(jobOf(n), 'stdout', Buffer.from(`${n}`))
  const kept = Array.from({ length: 1_000 }, (_, n) => n).filter((n) => logs.kept(jobOf(n)).length > 0)
  expect(kept).toEqual([0, ...Array.from({ length: 127 }, (_, i) => 873 + i)])
  logs.add(jobOf(0), 'stdout', Buffer.from('!'))
  expect(heard).toEqual(['0', '!'])
  for (let i = 0; i < 3; i++) logs.add(jobOf(0), 'stderr', new Uint8Array())
  expect(logs.kept(jobOf(0))).toHaveLength(2)
})
