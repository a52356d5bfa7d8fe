import { onOff, optional } from './option.ts'
import { parseHttpUrl, parseInteger } from './parsers.ts'

/** How a node is looked at: the cockpit, a scraper, a collector. */
export const WATCH_OPTIONS = {
  metrics: optional({
    flag: 'metrics',
    env: 'LILYNODE_METRICS',
    inFile: true,
    placeholder: '<port>',
    parse: parseInteger(0, 65_535),
    fallbackText: 'none are served',
    description: 'serve Prometheus metrics on http://127.0.0.1:<port>/metrics; 0 for a free port',
    commands: ['node', 'service']
  }),
  otlp: optional({
    flag: 'otlp',
    env: 'LILYNODE_OTLP',
    inFile: true,
    placeholder: '<url>',
    parse: parseHttpUrl,
    fallbackText: 'nothing is sent',
    description: 'send traces of jobs and metrics to an OpenTelemetry collector (OTLP/HTTP), such as http://127.0.0.1:4318',
    commands: ['node', 'service', 'config']
  }),
  mouse: onOff({
    flag: 'mouse',
    env: 'LILYNODE_MOUSE',
    inFile: true,
    description: 'clicks choose and the wheel scrolls in the cockpit; its key m does the same. The terminal then selects text only with Shift held',
    commands: ['top', 'node', 'config']
  }),
  noTui: {
    ...onOff({ flag: 'no-tui', env: 'LILYNODE_NO_TUI', description: 'print what happens as lines, also on a terminal', commands: ['node'] }),
    read: () => true
  }
}
