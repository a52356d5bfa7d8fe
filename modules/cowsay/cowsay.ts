// A cow that says something. AssemblyScript, compiled to a WASI command by scripts/build-modules.ts.
import { errno, fd_close, fd_write, oflags, path_open, rights } from '@assemblyscript/wasi-shim/assembly/bindings/wasi_snapshot_preview1'

/** Where the classic cowsay wraps. */
const WIDTH: i32 = 40
/** /inputs, /outputs and /tmp are handed over open, in this order, after the three standard streams. */
const OUTPUTS_FD: u32 = 4
const COW: string = '        \\   ^__^\n         \\  (oo)\\_______\n            (__)\\       )\\/\\\n                ||----w |\n                ||     ||\n'

/** Columns of a text: characters, where a pair of surrogates is one. */
function columns(text: string): i32 {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0xdc00 || unit > 0xdfff) count++
  }
  return count
}

/** The first `count` characters. */
function take(text: string, count: i32): string {
  let seen = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xdc00 && unit <= 0xdfff) continue
    if (seen == count) return text.substring(0, i)
    seen++
  }
  return text
}

function wrapParagraph(paragraph: string, lines: string[]): void {
  const words = paragraph.split(' ')
  let line = ''
  for (let i = 0; i < words.length; i++) {
    let word = words[i]
    if (word.length == 0) continue
    while (columns(word) > WIDTH) {
      if (line.length > 0) {
        lines.push(line)
        line = ''
      }
      const head = take(word, WIDTH)
      lines.push(head)
      word = word.substring(head.length)
    }
    if (line.length == 0) line = word
    else if (columns(line) + 1 + columns(word) <= WIDTH) line += ' ' + word
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
}

function bubble(lines: string[]): string {
  let width = 0
  for (let i = 0; i < lines.length; i++) width = max(width, columns(lines[i]))
  let text = ' ' + '_'.repeat(width + 2) + '\n'
  for (let i = 0; i < lines.length; i++) {
    const padded = lines[i] + ' '.repeat(width - columns(lines[i]))
    if (lines.length == 1) text += '< ' + padded + ' >\n'
    else if (i == 0) text += '/ ' + padded + ' \\\n'
    else if (i == lines.length - 1) text += '\\ ' + padded + ' /\n'
    else text += '| ' + padded + ' |\n'
  }
  return text + ' ' + '-'.repeat(width + 2) + '\n'
}

/** All of it, however little a single write takes. */
function writeAll(fd: u32, bytes: ArrayBuffer): void {
  const iov = memory.data(8)
  const written = memory.data(4)
  let at: usize = changetype<usize>(bytes)
  let left: usize = bytes.byteLength
  while (left > 0) {
    store<u32>(iov, <u32>at)
    store<u32>(iov + 4, <u32>left)
    if (fd_write(fd, iov, 1, written) != errno.SUCCESS) process.exit(74)
    const n = load<u32>(written)
    at += n
    left -= n
  }
}

function writeFile(name: string, bytes: ArrayBuffer): void {
  const path = String.UTF8.encode(name)
  const opened = memory.data(4)
  const failed = path_open(OUTPUTS_FD, 0, changetype<usize>(path), path.byteLength, oflags.CREAT | oflags.TRUNC, rights.FD_WRITE, 0, 0, opened)
  if (failed != errno.SUCCESS) process.exit(74)
  const fd = load<u32>(opened)
  writeAll(fd, bytes)
  fd_close(fd)
}

const argv = process.argv
const message = argv.length > 1 ? argv[1] : ''
const lines: string[] = []
const paragraphs = message.split('\n')
for (let i = 0; i < paragraphs.length; i++) wrapParagraph(paragraphs[i].replaceAll('\t', ' ').replaceAll('\r', ''), lines)
const said = String.UTF8.encode(bubble(lines) + COW)
writeAll(1, said)
writeFile('cow.txt', said)
