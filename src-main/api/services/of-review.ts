// What the services of a review add to it: findings beside those of the rules, and open questions that hold its signature up.

import type { Kysely } from 'kysely'
import { openQuestions } from '../../clinical/assessments/answered-form.ts'
import type { Chart } from '../../clinical/chart.ts'
import type { Finding } from '../../clinical/finding.ts'
import { screenService } from '../../clinical/services/service-findings.ts'
import type { Phase } from '../../contract/reviews.ts'
import type { Schema } from '../../store/schema.ts'
import { serviceVisitsOfReview } from '../../store/services/service-rows.ts'
import { serviceOf } from './known-services.ts'

/** Of every service that the review holds, about the list as it is screened. */
export async function serviceFindings(
  db: Kysely<Schema>,
  reviewId: string,
  screened: Chart,
): Promise<readonly Finding[]> {
  const found: Finding[] = []
  // Written by this program, question to answer.
  for (const row of await serviceVisitsOfReview(db, reviewId))
    found.push(...screenService(await serviceOf(db, row), screened, JSON.parse(row.answers_json)))
  return found
}

/** Services of which a question is open, for the list of what a signature waits for. */
export async function servicesNotAsked(
  db: Kysely<Schema>,
  reviewId: string,
): Promise<readonly { readonly what: string; readonly where: Phase }[]> {
  const missing: { readonly what: string; readonly where: Phase }[] = []
  for (const row of await serviceVisitsOfReview(db, reviewId)) {
    const service = await serviceOf(db, row)
    const open = openQuestions(service, JSON.parse(row.answers_json)).length
    if (open > 0)
      missing.push({
        what: `${service.title}: ${open} ${open === 1 ? 'question' : 'questions'} not answered`,
        where: 'assess',
      })
  }
  return missing
}
