// Trying a change of the list: the rules run on the chart as it would be; nothing is written.

import { whatIf } from '../clinical/screening/what-if.ts'
import type { whatIfCalls } from '../contract/what-if.ts'
import { loadChart } from '../store/load-chart.ts'
import { loadReviewRows } from '../store/reviews.ts'
import type { Handlers } from './context.ts'
import { chartForScreening } from './review-view.ts'

export const whatIfHandlers: Handlers<typeof whatIfCalls> = {
  'reviews.whatIf': async ({ db, app }, { reviewId, stop, start }) => {
    const rows = await loadReviewRows(db, reviewId)
    const chart = await loadChart(db, rows.review.patient_id, app.today())
    return whatIf(chartForScreening(chart, rows), {
      stop,
      start: start.map(({ text, directions }) => ({ text, directions: directions ?? null })),
    })
  },
}
