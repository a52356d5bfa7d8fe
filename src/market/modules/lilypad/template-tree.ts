/** What an action prints: text of the author's, a value of the user's, or one of two by whether an input is given. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** `quoted`: printed by `js`, which on the original leaves the quotes of the JSON text in the value. */
  | { readonly kind: 'input'; readonly name: string; readonly quoted: boolean }
  | { readonly kind: 'choice'; readonly given: string; readonly yes: readonly Part[]; readonly no: readonly Part[] }

/** A template as a tree. `at`: the offset in the file. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | { readonly kind: 'value'; readonly at: number; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly at: number; readonly given: string; readonly yes: readonly TemplateNode[]; readonly no: readonly TemplateNode[] }

/** What decides a branch, as far as the presence of inputs can. */
export type Condition =
  | { readonly kind: 'given'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly all: readonly Condition[] }
