// The audit trail as the dispatcher writes it: entries wait while their chart is closed.

import type { UserView } from '../contract/session.ts'
import { type AuditEntry, appendAudit } from '../store/audit-trail.ts'
import type { App } from './app.ts'
import { nameOf } from './failure.ts'

/** An entry that says who made which call now; whom it is about is added by the caller. */
export function entryOf(app: App, who: UserView | null, call: string, action: string): AuditEntry {
  return {
    at: app.clock(),
    by_user: who?.id ?? null,
    user_name: who?.name ?? null,
    call,
    action,
    patient_id: null,
    subject_id: null,
    outcome: 'ok',
  }
}

export interface Trail {
  /** Writes the entry in a transaction of its own; throws when the chart cannot be written. */
  readonly record: (entry: AuditEntry) => Promise<void>
  /** The same; a failure goes to the log. */
  readonly tryToRecord: (entry: AuditEntry) => Promise<void>
}

/** The trail of whichever chart is in use. Failed sign-ins wait until the chart that they were about opens. */
export function createTrail(app: App): Trail {
  const waitingFor = new Map<string, AuditEntry[]>()
  const record = async (entry: AuditEntry) => {
    const { path } = app.chartFile
    const waiting = waitingFor.get(path) ?? []
    waitingFor.set(path, waiting)
    waiting.push(entry)
    while (app.chartFile.state() === 'open' && app.chartFile.path === path) {
      const [next] = waiting
      if (!next) return
      await appendAudit(app.chartFile.db(), next)
      waiting.shift()
    }
  }
  return {
    record,
    tryToRecord: async (entry) => {
      try {
        await record(entry)
      } catch (error) {
        app.log.write('error', 'audit-not-written', { call: entry.call, kind: nameOf(error) })
      }
    },
  }
}
