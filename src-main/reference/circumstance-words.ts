// What a row asks of the patient, in words: for the reviewer's sheet, so that a pharmacist can check a table without
// reading code.

import { analytes } from './analytes.ts'
import type { Circumstance } from './circumstance.ts'

const comparisons = {
  above: 'above',
  below: 'below',
  'at-least': 'at least',
  'at-most': 'at most',
} as const

/** The circumstance as part of a sentence: "is at least 65 years old and takes a loop diuretic". */
export function circumstanceWords(circumstance: Circumstance): string {
  switch (circumstance.kind) {
    case 'always':
      return 'always'
    case 'age-at-least':
      return `is at least ${circumstance.years} years old`
    case 'age-below':
      return `is younger than ${circumstance.years} years`
    case 'sex':
      return `is ${circumstance.sex}`
    case 'taken-longer-than':
      return `has taken it longer than ${circumstance.days} days`
    case 'started-within':
      return `started it at most ${circumstance.days} days ago`
    case 'creatinine-clearance-below':
      return `has a creatinine clearance below ${circumstance.mlPerMin} mL/min`
    case 'creatinine-clearance':
      return `has a creatinine clearance ${circumstance.is === 'above' ? 'above' : 'of at most'} ${circumstance.mlPerMin} mL/min`
    case 'egfr-below':
      return `has an estimated GFR below ${circumstance.mlPerMin} mL/min/1.73 m²`
    case 'result': {
      const { title, unit } = analytes[circumstance.analyte]
      const age =
        circumstance.withinDays === null ? '' : `, not older than ${circumstance.withinDays} days`
      return `has a newest ${title} ${comparisons[circumstance.is]} ${circumstance.value} ${unit}${age}`
    }
    case 'result-change':
      return `has a ${analytes[circumstance.analyte].title} ${circumstance.is} by more than ${circumstance.percent} % within ${circumstance.withinDays} days`
    case 'not-measured':
      return `has no ${circumstance.analytes.map((id) => analytes[id].title).join(' and no ')} of the last ${circumstance.withinDays} days`
    case 'has-condition':
      return `${circumstance.isHistoryEnough ? 'has or had' : 'has'} ${circumstance.title} (ICD-10-CM ${circumstance.icd10.join(', ')})`
    case 'taking':
      return `takes ${circumstance.drugs.title}${circumstance.sites === undefined ? '' : ` (${circumstance.sites.join(', ')})`}`
    case 'taking-count':
      return `takes at least ${circumstance.atLeast} of: ${circumstance.drugs.title}`
    case 'stopped':
      return `has stopped ${circumstance.drugs.title}`
    case 'daily-dose-above':
      return `takes more than ${circumstance.mg} mg of it a day`
    case 'daily-dose-below':
      return `takes less than ${circumstance.mg} mg of it a day`
    case 'unit-above':
      return `takes it in units of more than ${circumstance.mg} mg of ${circumstance.drugs.title}`
    case 'immediate-release':
      return 'takes it in a form that gives it off at once'
    case 'form-has':
      return `takes it in a form named ${circumstance.words.join(' or ')}`
    case 'taken-daily':
      return 'takes it every day by its directions'
    case 'as-needed':
      return 'takes it only as needed'
    case 'taking-where':
      return `takes ${circumstance.drugs.title} of which: ${circumstanceWords(circumstance.when)}`
    case 'opioid-mme-at-least':
      return `takes opioids of at least ${circumstance.mmePerDay} MME a day`
    case 'reason-unsaid':
      return 'has no reason for it on record'
    case 'uses-tobacco':
      return 'uses tobacco'
    case 'immunized': {
      const { title, cvx, withinDays, doses = 1 } = circumstance
      const times = doses === 1 ? '' : `${doses} doses of `
      const when =
        withinDays === null
          ? ''
          : withinDays === 'influenza-season'
            ? ' this influenza season'
            : ` in the last ${withinDays} days`
      return `had ${times}${title} (CVX ${cvx.join(', ')})${when}`
    }
    case 'all':
      return joined(circumstance.of, ' and ')
    case 'any':
      return joined(circumstance.of, ' or ')
    case 'count':
      return `at least ${circumstance.count} of: ${joined(circumstance.of, '; ')}`
    case 'not':
      return `not (${circumstanceWords(circumstance.of)})`
  }
}

/** A group inside a group is put into brackets, so that "and" and "or" cannot be mistaken. */
function joined(parts: readonly Circumstance[], word: string): string {
  return parts
    .map((part) =>
      part.kind === 'all' || part.kind === 'any' || part.kind === 'count'
        ? `(${circumstanceWords(part)})`
        : circumstanceWords(part),
    )
    .join(word)
}
