/** `v1.2` is 1.2.0, `v0.9-lilypad1` is 0.9.0-lilypad1; what is no version stays as it is. */
export function plainVersion(text: string): string {
  const [, major, minor, patch = '0', rest = ''] = /^v?(\d+)\.(\d+)(?:\.(\d+))?([-+][0-9A-Za-z.-]+)?$/.exec(text) ?? []
  return major === undefined ? text : `${major}.${minor}.${patch}${rest}`
}
