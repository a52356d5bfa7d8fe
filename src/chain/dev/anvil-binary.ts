import { createRequire } from 'node:module'
import { ChainError } from '../errors.ts'

/** How npm names the platform packages of `@foundry-rs/anvil`. */
const OS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'win32' }
const CPU: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }

/**
 * Path of the native anvil. Its npm wrapper would cost a second node process (49 MB, 45 ms) between us and it.
 * Found from wherever this code lies, source or bundle.
 * @throws {ChainError} CHAIN_DEV_MISSING
 */
export function anvilBinary(): string {
  const platform = `${OS[process.platform] ?? process.platform}-${CPU[process.arch] ?? process.arch}`
  const file = `@foundry-rs/anvil-${platform}/bin/anvil${process.platform === 'win32' ? '.exe' : ''}`
  const require = createRequire(import.meta.url)
  try {
    return require.resolve(file)
  } catch (cause) {
    const remedy = 'run `npm install --include=optional`, or use a network whose chain is elsewhere (--network)'
    throw new ChainError({ code: 'CHAIN_DEV_MISSING', platform }, `the development chain (anvil) is not installed for ${platform}: ${remedy}`, { cause })
  }
}
