// One SQL query over the files below /inputs; what it gives goes to /outputs in the format that was asked for.
import { DuckDBInstance } from '@duckdb/node-api'

const FORMATS = { csv: 'FORMAT csv, HEADER', json: 'FORMAT json, ARRAY true', parquet: 'FORMAT parquet' }
const [query = '', format = 'csv'] = process.argv.slice(2)

// One thread: the same rows in the same order, and the same sums of floats, whoever runs it. No extension is fetched: there is no network.
const db = await DuckDBInstance.create(':memory:', {
  threads: '1',
  memory_limit: '1400MB',
  temp_directory: '/tmp',
  autoinstall_known_extensions: 'false'
})
const connection = await db.connect()
try {
  // On lines of its own: a query may end with a comment.
  await connection.run(`COPY (\n${query.trim().replace(/;$/, '')}\n) TO '/outputs/result.${format}' (${FORMATS[format]})`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
