// Plays calls as if on an earlier day, through the same handlers as the window: what stands in the training chart came
// about as it would in a store. One transaction a call; the journal has every change. Not: the trail, nobody called.

import { addDays, type Instant } from '../../clinical/dates.ts'
import { calls } from '../../contract/calls.ts'
import type { InputOf, OutputOf } from '../../contract/client.ts'
import { loadUser, rowToUser } from '../../store/people.ts'
import { anticoagulationHandlers } from '../anticoagulation/handlers.ts'
import type { App } from '../app.ts'
import { appointmentHandlers } from '../appointments.ts'
import { chartHandlers } from '../chart.ts'
import { consultHandlers } from '../consults.ts'
import { handlerOf, type OutsideContext, type Session } from '../context.ts'
import { documentHandlers } from '../documents.ts'
import { laneHandlers } from '../lane.ts'
import { letterHandlers } from '../letters/handlers.ts'
import { outreachHandlers } from '../outreach.ts'
import { printingHandlers } from '../printing/handlers.ts'
import { enrollmentHandlers } from '../programs/enrollment-handlers.ts'
import { reviewPlanHandlers } from '../review-plan.ts'
import { reviewSignatureHandlers } from '../review-signature.ts'
import { reviewHandlers } from '../reviews.ts'
import { serviceHandlers } from '../services/handlers.ts'
import { sweepHandlers } from '../sweep.ts'
import { taskHandlers } from '../tasks.ts'

const played = {
  ...anticoagulationHandlers,
  ...appointmentHandlers,
  ...chartHandlers,
  ...consultHandlers,
  ...documentHandlers,
  ...enrollmentHandlers,
  ...laneHandlers,
  ...letterHandlers,
  ...outreachHandlers,
  ...printingHandlers,
  ...reviewPlanHandlers,
  ...reviewSignatureHandlers,
  ...reviewHandlers,
  ...sweepHandlers,
  ...serviceHandlers,
  ...taskHandlers,
}

export type Played = keyof typeof played

/** One person on one day. */
export type Play = <N extends Played>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>

/** `personId` acts `daysAgo`; every chart counts as opened. */
export async function playAs(
  context: OutsideContext,
  personId: string,
  daysAgo: number,
): Promise<Play> {
  const file = context.app.chartFile
  const user = rowToUser(await loadUser(file.reader(), personId))
  const app: App = Object.create(context.app, {
    today: { value: () => addDays(context.app.today(), -daysAgo) },
    clock: { value: () => earlier(context.app.clock(), daysAgo) },
  })
  const session: Session = { ...context.session, user, opened: new Everything() }
  return async (name, input) => {
    const handler = handlerOf(played, name)
    if (typeof handler !== 'function' && !('run' in handler))
      throw new Error(`Broken promise: ${name} runs in one transaction`)
    const work = typeof handler === 'function' ? handler : handler.run
    const parsed = calls[name].input.parse(input)
    return file
      .db()
      .transaction()
      .execute(async (db) => {
        const actor = { userId: personId, at: app.clock() }
        const about = { patientId: null, isTakenOver: false, openedWith: null, isRecorded: false }
        // What the handler of this call answers.
        return (await work(
          insideOf(context, { app, session, actor, about, db }),
          parsed,
        )) as OutputOf<typeof name>
      })
  }
}

/** The context with these parts in place of its own. */
function insideOf(context: OutsideContext, parts: Readonly<Record<string, unknown>>): unknown {
  return Object.create(
    context,
    Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, { value }])),
  )
}

function earlier(instant: Instant, daysAgo: number): Instant {
  // An ISO text is an Instant.
  return new Date(Date.parse(instant) - daysAgo * 86_400_000).toISOString() as Instant
}

/** Nobody stands at a counter here: no chart asks for identifiers. */
class Everything extends Set<string> {
  override has(): boolean {
    return true
  }
}
