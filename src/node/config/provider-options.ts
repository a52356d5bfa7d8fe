import { ONE_LILY } from '../../core/units.ts'
import type { CommandName } from './option.ts'
import { listOf, onOff, optional, withDefault } from './option.ts'
import {
  parseAddressText,
  parseBytes,
  parseChoice,
  parseClusterUrl,
  parseCores,
  parseDuration,
  parseInteger,
  parseModelDigest,
  parseModelPrice,
  parseMultiple,
  parsePinnedImage,
  parsePolicyEntry,
  parseRuntime,
  parseRuntimePrice,
  parseService,
  parseSharedFolder,
  parseText,
  parseWei,
  parseYield
} from './parsers.ts'
import { STORAGE_OPTIONS } from './storage-options.ts'

const NODE: readonly CommandName[] = ['node']

/** What a provider sells, and to whom. Part of OPTIONS. */
export const PROVIDER_OPTIONS = {
  cpu: optional({
    flag: 'cpu',
    env: 'LILYNODE_CPU',
    inFile: true,
    placeholder: '<cores>',
    parse: parseCores,
    fallbackText: 'all of this machine',
    description: 'provider: cores on sale',
    commands: [...NODE, 'config']
  }),
  memory: optional({
    flag: 'memory',
    env: 'LILYNODE_MEMORY',
    inFile: true,
    placeholder: '<size>',
    parse: parseBytes,
    fallbackText: 'three quarters of this machine',
    description: 'provider: memory on sale',
    commands: [...NODE, 'config']
  }),
  disk: optional({
    flag: 'disk',
    env: 'LILYNODE_DISK',
    inFile: true,
    placeholder: '<size>',
    parse: parseBytes,
    fallbackText: 'half of what is free',
    description: 'provider: disk on sale',
    commands: [...NODE, 'config']
  }),
  docker: withDefault({
    flag: 'docker',
    env: 'LILYNODE_DOCKER',
    inFile: true,
    placeholder: '<auto|off|socket>',
    parse: parseText,
    fallback: 'auto',
    fallbackText: 'auto: when it answers at /var/run/docker.sock',
    description: 'provider, mediator: whether containers are run, and on which engine',
    commands: [...NODE, 'devnet', 'doctor', 'module', 'config']
  }),
  cluster: optional({
    flag: 'cluster',
    env: 'LILYNODE_CLUSTER',
    inFile: true,
    placeholder: '<kubernetes|slurm|swarm>',
    parse: parseChoice(['kubernetes', 'slurm', 'swarm'] as const),
    fallbackText: 'none: on this machine',
    description: 'provider: run containers on a cluster of that kind (docs/cluster.md)',
    commands: [...NODE, 'config']
  }),
  clusterUrl: optional({
    flag: 'cluster-url',
    env: 'LILYNODE_CLUSTER_URL',
    inFile: true,
    placeholder: '<url>',
    parse: parseClusterUrl,
    fallbackText: 'none',
    description:
      'provider: slurmrestd (http://user@host:6820/?partition=name), the socket of a swarm’s manager (unix:///…), or a kubeconfig (file:///…?namespace=name)',
    commands: [...NODE, 'config']
  }),
  clusterFolder: optional({
    flag: 'cluster-folder',
    env: 'LILYNODE_CLUSTER_FOLDER',
    inFile: true,
    placeholder: '<folder>',
    parse: parseSharedFolder,
    fallbackText: 'none',
    description: 'provider: inputs and outputs of the cluster’s jobs; every box sees it at this path (but for Kubernetes)',
    commands: [...NODE, 'config']
  }),
  clusterToken: optional({
    flag: 'cluster-token',
    env: 'LILYNODE_CLUSTER_TOKEN',
    inFile: true,
    placeholder: '<file>',
    parse: parseText,
    fallbackText: 'none',
    description: 'provider: file with Slurm’s token, read anew for each call',
    commands: [...NODE, 'config']
  }),
  runtime: listOf({
    flag: 'runtime',
    env: 'LILYNODE_RUNTIME',
    inFile: true,
    placeholder: '<name>',
    commas: true,
    parse: parseRuntime,
    fallbackText: 'the engine’s own',
    description: 'provider: container runtimes (runsc, kata-runtime) that jobs may choose, where Docker has them; the first for those that do not',
    commands: [...NODE, 'doctor', 'config']
  }),
  gpuBenchmark: optional({
    flag: 'gpu-benchmark',
    env: 'LILYNODE_GPU_BENCHMARK',
    inFile: true,
    placeholder: '<image>',
    parse: parsePinnedImage,
    fallbackText: 'none: GPUs are offered without a score',
    description: 'provider: CUDA image with NVIDIA’s sample program nbody in it, pinned (name@sha256:…); it measures each model of GPU once',
    commands: [...NODE, 'config']
  }),
  registryAuth: optional({
    flag: 'registry-auth',
    env: 'LILYNODE_REGISTRY_AUTH',
    inFile: true,
    placeholder: '<file>',
    parse: parseText,
    fallbackText: 'none',
    description:
      'logins of private registries, as `docker login` writes them (~/.docker/config.json): a provider pulls with them, a client may show one (--registry-login)',
    commands: [...NODE, 'devnet', 'run', 'doctor', 'config']
  }),
  warm: listOf({
    flag: 'warm',
    env: 'LILYNODE_WARM',
    inFile: true,
    placeholder: '<module>',
    commas: true,
    parse: parsePolicyEntry,
    description: 'provider: keep containers waiting for these modules, named as in --allow, besides those that ask for it themselves',
    commands: [...NODE, 'config']
  }),
  warmContainers: withDefault({
    flag: 'warm-containers',
    env: 'LILYNODE_WARM_CONTAINERS',
    inFile: true,
    placeholder: '<n>',
    parse: parseInteger(0, 64),
    fallback: 2,
    fallbackText: '2',
    description: 'provider: how many containers wait, of all modules together; 0: none',
    commands: [...NODE, 'config']
  }),
  imageCache: withDefault({
    flag: 'image-cache',
    env: 'LILYNODE_IMAGE_CACHE',
    inFile: true,
    placeholder: '<size>',
    parse: parseBytes,
    fallback: 100 * 1024 ** 3,
    fallbackText: '100GiB',
    description: 'provider: what pulled images may take together; the least recently used go first',
    commands: [...NODE, 'config']
  }),
  ...STORAGE_OPTIONS,
  allowUsers: onOff({
    flag: 'allow-users',
    env: 'LILYNODE_ALLOW_USERS',
    inFile: true,
    description: 'provider: let a job run as the user of its image that it names, root of its container too',
    commands: [...NODE, 'config']
  }),
  priceMinimum: withDefault({
    flag: 'price-minimum',
    env: 'LILYNODE_PRICE_MINIMUM',
    inFile: true,
    placeholder: '<lily>',
    parse: parseWei,
    fallback: ONE_LILY / 100n,
    fallbackText: '0.01',
    description: 'provider: least price of a job',
    commands: [...NODE, 'config']
  }),
  priceCpu: withDefault({
    flag: 'price-cpu',
    env: 'LILYNODE_PRICE_CPU',
    inFile: true,
    placeholder: '<lily>',
    parse: parseWei,
    fallback: ONE_LILY / 100_000n,
    fallbackText: '0.00001',
    description: 'provider: price of a core for a second',
    commands: [...NODE, 'config']
  }),
  priceMemory: withDefault({
    flag: 'price-memory',
    env: 'LILYNODE_PRICE_MEMORY',
    inFile: true,
    placeholder: '<lily>',
    parse: parseWei,
    fallback: ONE_LILY / 1_000_000n,
    fallbackText: '0.000001',
    description: 'provider: price of 1 GB of memory for a second',
    commands: [...NODE, 'config']
  }),
  priceGpu: withDefault({
    flag: 'price-gpu',
    env: 'LILYNODE_PRICE_GPU',
    inFile: true,
    placeholder: '<lily>',
    parse: parseWei,
    fallback: ONE_LILY / 10_000n,
    fallbackText: '0.0001',
    description: 'provider: price of a GPU for a second',
    commands: [...NODE, 'config']
  }),
  priceRuntime: listOf({
    flag: 'price-runtime',
    env: 'LILYNODE_PRICE_RUNTIME',
    inFile: true,
    placeholder: '<name=lily>',
    commas: true,
    parse: parseRuntimePrice,
    description: 'provider: what a second costs on top for jobs that ask for this runtime: runsc=0.00001',
    commands: [...NODE, 'config']
  }),
  collateral: withDefault({
    flag: 'collateral',
    env: 'LILYNODE_COLLATERAL',
    inFile: true,
    placeholder: '<multiple>',
    parse: parseMultiple,
    fallback: 25_000,
    fallbackText: '2.5',
    description: 'provider: stake put at risk, as a multiple of the price',
    commands: [...NODE, 'config']
  }),
  maxJobTime: withDefault({
    flag: 'max-job-time',
    env: 'LILYNODE_MAX_JOB_TIME',
    inFile: true,
    placeholder: '<time>',
    parse: parseDuration,
    fallback: 3_600_000,
    fallbackText: '1h',
    description: 'provider: longest execution limit it takes',
    commands: [...NODE, 'config']
  }),
  allow: listOf({
    flag: 'allow',
    env: 'LILYNODE_ALLOW',
    inFile: true,
    placeholder: '<module>',
    commas: true,
    parse: parsePolicyEntry,
    fallbackText: 'all',
    description: 'provider: run only these: name, name:version, author:0x…, digest:…, engine:…; network:full gives the network to those that ask for it',
    commands: [...NODE, 'config']
  }),
  offerModules: listOf({
    env: 'OFFER_MODULES',
    placeholder: '<module>',
    commas: true,
    parse: parsePolicyEntry,
    description: 'provider: as --allow, and added to it; the variable that providers of the original network set',
    commands: [...NODE, 'config']
  }),
  deny: listOf({
    flag: 'deny',
    env: 'LILYNODE_DENY',
    inFile: true,
    placeholder: '<module>',
    commas: true,
    parse: parsePolicyEntry,
    description: 'provider: never run these, named in the same ways',
    commands: [...NODE, 'config']
  }),
  ban: listOf({
    flag: 'ban',
    env: 'LILYNODE_BAN',
    inFile: true,
    placeholder: '<address>',
    commas: true,
    max: 12, // of core's MAX_BANS (resource-offer.ts), whose schema library help must not wait for
    parse: parseAddressText,
    description:
      'wallets to have no deal with, at most 12: a client’s jobs go to none of them, a provider takes no job of theirs and no deal from them as solvers',
    commands: [...NODE, 'run', 'devnet', 'config']
  }),
  minBond: withDefault({
    flag: 'min-bond',
    env: 'LILYNODE_MIN_BOND',
    inFile: true,
    placeholder: '<lily>',
    parse: parseWei,
    fallback: 0n,
    fallbackText: '0 (any solver)',
    description:
      'least bond of a solver to take a deal from, which it loses when it lies: a client’s jobs name those that have it, a provider signs for no other',
    commands: [...NODE, 'run', 'devnet', 'config']
  }),
  service: listOf({
    flag: 'service',
    env: 'LILYNODE_SERVICE',
    inFile: true,
    placeholder: '<url|lilychat|folder|docker://…>',
    commas: true,
    parse: parseService,
    description:
      'provider: answer with the models of this engine, which speaks OpenAI’s API; of a container that the node runs, by a module’s folder or name or by an image (docs/gateway.md); or with the small one that ships',
    commands: [...NODE, 'doctor', 'config']
  }),
  models: listOf({
    flag: 'models',
    env: 'LILYNODE_MODELS',
    inFile: true,
    placeholder: '<model=lily/1M>',
    commas: true,
    parse: parseModelPrice,
    fallback: [{ model: '*', inputPerMillion: ONE_LILY / 10n, outputPerMillion: ONE_LILY / 5n }],
    fallbackText: '*=0.1/0.2/1M',
    description: 'provider: which models of its services it sells, and LILY for a million tokens: llama3:8b=0.2/1M, or input and output: llama3:8b=0.1/0.4/1M',
    commands: [...NODE, 'config']
  }),
  modelDigest: listOf({
    flag: 'model-digest',
    env: 'LILYNODE_MODEL_DIGEST',
    inFile: true,
    placeholder: '<model=sha256>',
    commas: true,
    parse: parseModelDigest,
    description:
      'provider: the sha2-256 of a model’s weights where its engine does not tell it, as most do not; it is in offers and receipts, and others’ second looks go by it',
    commands: [...NODE, 'config']
  }),
  serviceConcurrency: withDefault({
    flag: 'service-concurrency',
    env: 'LILYNODE_SERVICE_CONCURRENCY',
    inFile: true,
    placeholder: '<n>',
    parse: parseInteger(1, 4096),
    fallback: 16,
    fallbackText: '16',
    description: 'provider: answers at one time from each model of an engine behind a URL, or in a container whose module does not say',
    commands: [...NODE, 'config']
  }),
  serviceIdle: optional({
    flag: 'service-idle',
    env: 'LILYNODE_SERVICE_IDLE',
    inFile: true,
    placeholder: '<time>',
    parse: parseDuration,
    fallbackText: 'none: until another service needs the room',
    description: 'provider: end a service in a container that nobody asked for so long; the next request starts it again',
    commands: [...NODE, 'config']
  }),
  serviceYield: withDefault({
    flag: 'service-yield',
    env: 'LILYNODE_SERVICE_YIELD',
    inFile: true,
    placeholder: '<time|never>',
    parse: parseYield,
    fallback: 300_000,
    fallbackText: '5m',
    description: 'provider: a service in a container that nobody asked for so long makes room for jobs, and comes back after them; never: it keeps its GPU',
    commands: [...NODE, 'config']
  })
} as const
