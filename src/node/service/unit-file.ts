/** What the unit runs, and as whom. */
export interface UnitInit {
  /** Node.js and the program, as absolute paths. */
  readonly node: string
  readonly program: string
  /** Flags of `lilynode`; secrets are not among them, they come from the data folder. */
  readonly args: readonly string[]
  /** A system unit names its user; a user's unit has one already. */
  readonly user?: string
  readonly dataDir: string
}

/** systemd reads `%` and `$` as its own, and quotes as a shell would. systemd.service(5), "Command lines". */
export function quoteArgument(text: string): string {
  const safe = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%').replaceAll('$', '$$$$')
  return `"${safe}"`
}

const unquoteArgument = (text: string): string =>
  text
    .replaceAll('$$', '$')
    .replaceAll('%%', '%')
    .replaceAll(/\\(["\\])/g, '$1')

/** Where the node of a unit that we wrote keeps its data; undefined for one that somebody changed. */
export function dataDirOf(unit: string): string | undefined {
  const quoted = /^ReadWritePaths="(.*)"$/m.exec(unit)?.[1]
  return quoted === undefined ? undefined : unquoteArgument(quoted)
}

/** The unit of a node that restarts when it breaks, stops in order, and writes nowhere but into its own folder. */
export function unitFile({ node, program, args, user, dataDir }: UnitInit): string {
  const command = [node, program, ...args, '--no-tui'].map(quoteArgument).join(' ')
  return `[Unit]
Description=lilynode, a peer-to-peer market for compute
Wants=network-online.target
After=network-online.target

[Service]
ExecStart=${command}
${user === undefined ? '' : `User=${user}\n`}Restart=on-failure
RestartSec=5
TimeoutStopSec=30
KillSignal=SIGTERM
NoNewPrivileges=true
PrivateTmp=true
ProtectSystem=strict
ReadWritePaths=${quoteArgument(dataDir)}
LimitNOFILE=65536

[Install]
WantedBy=${user === undefined ? 'default.target' : 'multi-user.target'}
`
}
