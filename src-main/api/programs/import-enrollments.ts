// What a wellness program's eligibility file says of patients: one enrollment each, and after a whole list the end of those whom
// it does not name. Voided enrollments stay voided.

import type { Transaction } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import type { EnrollmentRecord } from '../../interchange/records.ts'
import { type Actor, changeRecord, insertRecord } from '../../store/recorded.ts'
import type { ProgramEnrollmentRow, Schema } from '../../store/schema.ts'

const program = 'pdhi-conxus'

export class EnrollmentEntries {
  readonly #trx: Transaction<Schema>
  readonly #actor: Actor
  readonly #newId: () => string
  readonly #learnedFrom: string
  readonly #named = new Set<string>()

  constructor(trx: Transaction<Schema>, actor: Actor, newId: () => string, today: Day) {
    this.#trx = trx
    this.#actor = actor
    this.#newId = newId
    this.#learnedFrom = `Eligibility file of ${today}`
  }

  /** Writes one row. What it does not say stays as it is. Answers whether anything changed. */
  async take(patientId: string, record: EnrollmentRecord): Promise<boolean> {
    this.#named.add(patientId)
    const { standing, memberId, groupId, from, until } = record
    const now = await this.#trx
      .selectFrom('program_enrollments')
      .select(['id', 'standing', 'member_id', 'group_id', 'from_day', 'until_day'])
      .where('patient_id', '=', patientId)
      .where('program', '=', program)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    // Whoever the program took in stays taken in while the list still names them.
    const word: ProgramEnrollmentRow['standing'] =
      now?.standing === 'enrolled' && standing === 'listed' ? 'enrolled' : standing
    const said = {
      standing: word,
      member_id: memberId,
      group_id: groupId ?? now?.group_id ?? null,
      from_day: from ?? now?.from_day ?? null,
      // Somebody who is back on the list has no last day from before.
      until_day:
        until ?? (now !== undefined && now.standing !== 'not-listed' ? now.until_day : null),
    }
    if (now === undefined) {
      await insertRecord(this.#trx, this.#actor, 'program_enrollments', {
        id: this.#newId(),
        patient_id: patientId,
        program,
        ...said,
        ...{ beneficiary_id: null, plan: null, contract_id: null, bin: null, pcn: null },
        ...{ other_insurance: null, met_criteria_on: null, path: null, prescriber_id: null },
        ...{ consent_on: null, approval: null },
        learned_from: this.#learnedFrom,
      })
      return true
    }
    const isSame =
      now.standing === said.standing &&
      now.member_id === said.member_id &&
      now.group_id === said.group_id &&
      now.from_day === said.from_day &&
      now.until_day === said.until_day
    if (isSame) return false
    await changeRecord(this.#trx, this.#actor, 'program_enrollments', now.id, null, {
      ...said,
      learned_from: this.#learnedFrom,
    })
    return true
  }

  /** After a whole list: whoever it did not name is no longer on it. Answers the patients. */
  async endOthers(): Promise<readonly string[]> {
    const rows = await this.#trx
      .selectFrom('program_enrollments')
      .select(['id', 'patient_id'])
      .where('program', '=', program)
      .where('standing', '<>', 'not-listed')
      .where('voided_at', 'is', null)
      .execute()
    const gone = rows.filter((row) => !this.#named.has(row.patient_id))
    for (const { id } of gone)
      await changeRecord(this.#trx, this.#actor, 'program_enrollments', id, null, {
        standing: 'not-listed',
        learned_from: this.#learnedFrom,
      })
    return gone.map((row) => row.patient_id)
  }
}
