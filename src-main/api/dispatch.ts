// The only try/catch: finds the call, checks access, parses the input, runs the handler in one transaction
// with its audit entry, and answers a Reply. Nothing is thrown across a wire.

import type { z } from 'zod'
import type { Access, Role } from '../contract/call.ts'
import { type CallName, calls } from '../contract/calls.ts'
import type { Invoke } from '../contract/client.ts'
import { AppError, type Failure, type Reply } from '../contract/errors.ts'
import type { UserView } from '../contract/session.ts'
import { type AuditEntry, appendAudit } from '../store/audit-trail.ts'
import type { App } from './app.ts'
import type { OutsideContext, Session } from './context.ts'
import { handlers } from './handlers.ts'
import { Jobs } from './jobs.ts'
import { Uploads } from './uploads.ts'

/** Calls that must answer while a long command runs. */
const neverWait = new Set<string>(['jobs.cancel', 'session.state', 'imports.append'])

/** A pharmacist may act as one; so may an owner who has an NPI and a licence. */
export function effectiveRoles(user: UserView): readonly Role[] {
  return user.role === 'owner' && user.maySign ? ['owner', 'pharmacist'] : [user.role]
}

/** The dispatcher over one App: one session, one queue of commands. */
export function createDispatcher(surroundings: App): {
  readonly invoke: Invoke
  readonly session: Session
  readonly lock: () => Promise<void>
} {
  const session: Session = {
    user: null,
    isSample: false,
    opened: new Set(),
    touchedAt: Date.parse(surroundings.clock()),
    lockAfterMinutes: 10,
  }
  // One chart at a time: the store's own, or the invented pharmacy's.
  const app: App = Object.create(surroundings, {
    chartFile: {
      get: () => (session.isSample ? surroundings.sampleFile : surroundings.chartFile),
    },
  })
  const now = () => Date.parse(app.clock())
  const jobs = new Jobs(app.publish)
  const uploads = new Uploads()
  const waiting: AuditEntry[] = []
  let queue: Promise<unknown> = Promise.resolve()

  const lock = async () => {
    session.user = null
    session.opened.clear()
    await app.chartFile.lock()
    app.publish('session', { state: 'locked' })
  }

  /** Failed sign-ins happen while the chart is closed: their entries wait until it opens. */
  const record = async (audit: AuditEntry) => {
    waiting.push(audit)
    if (app.chartFile.state() !== 'open') return
    while (waiting.length > 0) {
      const [next] = waiting
      if (next) await appendAudit(app.chartFile.db(), next)
      waiting.shift()
    }
  }

  const lockWhenIdle = async (name: string) => {
    if (app.chartFile.state() !== 'open' || name === 'session.lock') return
    if (now() - session.touchedAt < session.lockAfterMinutes * 60_000) return
    const user = session.user
    await record({
      at: app.clock(),
      by_user: user?.id ?? null,
      user_name: user?.name ?? null,
      call: name,
      action: 'lock-when-idle',
      patient_id: null,
      subject_id: null,
      outcome: 'ok',
    })
    await lock()
  }

  const run = async (name: CallName, rawInput: unknown): Promise<Reply<unknown>> => {
    const call = calls[name]
    const entryFor = (outcome: string, input: unknown, output: unknown): AuditEntry | null =>
      call.audit.kind === 'none'
        ? null
        : {
            at: app.clock(),
            by_user: session.user?.id ?? null,
            user_name: session.user?.name ?? null,
            call: name,
            action: call.audit.action,
            patient_id: textField(input, call.audit.patient) ?? textField(output, 'patientId'),
            subject_id:
              textField(output, call.audit.subject) ?? textField(input, call.audit.subject),
            outcome,
          }
    try {
      // Reads go on by themselves while nobody is at the keyboard; commands and `session.touch` do not.
      if (call.effect === 'command' || name === 'session.touch') session.touchedAt = now()
      checkAccess(call.access, session.user)
      const input = parse(call.input, rawInput)
      const handler = handlers[name]
      const shared: OutsideContext = {
        app,
        session,
        jobs,
        uploads,
        lock,
        get actor() {
          if (session.user === null) throw new AppError('not-allowed', 'Sign in first.')
          return { userId: session.user.id, at: app.clock() }
        },
      }
      // Each handler takes the parsed input of its own call; the table ties name and handler together.
      const anyHandler = handler as unknown as
        | ((context: unknown, input: unknown) => Promise<unknown>)
        | { outside: (context: unknown, input: unknown) => Promise<unknown> }
      if (typeof anyHandler !== 'function') {
        const value = await anyHandler.outside(shared, input)
        const audit = entryFor('ok', input, value)
        if (audit) await record(audit)
        return { ok: true, value }
      }
      if (call.effect === 'query') {
        const value = await anyHandler(withDb(shared, app.chartFile.reader()), input)
        return { ok: true, value }
      }
      const value = await app.chartFile
        .db()
        .transaction()
        .execute(async (trx) => {
          const answer = await anyHandler(withDb(shared, trx), input)
          const audit = entryFor('ok', input, answer)
          if (audit) await appendAudit(trx, audit)
          return answer
        })
      return { ok: true, value }
    } catch (error) {
      const failure = toFailure(app, name, error)
      const audit = entryFor(failure.kind, rawInput, null)
      try {
        if (audit && failure.kind !== 'invalid-input') await record(audit)
      } catch (auditError) {
        app.log.write('error', 'audit-not-written', { call: name, kind: nameOf(auditError) })
      }
      return { ok: false, error: failure }
    }
  }

  const invoke: Invoke = async (name, input) => {
    if (!isCallName(name))
      return { ok: false, error: { kind: 'invalid-input', message: `There is no call ${name}.` } }
    if (!neverWait.has(name)) await lockWhenIdle(name)
    if (calls[name].effect === 'query' || neverWait.has(name)) return run(name, input)
    const turn = queue.then(() => run(name, input))
    queue = turn
    return turn
  }
  return { invoke, session, lock }
}

function withDb(shared: OutsideContext, db: unknown): unknown {
  return Object.create(shared, { db: { value: db } })
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}

function checkAccess(access: Access, user: UserView | null): void {
  if (access === 'anyone') return
  if (user === null) throw new AppError('not-allowed', 'The chart is locked. Sign in first.')
  const mine = effectiveRoles(user)
  if (!access.some((role) => mine.includes(role)))
    throw new AppError(
      'not-allowed',
      `Only ${access.join(' or ')} may do this. You are signed in as ${user.role}.`,
    )
}

function parse(schema: z.ZodType, input: unknown): unknown {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const fields: Record<string, string> = {}
  for (const issue of result.error.issues) fields[issue.path.join('.')] ??= issue.message
  throw new AppError('invalid-input', 'Some fields need another look.', { fields })
}

function textField(from: unknown, name: string | undefined): string | null {
  if (name === undefined || typeof from !== 'object' || from === null) return null
  const value: unknown = Reflect.get(from, name)
  return typeof value === 'string' ? value : null
}

/** Expected failures keep their words; anything else is a bug and gets a number, never its message: it may hold patient data. */
function toFailure(app: App, call: string, error: unknown): Failure {
  if (error instanceof AppError) return error.failure
  const incident = app.newId().slice(-8)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const where = stack
    .split('\n')
    .filter((l) => l.trimStart().startsWith('at '))
    .slice(0, 6)
    .join(' | ')
  app.log.write('error', 'unexpected', { call, incident, kind: nameOf(error), where })
  return {
    kind: 'unexpected',
    message: `Something went wrong inside Pestle. Nothing was saved by this step. Incident ${incident}.`,
    incident,
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
