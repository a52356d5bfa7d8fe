/** `forge` of the npm package on the contracts: `node scripts/forge.ts test --match-test Foo`. */
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** The binary of this platform, as npm delivers it; the wrapper beside it would cost a second process. */
function forgePath(): string {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const forge = createRequire(import.meta.url).resolve('@foundry-rs/forge/package.json')
  return createRequire(forge).resolve(`@foundry-rs/forge-${process.platform}-${arch}/bin/forge${suffix}`)
}

/** Runs forge in the repository's root (its sources and OpenZeppelin's lie there) with our configuration. @throws when it fails */
export function forge(...args: readonly string[]): void {
  const env = { ...process.env, FOUNDRY_CONFIG: 'contracts/foundry.toml' }
  execFileSync(forgePath(), [...args], { cwd: ROOT, env, stdio: 'inherit' })
}

if (import.meta.main) {
  try {
    forge(...process.argv.slice(2))
  } catch {
    process.exitCode = 1 // forge has said why on its own standard error
  }
}
