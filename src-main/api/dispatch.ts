// The only try/catch: finds the call, checks access, parses the input, runs the handler in one transaction
// with its audit entry, and answers a Reply. Nothing is thrown across a wire.

import { type CallName, calls } from '../contract/calls.ts'
import type { Invoke } from '../contract/client.ts'
import { AppError, type Reply } from '../contract/errors.ts'
import type { UserView } from '../contract/session.ts'
import { type AuditEntry, appendAudit } from '../store/audit-trail.ts'
import type { Actor } from '../store/recorded.ts'
import type { App } from './app.ts'
import { checkAccess, idField, outcomeOf, parse } from './call-checks.ts'
import { type About, handlerOf, type OutsideContext, type Session } from './context.ts'
import { toFailure } from './failure.ts'
import { handlers } from './handlers.ts'
import { Jobs } from './jobs.ts'
import { catchUpAfter } from './programs/catch-up.ts'
import { createTrail, entryOf } from './trail.ts'
import { withChartInUse } from './training/chart-in-use.ts'
import { refuseInTraining } from './training/training-borders.ts'
import { Uploads } from './uploads.ts'

/** Calls that must answer while a long command runs. */
const neverWait = new Set<string>(['jobs.cancel', 'session.state', 'imports.append'])

/** Commands that the page makes by itself, whoever is at the keyboard. */
const byItself = new Set<string>(['minutes.add'])

/** Calls that hold the writer for long: charts open beside them, and the trail of that follows. */
const holdTheWriter = new Set<string>([
  'imports.run',
  'backup.make',
  'session.openSample',
  'training.open',
  'training.reset',
])

/** The dispatcher over one App: one session, one queue of commands. */
export function createDispatcher(surroundings: App): {
  readonly invoke: Invoke
  readonly session: Session
  readonly lock: () => Promise<void>
} {
  const session: Session = {
    user: null,
    isSample: false,
    isTraining: false,
    opened: new Set(),
    takenOver: new Set(),
    touchedAt: Date.parse(surroundings.clock()),
    lockAfterMinutes: 10,
  }
  const app = withChartInUse(surroundings, session)
  const now = () => Date.parse(app.clock())
  const jobs = new Jobs(app.publish)
  const uploads = new Uploads()
  const trail = createTrail(app)
  let queue: Promise<unknown> = Promise.resolve()
  let longCalls = 0
  let stopWatch: () => void = () => undefined
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work)
    queue = turn
    return turn
  }

  /** At once, even while a long job runs: nobody is signed in, and nothing of a patient is kept. */
  const leave = () => {
    stopWatch()
    session.user = null
    session.opened.clear()
    session.takenOver.clear()
    uploads.forgetAll()
    app.publish('session', { state: 'locked' })
  }
  /** Closes the chart after the last entry of its trail, which must not keep it open. */
  const close = async (who: UserView | null, call: string, action: string) => {
    if (app.chartFile.state() === 'open') await trail.tryToRecord(entryOf(app, who, call, action))
    await app.chartFile.lock()
    app.publish('session', { state: 'locked' })
  }

  /** True when the person was gone for too long: from now on nobody is signed in. */
  const leaveWhenIdle = (name: string): boolean => {
    if (session.user === null || app.chartFile.state() !== 'open' || name === 'session.lock')
      return false
    if (now() - session.touchedAt < session.lockAfterMinutes * 60_000) return false
    const who = session.user
    leave()
    void inTurn(() => close(who, name, 'lock-when-idle'))
    return true
  }
  /** The chart locks by itself, even when no window asks any more. */
  const watch = () => {
    stopWatch()
    if (session.user === null) return
    const left = session.touchedAt + session.lockAfterMinutes * 60_000 - now()
    stopWatch = app.schedule(Math.max(left, 0), () => {
      if (!leaveWhenIdle('idle')) watch()
    })
  }

  const catchUp = catchUpAfter(
    { app, jobs, isLeft: () => session.user === null },
    inTurn,
    (name, error) => void toFailure(app, name, error),
  )

  /** `asked` is who made the call, even when it ends the session. */
  const run = async (
    name: CallName,
    rawInput: unknown,
    asked: UserView | null,
    isBeside = false,
  ): Promise<Reply<unknown>> => {
    const call = calls[name]
    const about: About = {
      patientId: null,
      openedWith: null,
      isTakenOver: false,
      isRecorded: false,
    }
    let input: unknown = null
    const entryFor = (outcome: string, output: unknown): AuditEntry | null =>
      call.audit.kind === 'none' || about.isRecorded
        ? null
        : {
            ...entryOf(app, session.user ?? asked, name, call.audit.action),
            patient_id:
              idField(input, call.audit.patient) ?? idField(output, 'patientId') ?? about.patientId,
            subject_id:
              idField(output, call.audit.subject) ??
              idField(input, call.audit.subject) ??
              (name === 'patients.open' ? about.openedWith : null),
            outcome,
          }
    /** Which identifiers opened the chart: `patients.open` is that entry itself, another call adds one. */
    const openedEntry = (): readonly AuditEntry[] =>
      about.openedWith === null || name === 'patients.open'
        ? []
        : [
            {
              ...entryOf(app, session.user ?? asked, name, 'open'),
              patient_id: about.patientId,
              subject_id: about.openedWith,
            },
          ]
    try {
      // Reads go on by themselves while nobody is at the keyboard; commands and `session.touch` do not.
      const isTouch = name === 'session.touch' || (call.effect === 'command' && !byItself.has(name))
      if (isTouch) session.touchedAt = now()
      checkAccess(call.access, session.user)
      if (session.isTraining) refuseInTraining(name)
      input = parse(call.input, rawInput)
      const shared = contextOf({ app, session, jobs, uploads, about }, async () => {
        const who = session.user ?? asked
        if (name === 'session.lock') about.isRecorded = true
        leave()
        await close(who, name, 'lock')
      })
      const handler = handlerOf(handlers, name)
      if ('outside' in handler) {
        const value = await handler.outside(shared, input)
        const audit = entryFor(outcomeOf(value), value)
        if (audit) await trail.record(audit)
        catchUp(name)
        return { ok: true, value }
      }
      if (call.effect === 'query') {
        if (typeof handler !== 'function') throw new Error('Broken promise: a query only reads')
        const work = handler
        // One snapshot: what a command writes meanwhile is seen whole or not at all.
        const value = await app.chartFile
          .reader()
          .transaction()
          .execute((trx) => work(withDb(shared, trx), input))
        return { ok: true, value }
      }
      if ('open' in handler && isBeside) {
        const value = await app.chartFile
          .reader()
          .transaction()
          .execute((trx) => handler.open(withDb(shared, trx), input))
        // Who acts is fixed now, not when the writer is free.
        void shared.actor
        const entries = [...openedEntry(), entryFor('ok', value)]
        void inTurn(async () => {
          for (const entry of entries) if (entry) await trail.tryToRecord(entry)
          try {
            await app.chartFile
              .db()
              .transaction()
              .execute(async (trx) => handler.write?.(withDb(shared, trx), input))
          } catch (error) {
            toFailure(app, name, error)
          }
        })
        return { ok: true, value }
      }
      if ('check' in handler) await handler.check(shared, input)
      const value = await app.chartFile
        .db()
        .transaction()
        .execute(async (trx) => {
          const inside = withDb(shared, trx)
          const work = 'check' in handler ? handler.run : 'open' in handler ? handler.open : handler
          const answer = await work(inside, input)
          if ('open' in handler) await handler.write?.(inside, input)
          for (const entry of [...openedEntry(), entryFor('ok', answer)])
            if (entry) await appendAudit(trx, entry)
          return answer
        })
      catchUp(name)
      return { ok: true, value }
    } catch (error) {
      const failure = toFailure(app, name, error)
      // A call that was refused before its input was read still says whom it was about.
      input ??= call.input.safeParse(rawInput).data ?? null
      const audit = entryFor(failure.kind, null)
      if (audit && failure.kind !== 'invalid-input') {
        if (isBeside) void inTurn(() => trail.tryToRecord(audit))
        else await trail.tryToRecord(audit)
      }
      return { ok: false, error: failure }
    } finally {
      // Whoever takes over the screen of another person has the chart open too: the trail says so.
      const patient_id = about.patientId
      if (about.isTakenOver && patient_id !== null) {
        const entry = { ...entryOf(app, asked, name, 'open'), patient_id }
        if (call.effect === 'command' && !isBeside) await trail.tryToRecord(entry)
        else void inTurn(() => trail.tryToRecord(entry))
      }
      if (call.effect === 'command' || name === 'session.touch') watch()
    }
  }

  const invoke: Invoke = async (name, input) => {
    if (!isCallName(name))
      return { ok: false, error: { kind: 'invalid-input', message: 'There is no such call.' } }
    // While a job runs the chart closes after it; nobody is signed in already.
    if (leaveWhenIdle(name) && !jobs.isBusy()) await queue
    if (calls[name].effect === 'query' || neverWait.has(name)) return run(name, input, session.user)
    const before = session.user
    // A person who locks is gone at once, whatever still runs.
    if (name === 'session.lock') leave()
    if (longCalls > 0 && 'open' in handlers[name]) return run(name, input, before, true)
    const isLong = holdTheWriter.has(name)
    if (isLong) longCalls += 1
    return inTurn(async () => {
      try {
        return await run(name, input, session.user ?? before)
      } finally {
        if (isLong) longCalls -= 1
      }
    })
  }
  const lock = () => {
    const who = session.user
    leave()
    return inTurn(() => close(who, 'session.lock', 'lock'))
  }
  return { invoke, session, lock }
}

/** What handlers are handed; who acts, and when, is asked once and then stays. */
function contextOf(
  parts: Pick<OutsideContext, 'app' | 'session' | 'jobs' | 'uploads' | 'about'>,
  lock: () => Promise<void>,
): OutsideContext {
  let actor: Actor | null = null
  return {
    ...parts,
    lock,
    get actor() {
      if (actor === null) {
        const { user } = parts.session
        if (user === null) throw new AppError('not-allowed', 'Sign in first.')
        actor = { userId: user.id, at: parts.app.clock() }
      }
      return actor
    },
  }
}

function withDb(shared: OutsideContext, db: unknown): unknown {
  return Object.create(shared, { db: { value: db } })
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}
