// How long an immunization forecast takes: one adult with many doses, and a panel of patients, which must grow in line.

import { addDays, day } from '../../src-main/clinical/dates.ts'
import type { ImmunizationPatient } from '../../src-main/clinical/immunization/assessment.ts'
import { cdsi } from '../../src-main/clinical/immunization/cdsi.ts'
import { forecast } from '../../src-main/clinical/immunization/forecast.ts'
import { reportGroups } from '../../src-main/clinical/immunization/forecast-report.ts'
import { type Figure, median, ms, once, percentile, times } from './measure.ts'

const on = day('2025-11-10')
/** Flu, Td, PCV13, PPSV23, HepB, zoster, RSV and COVID-19 vaccines. */
const vaccines = ['135', '115', '133', '33', '43', '43', '43', '187', '187', '303', '208', '309']

/** An invented adult of 19 to 90 years with 25 doses; as many years of flu vaccine as there is room for. */
function inventedAdult(index: number): ImmunizationPatient {
  const birthDate = addDays(on, -(19 * 365 + ((index * 367) % (71 * 365))))
  return {
    birthDate,
    sex: index % 2 === 0 ? 'female' : 'male',
    doses: Array.from({ length: 25 }, (_, i) => ({
      date: addDays(on, -(30 + i * 270 + (index % 20))),
      cvx: vaccines[(i + index) % vaccines.length] ?? '135',
      mvx: null,
      volumeMl: null,
      expires: null,
      isSubstandard: false,
    })),
    observations: index % 3 === 0 ? [{ code: '014', date: null }] : [],
  }
}

function work(index: number): unknown {
  return reportGroups(forecast(inventedAdult(index), on, cdsi()))
}

async function panel(count: number): Promise<number> {
  const { ms: taken } = await once(() => {
    for (let index = 0; index < count; index++) work(index)
  })
  return taken
}

/** Every figure about the forecaster. */
export async function immunizationFigures(say: (text: string) => void): Promise<readonly Figure[]> {
  say('forecasting the immunizations of one adult')
  const measured = await times(300, work, 100)
  const p95 = percentile(measured, 0.95)
  say('forecasting panels of 2,000 and 4,000 adults')
  const [small, large] = [await panel(2_000), await panel(4_000)]
  const perSecond = 4_000 / (large / 1000)
  return [
    {
      name: 'forecast the immunizations of an adult with 25 doses, p95',
      value: `${ms(p95)} (median ${ms(median(measured))})`,
      goal: '≤ 5 ms',
      isMet: p95 <= 5,
      numbers: { p95, median: median(measured) },
    },
    {
      name: 'forecast a panel of 4,000 adults, against one of 2,000',
      value: `${(large / small).toFixed(2)} × (${Math.round(perSecond).toLocaleString('en-US')} patients/s)`,
      goal: '≤ 2.3 ×',
      isMet: large / small <= 2.3,
      numbers: { ratio: large / small, perSecond },
    },
  ]
}
