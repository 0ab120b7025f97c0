// A row about a drug in pregnancy, while breastfeeding, or in a woman who may become pregnant. Written as text:
// id | severity | drugs | effect | advice.

import type { Circumstance } from '../circumstance.ts'
import { type DrugRow, harm } from '../drug-row.ts'
import type { Site } from '../ingredients/ingredient-row.ts'
import { readCells, readGroup, readWord, severityWords } from '../text-table.ts'

export interface ReproductionOptions {
  /** What must hold of the patient: she is pregnant, she breastfeeds. */
  readonly when: Circumstance
  /** Where the product must act, by the id of a row; absent means the whole body. */
  readonly sites?: Readonly<Record<string, readonly Site[]>>
}

/** The rows of a table; a severity with `!` interrupts. */
export function readReproductionRows(
  table: string,
  { when, sites = {} }: ReproductionOptions,
): readonly DrugRow[] {
  return readCells(table, 5).map(
    ([id = '', severity = '', drugs = '', effect = '', advice = '']) => {
      const at = sites[id]
      return {
        id,
        severity: readWord(severity.replace('!', ''), severityWords),
        interrupts: severity.endsWith('!'),
        drugs: readGroup(drugs),
        when,
        ...(at === undefined ? {} : { sites: at }),
        category: harm,
        effect,
        recommendation: advice,
        source: 'fda-label-pregnancy',
      }
    },
  )
}
