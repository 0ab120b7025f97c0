// Anticholinergic burden of a list of drugs on one of five published scales. The scales differ; never add or mix them.

import { burdenScaleIds, burdenScales } from '../../reference/anticholinergic-burden.ts'
import { cite } from '../../reference/source.ts'
import { anticholinergicBurden as burdenOf } from '../anticholinergic-burden.ts'
import { identifyMedicine } from '../medicines/identify.ts'
import { calculator, unusable, value } from './calculator.ts'
import { choice, list, text } from './inputs.ts'

/** The total with each part; drugs that the scale does not name are listed, not counted as zero. */
export const anticholinergicBurden = calculator({
  id: 'anticholinergic-burden',
  title: 'Anticholinergic burden',
  source: 'acb-2008',
  inputs: {
    scale: choice('Scale', burdenScaleIds),
    drugs: list('Drugs', { drug: text('Drug') }),
  },
  compute: ({ scale, drugs }) => {
    const lines = drugs.map(({ drug }) => {
      const known = identifyMedicine(drug)
      return { text: drug, form: known?.form ?? null, ingredients: known?.ingredients ?? null }
    })
    const { total, parts, notOnScale, local, unidentified } = burdenOf(lines, scale)
    if (unidentified.length > 0)
      return unusable({ drugs: `not known with certainty: ${unidentified.join('; ')}` })
    const { title, relevantFrom, source } = burdenScales[scale]
    const words = [
      `${title}: ${parts.map((p) => `${p.name} ${p.score}`).join(', ') || 'no drug is scored'}`,
      ...(notOnScale.length > 0 ? [`not on this scale: ${notOnScale.join(', ')}`] : []),
      ...(local.length > 0 ? [`acts locally, not counted: ${local.join(', ')}`] : []),
      cite(source).citation,
    ]
    return value(total, '1', {
      basis: words.join('; '),
      grade:
        relevantFrom === null
          ? null
          : total >= relevantFrom
            ? `relevant: ${relevantFrom} or more`
            : `below ${relevantFrom}`,
    })
  },
})
