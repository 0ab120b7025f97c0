// What payers say of the invented patients of the sample pharmacy, so that each program has somebody who qualifies.

import { z } from 'zod'
import { addDays } from '../../clinical/dates.ts'
import { type Actor, changeRecord, insertRecord } from '../../store/recorded.ts'
import type { App } from '../app.ts'
import { refreshEligibility } from '../eligibility.ts'

const yesNo = z.enum(['yes', 'no'])

/** Days count from the day on which the sample is made: its work is always at hand. */
const samplePayers = z.array(
  z.object({
    last: z.string(),
    birth: z.string(),
    isLongTermCare: z.boolean().optional(),
    facts: z
      .object({
        medicaid: z.string().optional(),
        dischargedDaysAgo: z.number().optional(),
        coordination: yesNo.optional(),
      })
      .default({}),
    listed: z
      .array(
        z.object({
          program: z.string(),
          memberId: z.string().nullable().default(null),
          beneficiaryId: z.string().nullable().default(null),
        }),
      )
      .default([]),
    /** What a payer said of services elsewhere. */
    elsewhere: z
      .array(
        z.object({
          program: z.string(),
          uses: z.array(z.object({ service: z.string(), daysAgo: z.number() })),
        }),
      )
      .default([]),
    cases: z
      .array(
        z.object({
          program: z.string(),
          number: z.string(),
          title: z.string(),
          description: z.string(),
          feeCents: z.number(),
          openedDaysAgo: z.number(),
          dueInDays: z.number(),
        }),
      )
      .default([]),
  }),
)
type SamplePayer = z.infer<typeof samplePayers>[number]

const sampleTerms = z.array(
  z.object({ program: z.string(), key: z.string(), value: z.union([z.string(), z.number()]) }),
)

/** Terms of the invented pharmacy's contracts: codes that no payer has, in force since the year before. */
export async function addSampleTerms(app: App, actor: Actor, json: unknown): Promise<void> {
  const from = `${Number(app.today().slice(0, 4)) - 1}-01-01`
  await app.chartFile
    .db()
    .transaction()
    .execute(async (trx) => {
      for (const { program, key, value } of sampleTerms.parse(json))
        await insertRecord(trx, actor, 'program_terms', {
          ...{ id: app.newId(), program, term_key: key, value_json: JSON.stringify(value) },
          ...{ from_day: from, until_day: null, replaces_id: null },
          note: 'Invented contract of the sample pharmacy, page 1',
        })
    })
}

/** Writes them; `json` is the file of the demo. A person whom the sample does not hold is an error of the file. */
export async function addSamplePayers(app: App, actor: Actor, json: unknown): Promise<void> {
  await app.chartFile
    .db()
    .transaction()
    .execute(async (trx) => {
      const touched: string[] = []
      for (const one of samplePayers.parse(json)) {
        const { id, revision } = await trx
          .selectFrom('patients')
          .select(['id', 'revision'])
          .where('last_name', '=', one.last)
          .where('birth_date', '=', one.birth)
          .executeTakeFirstOrThrow()
        if (one.isLongTermCare !== undefined)
          await changeRecord(trx, actor, 'patients', id, revision, {
            is_long_term_care: one.isLongTermCare ? 1 : 0,
          })
        for (const row of factRows(one, app, id)) await insertRecord(trx, actor, 'payer_facts', row)
        for (const row of enrollmentRows(one, app, id))
          await insertRecord(trx, actor, 'program_enrollments', row)
        for (const row of caseRows(one, app, id))
          await insertRecord(trx, actor, 'program_cases', row)
        for (const row of countRows(one, app, id))
          await insertRecord(trx, actor, 'payer_counts', row)
        touched.push(id)
      }
      await refreshEligibility(trx, touched, app.today())
    })
}

function factRows({ facts }: SamplePayer, app: App, patient_id: string) {
  const { medicaid, dischargedDaysAgo, coordination } = facts
  const said = [
    ['medicaid', medicaid],
    [
      'discharge',
      dischargedDaysAgo === undefined ? undefined : addDays(app.today(), -dischargedDaysAgo),
    ],
    ['coordination', coordination],
  ] as const
  return said.flatMap(([fact, value]) =>
    value === undefined ? [] : [{ id: app.newId(), patient_id, fact, value, on_day: app.today() }],
  )
}

function enrollmentRows({ listed, cases }: SamplePayer, app: App, patient_id: string) {
  // A platform sends cases for people on its list.
  const ofCases = cases.map(({ program }) => ({ program, memberId: null, beneficiaryId: null }))
  return [...listed, ...ofCases].map(({ program, memberId, beneficiaryId }) => ({
    ...{ id: app.newId(), patient_id, program },
    standing: 'listed' as const,
    member_id: memberId,
    beneficiary_id: beneficiaryId,
    ...{ plan: null, contract_id: null, bin: null, pcn: null, group_id: null },
    ...{ other_insurance: null, from_day: null, until_day: null, met_criteria_on: null },
    ...{ path: null, prescriber_id: null, consent_on: null, approval: null },
    learned_from: 'Invented list of the sample pharmacy',
  }))
}

function caseRows({ cases }: SamplePayer, app: App, patient_id: string) {
  return cases.map((one) => ({
    ...{ id: app.newId(), patient_id, program: one.program, title: one.title },
    case_number: one.number,
    description: one.description,
    fee_cents: one.feeCents,
    opened_on: addDays(app.today(), -one.openedDaysAgo),
    due_on: addDays(app.today(), one.dueInDays),
    state: 'New' as const,
    closed_on: null,
  }))
}

function countRows({ elsewhere }: SamplePayer, app: App, patient_id: string) {
  return elsewhere.map(({ program, uses }) => ({
    ...{ id: app.newId(), patient_id, program },
    asked_on: app.today(),
    learned_from: 'Invented answer of the payer',
    uses_json: JSON.stringify(
      uses.map(({ service, daysAgo }) => ({
        service,
        drug: null,
        on: addDays(app.today(), -daysAgo),
      })),
    ),
  }))
}
