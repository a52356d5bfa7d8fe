import type { ConnectionEncrypter, MessageStream, StreamMuxer, StreamMuxerFactory } from '@libp2p/interface'

/** yamux's name for a stream that both sides know of; before, a window update carries the flags that open it. */
const ESTABLISHED = 3

/**
 * One write a frame, where the library makes two: the length and the sealed frame lie in a list, and TCP writes each part of a list by
 * itself. A gossiped message of 100 bytes then costs each of its readers two wake-ups.
 */
export function oneWriteAFrame<C>(make: (components: C) => ConnectionEncrypter): (components: C) => ConnectionEncrypter {
  return (components) => {
    const encrypter = make(components)
    for (const side of ['secureOutbound', 'secureInbound'] as const) {
      const secure = encrypter[side].bind(encrypter)
      encrypter[side] = (connection, options) => secure(joinParts(connection), options)
    }
    return encrypter
  }
}

function joinParts(connection: MessageStream): MessageStream {
  const send = connection.send.bind(connection)
  connection.send = (data) => send(data.subarray()) // of a list: its parts, copied together; else the same bytes
  return connection
}

/**
 * Tells the sender of a stream that it may go on when half the window is used, as yamux in Go does, not after each frame: for a
 * stream of small messages half of all frames are such updates. The sender has at least half a window left at any time.
 */
export function fewerWindowUpdates<M extends StreamMuxer>(make: () => StreamMuxerFactory<M>): () => StreamMuxerFactory<M> {
  return () => {
    const factory = make()
    const create = factory.createStreamMuxer.bind(factory)
    factory.createStreamMuxer = (connection) => patient(create(connection))
    return factory
  }
}

interface MuxerInternals {
  /** Makes every stream of the muxer, of either side. */
  _newStream: (...of: readonly unknown[]) => StreamInternals
}

interface StreamInternals {
  readonly state: number
  /** Bytes. */
  readonly recvWindow: number
  /** Bytes of the window that are not used yet. */
  readonly recvWindowCapacity: number
  sendWindowUpdate: () => void
}

/** Where the library keeps these elsewhere one day, it is left as it is: that costs packets only. A test says so. */
function patient<M extends StreamMuxer>(muxer: M): M {
  const internals: M & Partial<MuxerInternals> = muxer
  const make = internals._newStream?.bind(muxer)
  if (!make) return muxer
  internals._newStream = (...of) => {
    const stream = make(...of)
    const update = stream.sendWindowUpdate.bind(stream)
    stream.sendWindowUpdate = () => {
      if (stream.state === ESTABLISHED && stream.recvWindowCapacity > stream.recvWindow / 2) return
      update()
    }
    return stream
  }
  return muxer
}
