import type { IForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser'
import { ROOM_NAMES, ROOMS, SHARED_VENDORS, SOURCE_ROOMS } from './rooms.ts'

/** Tests stand beside the source and may import anything; so may the fakes and fixtures that only they use. */
const TEST = '(\\.test\\.ts$|/test-[^/]+\\.ts$|/fixtures?/)'
/** The same rules hold for the planted breaches, which is how they are seen to bite. Not for the `src` of a package in node_modules. */
const ROOT = '^(scripts/laws/planted/)?'
const SOURCE = `${ROOT}(src|bin)/`

const folder = (room: string): string => (room === 'bin' ? `${ROOT}bin/` : `${ROOT}src/${room}/`)
const anyOf = (rooms: readonly string[]): string => `${ROOT}src/(${rooms.join('|')})/`
const literally = (text: string): string => text.replace(/[.+/]/g, '\\$&')
/** As the import line names it, or as it was found. A scope ends in `/`. */
const packages = (names: readonly string[]): string =>
  `(^|node_modules/)(${names.map((name) => literally(name) + (name.endsWith('/') ? '' : '(/|$)')).join('|')})`

type Rule = IForbiddenRuleType

const rule = (name: string, comment: string, ends: Pick<IRegularForbiddenRuleType, 'from' | 'to'>): Rule => ({ name, comment, severity: 'error', ...ends })

/** Law 1: down, never up, never sideways. */
const floors = (room: string): Rule => {
  const open = [...(ROOMS[room]?.values ?? []), ...(ROOMS[room]?.types ?? []), room]
  return rule(`floor-${room}`, `${room} may import ${open.filter((name) => name !== room).join(', ') || 'nothing of ours'}`, {
    from: { path: folder(room), pathNot: TEST },
    to: { path: SOURCE, pathNot: open.map(folder) }
  })
}

/** Law 3: some rooms see others as types only. */
const typesOnly = (room: string): readonly Rule[] => {
  const types = ROOMS[room]?.types ?? []
  if (types.length === 0) return []
  return [
    rule(`types-only-${room}`, `${room} may only \`import type\` of ${types.join(', ')}`, {
      from: { path: folder(room), pathNot: TEST },
      to: { path: anyOf(types), dependencyTypesNot: ['type-only'] }
    })
  ]
}

/** Law 2: one vendor, one room. */
const vendors = (room: string): Rule => {
  const allowed = packages([...(ROOMS[room]?.vendors ?? []), ...SHARED_VENDORS])
  return rule(`vendor-${room}`, `${room} may not import this package: scripts/laws/rooms.ts says which room owns it`, {
    from: { path: folder(room), pathNot: TEST },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'], pathNot: allowed }
  })
}

/** Law 4: a room has one door. Core is vocabulary, every file of it is open; types may be named where they are declared. */
const doors = (room: string): Rule =>
  rule(`door-${room}`, `values of ${room} come through src/${room}/index.ts`, {
    from: { path: [SOURCE], pathNot: [folder(room), TEST] },
    to: { path: folder(room), pathNot: `${folder(room)}index\\.ts$`, dependencyTypesNot: ['type-only'] }
  })

export const IMPORT_RULES: readonly Rule[] = [
  ...ROOM_NAMES.flatMap((room) => [floors(room), ...typesOnly(room), vendors(room)]),
  // bin opens what it needs of node lazily, a file at a time: start-up time. Workers are entries of their own.
  ...SOURCE_ROOMS.filter((room) => !['core', 'node'].includes(room)).map(doors),
  rule('inside-by-file', 'inside a room import the file, not the door', {
    from: { path: `${ROOT}src/([^/]+)/`, pathNot: [TEST, '/index\\.ts$'] },
    to: { path: `${ROOT}src/$2/index\\.ts$` }
  }),
  rule('no-cycle', 'modules that need one another can’t be read, tested or loaded apart', {
    from: { path: SOURCE },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
  }),
  rule('no-test-in-source', 'what ships does not import tests or their fixtures', {
    from: { path: SOURCE, pathNot: TEST },
    to: { path: [TEST, '^(test|scripts(?!/laws/planted)|bench)/'] }
  }),
  rule('resolvable', 'the import leads nowhere', { from: {}, to: { couldNotResolve: true } })
]
