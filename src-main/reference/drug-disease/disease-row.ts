// The usual form of a drug-disease row: harm, and only what is critical stops the review.

import { all, dailyDoseAbove, unitAbove } from '../circumstance.ts'
import { classes, drugs } from '../drug-group.ts'
import { type DrugRow, harm } from '../drug-row.ts'

type Given = Omit<DrugRow, 'category' | 'interrupts'> &
  Partial<Pick<DrugRow, 'category' | 'interrupts'>>

/** The row with `harm` as its category and an interruption when critical, unless said otherwise. */
export function inDisease(row: Given): DrugRow {
  return { category: harm, interrupts: row.severity === 'critical', ...row }
}

const aspirin = drugs('aspirin')
/** A tablet for pain, and more than one of it a day; at 325 mg and below it is taken for the platelets. */
const forPain = all(unitAbove(aspirin, 162), dailyDoseAbove(325))

/** A row about NSAIDs, `disease-nsaid-…`, and the same about aspirin at doses for pain, which acts like them. */
export function nsaidInDisease(row: Omit<Given, 'drugs'>): readonly DrugRow[] {
  return [
    inDisease({ ...row, drugs: classes('nsaid') }),
    inDisease({
      ...row,
      id: row.id.replace('disease-nsaid-', 'disease-aspirin-for-pain-'),
      drugs: aspirin,
      when: all(row.when, forPain),
      effect: `More than 325 mg of aspirin a day acts like another NSAID. ${row.effect}`,
    }),
  ]
}
