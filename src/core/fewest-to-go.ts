/**
 * Who goes so that something fits: the first in line first, and nobody whose going does not help. Undefined: it would not fit if all went.
 * `fits`: is there room once these have gone? More that go never make less room.
 */
export function fewestToGo(line: readonly string[], fits: (gone: readonly string[]) => boolean): readonly string[] | undefined {
  const gone: string[] = []
  while (!fits(gone)) {
    const next = line[gone.length]
    if (next === undefined) return undefined
    gone.push(next)
  }
  // The first may have been too small to matter. Who is last in line is spared first.
  for (const name of gone.toReversed()) {
    const others = gone.filter((other) => other !== name)
    if (fits(others)) gone.splice(gone.indexOf(name), 1)
  }
  return gone
}
