import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '../core/certificate.ts'
import type { Logger } from '../core/logger.ts'
import { parseAddress, parseBytes32 } from '../core/primitives.ts'
import type { ClientApi } from './client-api.ts'
import type { NodeInit, ProviderSettings } from './compose.ts'
import { startNode } from './compose.ts'
import { foldersOf } from './config/folders.ts'
import { loadNetworkKey } from './config/network-keys.ts'
import { loadNetwork } from './config/networks.ts'
import type { Settings } from './config/options.ts'
import { distFolder } from './dist-folder.ts'
import { NodeError } from './errors.ts'
import type { ClusterSettings, DockerSettings } from './executors.ts'
import type { ServiceSettings } from './roles/services.ts'
import { openWallet } from './wallet.ts'

export function providerSettings(settings: Settings): ProviderSettings {
  const {
    cpu,
    memory,
    disk,
    keptDisk,
    priceMinimum,
    priceCpu,
    priceMemory,
    priceGpu,
    collateral,
    maxJobTime,
    allow,
    offerModules,
    deny,
    priceRuntime,
    priceStorage,
    maxStorage,
    warm,
    gpuBenchmark
  } = settings
  return {
    ...(cpu !== undefined && { cpuMilli: cpu }),
    ...(memory !== undefined && { memoryBytes: memory }),
    ...(disk !== undefined && { diskBytes: disk }),
    ...(keptDisk !== undefined && { keptBytes: keptDisk }),
    price: {
      minimum: priceMinimum,
      perCpuSecond: priceCpu,
      perGbSecond: priceMemory,
      perGpuSecond: priceGpu,
      perModule: {},
      ...(priceRuntime.length > 0 && { perRuntimeSecond: Object.fromEntries(priceRuntime.map(({ runtime, wei }) => [runtime, wei])) }),
      ...(maxStorage !== undefined && { storage: { perGbDay: priceStorage, maxS: Math.floor(maxStorage / 1000) } })
    },
    warm: [...warm],
    ...(gpuBenchmark !== undefined && { gpuBenchmark }),
    modules: { allow: [...allow, ...offerModules], deny: [...deny] },
    collateralBps: collateral,
    maxTimeoutMs: maxJobTime
  }
}

export function dockerSettings(settings: Settings): DockerSettings {
  const { docker, runtime: runtimes, imageCache, allowUsers, warmContainers, registryAuth } = settings
  const cluster = clusterSettings(settings)
  return {
    socket: docker,
    imageBudgetBytes: imageCache,
    allowUsers,
    runtimes,
    warmContainers,
    ...(registryAuth !== undefined && { registryAuth }),
    ...(cluster && { cluster })
  }
}

const serviceSettings = ({ service, models, modelDigest, serviceConcurrency, serviceIdle, serviceYield, dataDir }: Settings): ServiceSettings => ({
  engines: service,
  prices: models,
  digests: new Map(modelDigest.map(({ model, digest }) => [model, parseBytes32(digest)])),
  concurrency: serviceConcurrency,
  dataDir,
  ...(serviceYield !== 'never' && { yieldMs: serviceYield }),
  ...(serviceIdle !== undefined && { idleMs: serviceIdle })
})

function clusterSettings({ cluster: kind, clusterUrl: url, clusterFolder: folder, clusterToken: tokenFile }: Settings): ClusterSettings | undefined {
  if (kind === undefined) return undefined
  const missing = Object.entries({ '--cluster-url': url, '--cluster-folder': folder, ...(kind === 'slurm' && { '--cluster-token': tokenFile }) })
  const names = missing.filter(([, value]) => value === undefined).map(([name]) => name)
  if (url === undefined || folder === undefined || names.length > 0)
    throw new NodeError({ code: 'NODE_CLUSTER_UNCLEAR', missing: names }, `--cluster ${kind} needs ${names.join(' and ')} too: see docs/cluster.md`)
  return { kind, url, folder, ...(tokenFile !== undefined && { tokenFile }) }
}

/** All that a node needs, from the settings: network file, wallet, folders. */
export async function nodeInitOf(settings: Settings, roles: readonly Role[], logger: Logger): Promise<NodeInit> {
  const network = await loadNetwork(settings.dataDir, settings.network)
  const networkKey = await loadNetworkKey(settings.dataDir, settings.network)
  const key = roles.every((role) => role === 'bootstrap')
    ? undefined
    : await openWallet({
        folder: foldersOf(settings.dataDir, network.name).keystore,
        ...(settings.privateKey && { privateKey: settings.privateKey.reveal() }),
        ...(settings.wallet !== undefined && { address: parseAddress(settings.wallet) }),
        ...(settings.walletPassword && { password: settings.walletPassword.reveal() }),
        createMissing: network.dev
      })
  const dist = distFolder()
  return {
    roles,
    network: settings.rpc.length > 0 ? { ...network, rpcUrls: [...settings.rpc] } : network,
    folder: foldersOf(settings.dataDir, network.name).root,
    key,
    listen: settings.listen,
    announce: settings.announce,
    bootstrap: settings.bootstrap,
    lan: settings.lan,
    relay: settings.relay,
    ...(networkKey && { networkKey }),
    ...(settings.maxConnections !== undefined && { maxConnections: settings.maxConnections }),
    logger,
    catalogue: join(dist, 'modules'),
    provider: providerSettings(settings),
    banned: settings.ban.map(parseAddress),
    minBond: settings.minBond,
    docker: dockerSettings(settings),
    ...(settings.service.length > 0 && { services: serviceSettings(settings) }),
    control: true,
    ...(settings.metrics !== undefined && { metricsPort: settings.metrics }),
    ...(settings.otlp !== undefined && { otlpUrl: settings.otlp }),
    ...(existsSync(join(dist, 'wasm-worker.mjs')) && { workerUrl: new URL(`file://${join(dist, 'wasm-worker.mjs')}`) })
  }
}

/** A client for a moment: for a command on a machine where no node runs. `close` waits for other terminals that use it meanwhile. */
export async function startOwnClient(settings: Settings, logger: Logger, signal: AbortSignal): Promise<ClientApi> {
  const node = await startNode(await nodeInitOf(settings, ['client'], logger), signal)
  const { client } = node
  if (!client) throw new Error('invariant: a node with the client role has a client')
  client.close = async () => {
    await node.untilIdle(signal)
    await node.stop()
  }
  return client
}
