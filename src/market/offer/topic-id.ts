type MarketNoun = 'job-offer' | 'resource-offer' | 'match' | 'cancel'
export type MarketTopicId = `/lilynode/${string}/market/${MarketNoun}/1.0.0`

export const marketTopicId = (network: string, noun: MarketNoun): MarketTopicId => `/lilynode/${network}/market/${noun}/1.0.0`
