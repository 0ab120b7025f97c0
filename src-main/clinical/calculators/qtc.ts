// QT interval corrected for the heart rate by four formulas. Not for a paced or an irregular rhythm.

import { calculator, rounded, values } from './calculator.ts'
import { number } from './inputs.ts'

/** QTc in whole ms by Bazett, Fridericia, Framingham and Hodges. */
export const qtc = calculator({
  id: 'qtc',
  title: 'QTc (Bazett, Fridericia, Framingham, Hodges)',
  source: 'aha-qt-2009',
  inputs: {
    qtMs: number('QT interval', 'ms', [200, 800]),
    heartRatePerMin: number('Heart rate', '/min', [30, 200]),
  },
  compute: ({ qtMs, heartRatePerMin }) => {
    const rrSeconds = 60 / heartRatePerMin
    return values(
      {
        bazett: rounded(qtMs / Math.sqrt(rrSeconds)),
        fridericia: rounded(qtMs / Math.cbrt(rrSeconds)),
        framingham: rounded(qtMs + 154 * (1 - rrSeconds)),
        hodges: rounded(qtMs + 1.75 * (heartRatePerMin - 60)),
      },
      'ms',
      { basis: 'Bazett corrects too much above 90 beats a minute and too little below 60' },
    )
  },
})
