// The walls between the rooms, for `depcruise src bin` and its pictures. The rules are made in scripts/laws/import-rules.ts
// from the table in scripts/laws/rooms.ts; CI runs them through scripts/check-laws.ts, which also proves that they bite.
const { IMPORT_RULES } = require('./scripts/laws/import-rules.ts')
const { CRUISE_OPTIONS } = require('./scripts/laws/cruise-options.ts')

module.exports = { forbidden: IMPORT_RULES, options: CRUISE_OPTIONS }
