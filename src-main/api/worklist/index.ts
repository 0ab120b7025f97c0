// Every kind of work, in the order of the queue: what somebody waits for comes first.

import { dosesToSign, inrsDue } from './anticoagulation.ts'
import { appointments } from './appointments.ts'
import { claims } from './claims.ts'
import { consults } from './consults.ts'
import { eligible } from './eligible.ts'
import { letters } from './letters.ts'
import { matches } from './matches.ts'
import { offers } from './offers.ts'
import { parkedReviews, reviewsToSign } from './open-reviews.ts'
import { outcomes } from './outcomes.ts'
import { packets } from './packets.ts'
import { payerClocks } from './payer-clocks.ts'
import { problems } from './problems.ts'
import { servicesDue, sessionsToSign } from './services.ts'
import { targetedDue } from './targeted-due.ts'
import { followUps, tasks } from './tasks.ts'
import { vaccinesDue } from './vaccines.ts'
import type { WorkQuery } from './work-query.ts'

export const workQueries: readonly WorkQuery[] = [
  matches,
  appointments,
  parkedReviews,
  reviewsToSign,
  packets,
  letters,
  followUps,
  problems,
  tasks,
  dosesToSign,
  inrsDue,
  vaccinesDue,
  sessionsToSign,
  servicesDue,
  consults,
  offers,
  outcomes,
  claims,
  payerClocks,
  targetedDue,
  eligible,
]
