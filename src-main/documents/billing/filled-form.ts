// Collects what goes into the fields of a form: what is too long is cut and said, what may not be cut is refused, what is
// missing is named by its box.

import {
  type FormField,
  formFields,
  serviceFields,
} from '../../reference/claim-form/cms-1500-fields.ts'
import type { MissingFact } from '../template.ts'
import { asciiCapitals } from './form-words.ts'

/** One form: text by id of its field; of a service line with its number before it, `2.code`. */
export interface FilledForm {
  readonly texts: Readonly<Record<string, string>>
}

/** A name or address that did not fit. */
export interface CutText {
  readonly box: string
  readonly whole: string
  readonly printed: string
}

export interface FormWriter {
  readonly missing: MissingFact[]
  readonly cut: CutText[]
  readonly texts: Record<string, string>
  /** Writes words that may be cut. */
  readonly words: (id: string, text: string) => void
  /** Writes a number or code, which is refused when it does not fit. */
  readonly exact: (id: string, text: string, where: MissingFact['where']) => void
  readonly tick: (id: string) => void
  /** Names a box that is missing. */
  readonly lacks: (box: string, what: string, where: MissingFact['where']) => void
}

const byId = new Map(formFields.map((one) => [one.id, one] as const))
const serviceById = new Map(serviceFields.map((one) => [one.id, one] as const))

/** The field of an id as in `FilledForm`, on its own line; throws for an id that the form does not have. */
export function fieldOf(id: string): FormField & { readonly row: number } {
  const [, row, own] = /^(\d)\.(.+)$/.exec(id) ?? []
  const field = own === undefined ? byId.get(id) : serviceById.get(own)
  if (field === undefined) throw new RangeError(`The form has no field ${id}`)
  return { ...field, row: row === undefined ? 0 : Number(row) - 1 }
}

/** An empty form to write into. */
export function formWriter(): FormWriter {
  const missing: MissingFact[] = []
  const cut: CutText[] = []
  const texts: Record<string, string> = {}
  const lacks: FormWriter['lacks'] = (box, what, where) => {
    const one = { what: `box ${box}: ${what}`, where }
    if (!missing.some((known) => known.what === one.what)) missing.push(one)
  }
  const plain = (id: string, text: string, where: MissingFact['where']): string | null => {
    const capitals = asciiCapitals(text)
    if (capitals === null) lacks(fieldOf(id).box, 'a spelling in the letters A to Z', where)
    return capitals
  }
  return {
    missing,
    cut,
    texts,
    lacks,
    words: (id, text) => {
      const { box, width } = fieldOf(id)
      const capitals = plain(id, text, 'patient')
      if (capitals === null || capitals === '') return
      const printed = capitals.slice(0, width).trimEnd()
      if (printed !== capitals) cut.push({ box, whole: capitals, printed })
      texts[id] = printed
    },
    exact: (id, text, where) => {
      const { box, width, title } = fieldOf(id)
      const capitals = plain(id, text, where)
      if (capitals === null) return
      if (capitals.length > width)
        lacks(box, `${title.toLowerCase()} of at most ${width} characters`, where)
      else texts[id] = capitals
    },
    tick: (id) => {
      fieldOf(id)
      texts[id] = 'X'
    },
  }
}
