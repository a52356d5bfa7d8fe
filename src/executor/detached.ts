/**
 * The reason of an abort that ends our watching and not the job: the node stops and will ask for the same job again.
 * An engine whose jobs outlive us (Docker) leaves it running; one whose jobs can't (wasm) ends it as for any abort.
 */
export class Detached extends Error {
  constructor() {
    super('the node stops; the job may go on')
  }
}
