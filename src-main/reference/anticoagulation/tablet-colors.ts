// The color of each strength of warfarin, which US makers share. From knowledge of the label; the patient's own tablets decide.

import type { SourceId } from '../source.ts'

/** Source of all rows. */
export const tabletColorSource: SourceId = 'fda-label-warfarin-tablets'

/** Milligrams, and the color in English and Spanish. */
export const tabletColors: readonly {
  readonly strengthMg: number
  readonly en: string
  readonly es: string
}[] = [
  { strengthMg: 1, en: 'pink', es: 'rosa' },
  { strengthMg: 2, en: 'lavender', es: 'lavanda' },
  { strengthMg: 2.5, en: 'green', es: 'verde' },
  { strengthMg: 3, en: 'tan', es: 'café claro' },
  { strengthMg: 4, en: 'blue', es: 'azul' },
  { strengthMg: 5, en: 'peach', es: 'durazno' },
  { strengthMg: 6, en: 'teal', es: 'verde azulado' },
  { strengthMg: 7.5, en: 'yellow', es: 'amarillo' },
  { strengthMg: 10, en: 'white', es: 'blanco' },
]
