// Medication Regimen Complexity Index of a regimen given line by line. Additional directions are ids with + between them.

import {
  type ComplexityDirectionId,
  type ComplexityFormId,
  type ComplexityFrequencyId,
  complexityDirections,
  complexityForms,
  complexityFrequencies,
} from '../../reference/regimen-complexity.ts'
import { regimenComplexity as complexityOf } from '../regimen-complexity.ts'
import { calculator, unusable, value } from './calculator.ts'
import { choice, list, optional, text, yesNo } from './inputs.ts'

// The keys of these tables are their ids.
const formIds = Object.keys(complexityForms) as ComplexityFormId[]
const frequencyIds = Object.keys(complexityFrequencies) as ComplexityFrequencyId[]

function isDirection(id: string): id is ComplexityDirectionId {
  return Object.hasOwn(complexityDirections, id)
}

/** The index with its points; cannot tell when a direction is not one of the index. */
export const regimenComplexity = calculator({
  id: 'regimen-complexity',
  title: 'Medication Regimen Complexity Index (MRCI)',
  source: 'mrci-2004',
  inputs: {
    regimen: list('Regimen', {
      name: text('Medication'),
      form: choice('Dose form', formIds),
      frequency: choice('Frequency', frequencyIds),
      isAsNeeded: yesNo('Only as needed'),
      directions: optional(text('Additional directions with + between them; empty for none')),
    }),
  },
  compute: ({ regimen }) => {
    const lines = regimen.map(({ name, form, frequency, isAsNeeded, directions }) => ({
      name,
      form,
      frequency,
      isAsNeeded,
      directions: (directions ?? '').split('+').flatMap((id) => id.trim() || []),
    }))
    const unknown = lines.flatMap((line) => line.directions).filter((id) => !isDirection(id))
    if (unknown.length > 0)
      return unusable({
        regimen: `not a direction of the index: ${unknown.join(', ')}; one of ${Object.keys(complexityDirections).join(', ')}`,
      })
    const found = complexityOf(
      lines.map((line) => ({ ...line, directions: line.directions.filter(isDirection) })),
    )
    const words = found.points.map(
      ({ name, title, points }) => `${name === null ? '' : `${name}, `}${title} ${points}`,
    )
    return value(found.total, '1', {
      basis: `forms ${found.forms}, frequencies ${found.frequencies}, directions ${found.directions}: ${words.join('; ')}`,
    })
  },
})
