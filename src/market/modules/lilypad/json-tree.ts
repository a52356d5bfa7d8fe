import type { Part } from './template-tree.ts'

/** JSON with holes and branches. `at`: the offset in the file. */
export type JsonNode = JsonText | JsonRaw | JsonList | JsonMap | JsonChoice

export interface JsonText {
  readonly kind: 'text'
  readonly at: number
  readonly parts: readonly Part[]
}
/** A number, true, false or null, as it is written. */
export interface JsonRaw {
  readonly kind: 'raw'
  readonly at: number
  readonly text: string
}
export interface JsonList {
  readonly kind: 'list'
  readonly at: number
  readonly items: readonly JsonItem[]
}
export interface JsonMap {
  readonly kind: 'map'
  readonly at: number
  readonly members: readonly JsonMember[]
}
/** One of two values; undefined: none. */
export interface JsonChoice {
  readonly kind: 'choice'
  readonly at: number
  readonly given: string
  readonly yes: JsonNode | undefined
  readonly no: JsonNode | undefined
}

/** An element, or elements that stand or fall with an input. */
export type JsonItem = Exclude<JsonNode, JsonChoice> | JsonItemChoice
export interface JsonItemChoice {
  readonly kind: 'items'
  readonly at: number
  readonly given: string
  readonly yes: readonly JsonItem[]
  readonly no: readonly JsonItem[]
}

export interface JsonMember {
  readonly key: string
  readonly at: number
  readonly value: JsonNode
  /** The branches it stands in, outermost first. */
  readonly guards: readonly Guard[]
}
export interface Guard {
  readonly given: string
  /** False: in the branch for when it is not given. */
  readonly holds: boolean
}
