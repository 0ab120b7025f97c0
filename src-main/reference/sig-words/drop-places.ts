// Table: eyes, ears and nostrils, and their letters.

import { site } from './route.ts'
import type { RouteRow } from './sig-word-row.ts'

/** Two letters that are a place beside drops and something else elsewhere. */
function letters(id: string, of: string, pattern: string): RouteRow {
  const row = places.find((place) => place.id === of)
  if (row === undefined) throw new RangeError(`No place ${of}`)
  return { ...row, id, patterns: [pattern], onlyWithDrops: true, source: 'ismp-error-prone' }
}

const places: readonly RouteRow[] = [
  site(
    'both-eyes',
    'ophthalmic',
    ['in|into|to|for? both|each|ea eyes|eye', 'both|each eyes|eye', 'in? the eyes', 'in eyes'],
    'in both eyes',
    'en ambos ojos',
  ),
  site(
    'right-eye',
    'ophthalmic',
    ['in|into|to|for the? right|rt eye', 'right|rt eye'],
    'in the right eye',
    'en el ojo derecho',
  ),
  site(
    'left-eye',
    'ophthalmic',
    ['in|into|to|for the? left|lt eye', 'left|lt eye'],
    'in the left eye',
    'en el ojo izquierdo',
  ),
  site(
    'affected-eye',
    'ophthalmic',
    ['in|into|to the? affected eye|eyes', 'affected eye|eyes'],
    'in the affected eye',
    'en el ojo afectado',
  ),
  site(
    'operative-eye',
    'ophthalmic',
    ['in|into|to the? operative|surgical|operated eye'],
    'in the eye that had surgery',
    'en el ojo operado',
  ),
  site(
    'both-ears',
    'otic',
    ['in|into|to both|each ears|ear', 'both|each ears|ear'],
    'in both ears',
    'en ambos oídos',
  ),
  site(
    'right-ear',
    'otic',
    ['in|into|to the? right|rt ear', 'right|rt ear'],
    'in the right ear',
    'en el oído derecho',
  ),
  site(
    'left-ear',
    'otic',
    ['in|into|to the? left|lt ear', 'left|lt ear'],
    'in the left ear',
    'en el oído izquierdo',
  ),
  site(
    'affected-ear',
    'otic',
    ['in|into|to the? affected ear|ears'],
    'in the affected ear',
    'en el oído afectado',
  ),
  site(
    'each-nostril',
    'nasal',
    [
      'in|into|to|per|each|ea each|both|ea? nostril|nostrils|nare|nares',
      'each|both|ea nostril|nostrils|nare|nares|naris',
      'in|per each|the? side? of? nose',
    ],
    'in each nostril',
    'en cada fosa nasal',
  ),
  site(
    'one-nostril',
    'nasal',
    ['in|into one|1|a nostril', 'in|into 1 nostril only?'],
    'in one nostril',
    'en una fosa nasal',
  ),
]

/** Places of drops and sprays. */
export const dropPlaceRows: readonly RouteRow[] = [
  ...places,
  letters('ou', 'both-eyes', 'ou'),
  letters('od', 'right-eye', 'od'),
  letters('os', 'left-eye', 'os'),
  letters('au', 'both-ears', 'au'),
  letters('ad', 'right-ear', 'ad'),
  letters('as', 'left-ear', 'as'),
]
