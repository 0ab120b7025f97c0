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

/** Takes `count` adults one after the other; the most heap that was in use on the way, looked at every hundred. */
async function panel(count: number): Promise<{ readonly ms: number; readonly heapMb: number }> {
  let heap = 0
  const { ms: taken } = await once(() => {
    for (let index = 0; index < count; index++) {
      work(index)
      if (index % 100 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed)
    }
  })
  return { ms: taken, heapMb: heap / 2 ** 20 }
}

/** Every figure about the forecaster. */
export async function immunizationFigures(say: (text: string) => void): Promise<readonly Figure[]> {
  say('forecasting the immunizations of one adult')
  const measured = await times(300, work, 100)
  const p95 = percentile(measured, 0.95)
  const [few, many] = [12_500, 50_000]
  say('forecasting panels of 12,500 and 50,000 adults')
  const [small, large] = [await panel(few), await panel(many)]
  const perSecond = many / (large.ms / 1000)
  const ratio = large.ms / small.ms
  const heap = large.heapMb / small.heapMb
  return [
    {
      name: 'forecast the immunizations of an adult with 25 doses, p95',
      value: `${ms(p95)} (median ${ms(median(measured))})`,
      goal: '≤ 5 ms',
      isMet: p95 <= 5,
      numbers: { p95, median: median(measured) },
    },
    {
      name: 'forecast a panel of 50,000 adults, against one of 12,500',
      value: `${ratio.toFixed(2)} × (${(large.ms / 1000).toFixed(1)} s, ${Math.round(perSecond).toLocaleString('en-US')} patients/s)`,
      goal: '≤ 4.6 ×',
      isMet: ratio <= 4.6,
      numbers: { ratio, perSecond, ms: large.ms },
    },
    {
      name: 'most memory at 50,000 adults / at 12,500',
      value: `${heap.toFixed(2)} × (${large.heapMb.toFixed(0)} MB / ${small.heapMb.toFixed(0)} MB)`,
      goal: '≤ 1.25 ×',
      isMet: heap <= 1.25,
      numbers: { ratio: heap, heapMb: large.heapMb },
    },
  ]
}
