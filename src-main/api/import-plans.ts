// The plan on a patient's card: a dispensing export names it on every fill, and only a fill that is newer than
// all known ones can change it. So a file that comes twice, or an old one, leaves the chart as it is.

import type { Transaction } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type { DispensingRecord, PlanRecord } from '../interchange/records.ts'
import { type Actor, changeRecord, insertRecord } from '../store/recorded.ts'
import type { Schema } from '../store/schema.ts'

interface Seen {
  /** Newest fill that the chart had before this import. */
  readonly known: Day | null
  newest: Day | null
  plan: PlanRecord | null
}

export class PlanEntries {
  readonly #trx: Transaction<Schema>
  readonly #actor: Actor
  readonly #newId: () => string
  readonly #byPatient = new Map<string, Seen>()

  constructor(trx: Transaction<Schema>, actor: Actor, newId: () => string) {
    this.#trx = trx
    this.#actor = actor
    this.#newId = newId
  }

  /** Remembers the plan of the newest fill; call it before the fill is written. */
  async see(patientId: string, { fillDate, plan }: DispensingRecord): Promise<void> {
    let seen = this.#byPatient.get(patientId)
    if (!seen) {
      seen = { known: await this.#newestFill(patientId), newest: null, plan: null }
      this.#byPatient.set(patientId, seen)
    }
    if (isBlank(plan) || (seen.newest !== null && fillDate < seen.newest)) return
    seen.newest = fillDate
    seen.plan = plan
  }

  /** After the last row: patients without a plan get one, a newer fill changes it. */
  async bringUpToDate(): Promise<void> {
    for (const [patientId, { known, newest, plan }] of this.#byPatient) {
      if (plan === null || newest === null) continue
      if (known !== null && newest <= known && (await this.#current(patientId))) continue
      await this.take(patientId, plan, null)
    }
    this.#byPatient.clear()
  }

  /** Writes a plan; what it does not say stays. `isPartD` null: not said. Answers whether anything changed. */
  async take(patientId: string, plan: PlanRecord, isPartD: boolean | null): Promise<boolean> {
    if (isBlank(plan) && isPartD === null) return false
    const now = await this.#current(patientId)
    const said = {
      plan: plan.planName,
      bin: plan.bin,
      pcn: plan.pcn,
      group_id: plan.groupId,
      member_id: plan.memberId,
      is_part_d: isPartD === null ? null : isPartD ? 1 : 0,
    }
    if (!now) {
      const row = { id: this.#newId(), patient_id: patientId, ...said }
      await insertRecord(this.#trx, this.#actor, 'coverages', row)
      return true
    }
    const patch = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null))
    const changed = await changeRecord(this.#trx, this.#actor, 'coverages', now.id, null, patch)
    return changed.isChanged
  }

  #current(patientId: string) {
    return this.#trx
      .selectFrom('coverages')
      .select('id')
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
  }

  async #newestFill(patientId: string): Promise<Day | null> {
    const row = await this.#trx
      .selectFrom('fills')
      .select((eb) => eb.fn.max('fill_day').as('day'))
      .where('patient_id', '=', patientId)
      .executeTakeFirst()
    // CHECKed day column.
    return (row?.day ?? null) as Day | null
  }
}

function isBlank({ planName, bin, pcn, groupId, memberId }: PlanRecord): boolean {
  return [planName, bin, pcn, groupId, memberId].every((part) => part === null)
}
