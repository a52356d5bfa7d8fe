#!/usr/bin/env node
// What forge takes for a native `solc`: answers --version and --standard-json with the compiler that npm delivers.
// forge puts every source into the JSON it sends, so there is nothing to look up on disk.
const fs = require('node:fs')
const solc = require('solc')

function writeAll(text) {
  const bytes = Buffer.from(text)
  // A pipe takes what it has room for: one call may write a part.
  for (let at = 0; at < bytes.length; ) {
    try {
      at += fs.writeSync(1, bytes, at)
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
    }
  }
}

if (process.argv.includes('--version')) {
  // forge wants the name of a native platform in the version line.
  const version = solc.version().replace('.Emscripten.clang', '.Linux.g++')
  writeAll(`solc, the solidity compiler commandline interface\nVersion: ${version}\n`)
} else {
  writeAll(solc.compile(fs.readFileSync(0, 'utf8')))
}
