/**
 * The one registry of key prefixes: `<room>/<noun>`, and what a row of it is. A table whose bucket is not here can't be opened.
 * A name is never used again for something else: a data folder of last year may still hold its rows.
 * A retired one stays below as a comment, with the date.
 */
export const BUCKETS = {
  'api/job': 'a job that came over HTTP: whose it is, what is held for it, whom to tell',
  'api/job-intent': 'a job that is about to be submitted: written before, so that no crash makes it run unpaid or twice',
  'api/key': 'a key of the gateway, hashed, with its budget and what of it is spent',
  'api/open-tab': 'an answer that was still coming, with what it had cost by then',
  'api/usage': 'an answer or job of the gateway and what it cost, for good',
  'market/evidence': 'what proves that a solver broke its word, as it was signed',
  'market/explanation': 'what a solver said of why this client’s job went where it did',
  'market/lease': 'a provider’s promise of capacity, written before it co-signs',
  'market/offer-pack': 'some of the resource offers of this solver’s book, as their providers signed them',
  'market/round': 'how many deals this solver announced for a job',
  'node/awaited-audit': 'a re-run of this mediator that can be finished when the provider may show its files',
  'node/beacon-value': 'what this mediator will reveal in a round of the beacon, written before it commits',
  'node/blob-sweep': 'when this node last removed the blobs that nobody is owed',
  'node/client-job': 'a job this client submitted, from its offer to its payment',
  'node/extended-deal': 'a deal whose further time is not finished on chain: written before any of it is bought',
  'node/holding': 'blobs that this node owes to somebody, and to whom: written before they are pinned',
  'node/kept-outputs': 'files of this mediator’s own run of a job, for the client of its case',
  'node/provider-job': 'a deal this provider co-signed and what it still owes',
  'node/sealed-vote': 'what this mediator found and its salt, written before it commits its vote',
  'services/earning-channel': 'a payment channel that pays this provider, and its last voucher',
  'services/paying-channel': 'a payment channel of this client, and what it has vouched for'
} as const satisfies Readonly<Record<`${string}/${string}`, string>>
// Retired: none yet.

export type Bucket = keyof typeof BUCKETS

export const isBucket = (name: string): name is Bucket => Object.hasOwn(BUCKETS, name)
