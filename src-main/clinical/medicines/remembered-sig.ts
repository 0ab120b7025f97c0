// Directions read once for each wording: the same few sentences stand on thousands of labels.

import { onceForText } from '../memo.ts'
import { readSig } from './sig/read-sig.ts'
import type { Sig } from './sig/sig.ts'

interface Written {
  readonly directions: string
  readonly form: string | null
}

const sigOfText = onceForText(
  ({ directions, form }: Written) => `${form ?? ''}|${directions}`,
  ({ directions, form }) => readSig(directions, form === null ? {} : { form }),
)

/** `readSig` with a memory; null when nobody wrote directions. */
export function sigOf({
  directions,
  form,
}: {
  readonly directions: string | null
  readonly form: string | null
}): Sig | null {
  return directions === null || directions.trim() === '' ? null : sigOfText({ directions, form })
}
