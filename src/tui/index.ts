/**
 * tui: the terminal cockpit: what a node sees, drawn and acted upon.
 * Never: asks the chain, a peer or the disk; all it knows comes from a node's CockpitApi. No string of a peer reaches the screen unsanitised.
 * May import: core; types of node; ink, react, string-width.
 * Protocol: none; docs/tui.md.
 * Tests: *.test.ts beside the source, test/e2e/tui.test.ts
 */
export type { CockpitInit } from './open-cockpit.tsx'
export { openCockpit } from './open-cockpit.tsx'
export type { SetupFacts } from './setup/ask-setup.ts'
export { askSetup } from './setup/ask-setup.ts'
export { Left, LinePrompter } from './setup/prompter.ts'
