import type { ICruiseOptions } from 'dependency-cruiser'

/** How dependency-cruiser reads this source. Type imports count too: half of the laws are about them. */
export const CRUISE_OPTIONS: ICruiseOptions = {
  tsPreCompilationDeps: true,
  detectJSDocImports: false,
  combinedDependencies: false,
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json']
  }
}
