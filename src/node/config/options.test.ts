import { expect, test } from 'vitest'
import { GATEWAY_OPTIONS } from './gateway-options.ts'
import { METERED_OPTIONS } from './metered-options.ts'
import { OPTIONS } from './options.ts'
import { PROVIDER_OPTIONS } from './provider-options.ts'
import { WATCH_OPTIONS } from './watch-options.ts'

test('no table of options takes the name of another’s: the later one would stand in its place', () => {
  for (const table of [METERED_OPTIONS, WATCH_OPTIONS, PROVIDER_OPTIONS, GATEWAY_OPTIONS])
    for (const [name, option] of Object.entries(table)) expect([name, Object.entries(OPTIONS).find(([key]) => key === name)?.[1]]).toEqual([name, option])
})

test('no command has two options of one flag', () => {
  const places = Object.values(OPTIONS).flatMap(({ flag, commands }) =>
    (flag === undefined ? [] : commands === 'all' ? ['all'] : commands).map((command) => `${command} --${flag}`)
  )
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([])
})
