import { execFileSync } from 'node:child_process'
import { errorMessage } from '../../src/core/errors.ts'

const IP = '/sbin/ip'
const IPTABLES = '/usr/sbin/iptables'
const SYSCTL = '/usr/sbin/sysctl'
/** Of no private block, or libp2p takes it for a LAN; it leads nowhere outside these namespaces. */
const NETWORK = '11.79'
/** Both homes have the same addresses inside, as homes do. */
const INSIDE = '10.79.0.2'
const GATEWAY = '10.79.0.1'
const HOMES = ['a', 'b'] as const
export type Home = (typeof HOMES)[number]

let count = 0

/**
 * An Internet with one public host, and two homes behind routers that translate addresses (`iptables -j MASQUERADE`), each in a network
 * namespace of its own: what nobody inside asked for does not get in. Needs root, veth and iptables.
 */
export class NatBed {
  /** The public host, as both homes see it. */
  readonly publicAddress = `${NETWORK}.1.1`
  readonly #prefix = `nt${process.pid}-${count++}`
  readonly #made: string[] = []

  /** Undefined: this machine can. Else what it lacks. */
  static whyNot(): string | undefined {
    const bed = new NatBed()
    try {
      bed.#build()
      return undefined
    } catch (cause) {
      return errorMessage(cause).split('\n').slice(0, 2).join(': ')
    } finally {
      bed.stop()
    }
  }

  static start(): NatBed {
    const bed = new NatBed()
    try {
      bed.#build()
      return bed
    } catch (cause) {
      bed.stop()
      throw cause
    }
  }

  /** What a command is started through to live there. */
  wrap(where: 'net' | Home): readonly string[] {
    return [IP, 'netns', 'exec', this.#name(where)]
  }

  /** Of a home's router, on the Internet. */
  outsideOf(home: Home): string {
    return `${NETWORK}.${1 + HOMES.indexOf(home)}.2`
  }

  /** What a person sets up in the router: connections to this port of it go to the host inside. */
  forward(home: Home, port: number): void {
    const to = ['-j', 'DNAT', '--to-destination', INSIDE]
    this.#in(`r${home}`, IPTABLES, '-t', 'nat', '-A', 'PREROUTING', '-i', 'wan', '-p', 'tcp', '--dport', String(port), ...to)
  }

  stop(): void {
    for (const name of this.#made.splice(0)) execFileSync(IP, ['netns', 'del', name]) // its devices go with it
  }

  #build(): void {
    this.#add('net')
    this.#in('net', SYSCTL, '-qw', 'net.ipv4.ip_forward=1')
    for (const [index, home] of HOMES.entries()) {
      const [router, gateway] = [`r${home}`, `${NETWORK}.${1 + index}.1`]
      for (const name of [router, home]) this.#add(name)
      this.#in(router, SYSCTL, '-qw', 'net.ipv4.ip_forward=1')
      this.#wire([router, 'wan', `${this.outsideOf(home)}/24`], ['net', `to-${home}`, `${gateway}/24`])
      this.#wire([home, 'eth', `${INSIDE}/24`], [router, 'lan', `${GATEWAY}/24`])
      this.#in(home, IP, 'route', 'add', 'default', 'via', GATEWAY)
      this.#in(router, IP, 'route', 'add', 'default', 'via', gateway)
      this.#in(router, IPTABLES, '-t', 'nat', '-A', 'POSTROUTING', '-o', 'wan', '-j', 'MASQUERADE')
    }
  }

  #add(name: string): void {
    run(IP, 'netns', 'add', this.#name(name))
    this.#made.push(this.#name(name))
    this.#in(name, IP, 'link', 'set', 'lo', 'up')
  }

  #wire(...[one, other]: readonly [End, End]): void {
    const [a, b] = [this.#name(one[0]), this.#name(other[0])]
    run(IP, 'link', 'add', one[1], 'netns', a, 'type', 'veth', 'peer', 'name', other[1], 'netns', b)
    for (const [where, device, address] of [one, other]) {
      this.#in(where, IP, 'addr', 'add', address, 'dev', device)
      this.#in(where, IP, 'link', 'set', device, 'up')
    }
  }

  #in(where: string, ...command: readonly string[]): void {
    run(IP, 'netns', 'exec', this.#name(where), ...command)
  }

  #name(where: string): string {
    return `${this.#prefix}-${where}`
  }
}

/** Namespace, device, address. */
type End = readonly [string, string, string]

const run = (program = '', ...args: readonly string[]): void => void execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
