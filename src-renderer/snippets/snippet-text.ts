// Snippets in text: finds the shortcut before the caret and puts the text in its place, variables filled in.
// A variable that is not known stays as it is written, in braces, so that nobody overlooks it.

export interface Snippet {
  readonly shortcut: string
  readonly text: string
}

/** Variable to what it stands for; null: not known. */
export type SnippetValues = Readonly<Record<string, string | null>>

/** Every variable, with what it stands for. */
export const snippetVariables = [
  { name: 'patient.first', means: 'first name of the patient' },
  { name: 'patient.last', means: 'last name of the patient' },
  { name: 'drug', means: 'the drug that the field is about' },
  { name: 'today', means: 'the day of today' },
  { name: 'pharmacist', means: 'the person who is signed in' },
  { name: 'pharmacy', means: 'name of the pharmacy' },
] as const

/** The text with its variables filled in. */
export function fillVariables(text: string, values: SnippetValues): string {
  return text.replaceAll(/\{([a-z.]+)\}/g, (written, name: string) => values[name] ?? written)
}

export interface Expanded {
  readonly text: string
  /** Where the caret stands: behind what was put in. */
  readonly caret: number
}

/** `text` with the shortcut that ends at `caret` expanded; null when there is none. The first of `snippets` wins. */
export function expandAt(
  text: string,
  caret: number,
  snippets: readonly Snippet[],
  values: SnippetValues,
): Expanded | null {
  const before = text.slice(0, caret)
  const typed = /(?:^|\s)\.([a-z0-9]{2,20})$/i.exec(before)?.[1]
  if (typed === undefined) return null
  const snippet = snippets.find((one) => one.shortcut === typed.toLowerCase())
  if (snippet === undefined) return null
  const start = `${before.slice(0, caret - typed.length - 1)}${fillVariables(snippet.text, values)}`
  return { text: start + text.slice(caret), caret: start.length }
}
