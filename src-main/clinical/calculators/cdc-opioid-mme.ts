// Morphine milligram equivalents of a day by the CDC guideline of 2022, from a list of opioids. Not for switching opioids.

import { identifyMedicine } from '../medicines/identify.ts'
import { mmeFactorFor, mmeLevel, roundedMme } from '../opioid-mme.ts'
import { calculator, unusable, value } from './calculator.ts'
import { list, number, text } from './inputs.ts'

interface Dose {
  readonly opioid: string
  readonly dailyAmount: number
}

/** One line of the sum, or why there is none. */
function part({ opioid, dailyAmount }: Dose) {
  const known = identifyMedicine(opioid)
  if (known === null) return { why: `${opioid} is not known with certainty` }
  const found = mmeFactorFor(known)
  if (found === null) return { why: `${opioid} is no opioid` }
  if (found.kind === 'not-counted') return { why: `the guideline counts no MME for ${found.name}` }
  if (found.kind === 'none') return { why: found.why }
  const { name, factor, unit } = found.row
  const mme = roundedMme(dailyAmount * factor)
  return { mme, words: `${name} ${dailyAmount} ${unit} × ${factor} = ${mme}` }
}

/** MME a day with each part shown; cannot tell when one line has no factor. */
export const cdcOpioidMme = calculator({
  id: 'cdc-opioid-mme',
  title: 'Opioid MME a day (CDC 2022)',
  source: 'cdc-opioid-2022',
  inputs: {
    opioids: list('Opioids', {
      opioid: text('Opioid, with its form: oxycodone tablet, fentanyl patch'),
      dailyAmount: number('mg a day by mouth; of a fentanyl patch mcg an hour', '1', [0, 5000]),
    }),
  },
  compute: ({ opioids }) => {
    const parts = opioids.map(part)
    const whys = parts.flatMap((p) => p.why ?? [])
    if (whys.length > 0) return unusable({ opioids: whys.join('; ') })
    const total = roundedMme(parts.reduce((sum, p) => sum + (p.mme ?? 0), 0))
    const words = parts.flatMap((p) => p.words ?? [])
    return value(total, 'mg/d', {
      basis: words.join('; '),
      grade: `${mmeLevel(total)} MME a day`,
    })
  },
})
