// Whether a product gives its drug off slowly, as far as its text and form say.

import { formWords, releaseWords } from '../../reference/medicine-words.ts'
import type { Medication } from '../chart.ts'
import { lineWords } from './line-words.ts'

/** Forms that are slow by nature. */
const slowForms = new Set(['patch'])

/** True for extended release, false for a stated form without it, null when no form is stated at all. */
export function isExtendedRelease(medication: Pick<Medication, 'text' | 'form'>): boolean | null {
  const words = lineWords(medication)
  let isFormKnown = false
  for (const word of words) {
    if (Object.hasOwn(releaseWords, word)) {
      if (releaseWords[word] === 'extended-release') return true
      isFormKnown = true
    }
    if (Object.hasOwn(formWords, word)) {
      if (slowForms.has(formWords[word] ?? '')) return true
      isFormKnown = true
    }
  }
  return isFormKnown ? false : null
}
