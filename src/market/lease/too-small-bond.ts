import { formatLily } from '../../core/units.ts'

/** The same words from a provider that refuses and from a solver that does not ask it. */
export const tooSmallBond = (asked: bigint, bond: bigint): string =>
  `signs for solvers with a bond of ${formatLily(asked)} LILY, this one has ${formatLily(bond)}`
