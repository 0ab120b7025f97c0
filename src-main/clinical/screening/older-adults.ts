// Older adults: drugs to avoid or watch from 65 years on, alone or together with a condition, a result,
// another drug or a duration. Medications that the table does not name are never asked about.

import {
  OLDER_ADULT_FROM_YEARS,
  type OlderAdultRow,
  olderAdultRows,
} from '../../reference/older-adults.ts'
import type { Chart, Fact, Ingredient } from '../chart.ts'
import { ageYears } from '../dates.ts'
import type { CannotTell, Evidence, Finding } from '../finding.ts'
import { ageEvidence, judge } from './circumstance.ts'
import type { ScreeningRule } from './rule.ts'
import {
  concern,
  drugEvidence,
  drugSubject,
  memberOf,
  noList,
  notIdentified,
  type Screened,
  type ScreenedList,
  screenedList,
} from './screened-list.ts'

const id = 'older-adults'
const title = 'Criteria for older adults'

interface Match {
  readonly row: OlderAdultRow
  readonly ingredient: Ingredient
}

function matches(screened: Screened): readonly Match[] {
  // A drop, cream or vaginal product is not what the criteria are about.
  if (screened.site !== 'systemic') return []
  return olderAdultRows.flatMap((row) => {
    const ingredient = memberOf(screened, row.drugs)
    return ingredient === null ? [] : [{ row, ingredient }]
  })
}

function screenOne(
  chart: Chart,
  list: ScreenedList,
  screened: Screened,
  found: readonly Match[],
  age: Evidence,
): readonly Finding[] {
  const findings: Finding[] = []
  const missing = new Set<Fact>()
  for (const { row, ingredient } of found) {
    const { answer, evidence, subjects, missing: lacks } = judge(row.when, chart, list, screened)
    for (const fact of answer === 'cannot-tell' ? lacks : []) missing.add(fact)
    if (answer === 'yes')
      findings.push(
        concern(
          id,
          row,
          row.category,
          ingredient.name,
          [drugSubject(screened, ingredient), ...subjects],
          [age, drugEvidence(screened), ...evidence],
        ),
      )
  }
  return missing.size === 0 ? findings : [...findings, cannotTell(screened, [...missing])]
}

function cannotTell({ medication }: Screened, missing: readonly Fact[]): CannotTell {
  return {
    kind: 'cannot-tell',
    rule: id,
    about: `${title} for ${medication.text}`,
    missing,
    subjectIds: [medication.id],
  }
}

/** Criteria for adults of 65 and older; one cannot-tell per medication that needs a fact the chart lacks. */
export const olderAdults: ScreeningRule = {
  id,
  title,
  sources: ['ags-beers-2023', 'cockcroft-gault-1976'],
  needs: ['birthDate', 'medications', 'ingredients'],
  screen: (chart): readonly Finding[] => {
    const years = ageYears(chart.patient.birthDate, chart.on)
    if (years !== null && years < OLDER_ADULT_FROM_YEARS) return []
    const list = screenedList(chart)
    if (list === null)
      return [noList(id, title, years === null ? ['birthDate', 'medications'] : ['medications'])]
    const findings = list.identified.flatMap((screened) => {
      const found = matches(screened)
      if (found.length === 0) return []
      if (years === null) return [cannotTell(screened, ['birthDate'])]
      return screenOne(chart, list, screened, found, ageEvidence(years, chart))
    })
    return [...findings, ...list.unidentified.map((m) => notIdentified(id, title, m))]
  },
}
