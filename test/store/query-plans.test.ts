// How SQLite finds what the screens ask for often: every plan is that of the statement which the real call made.
// A chart has no statistics, so that plans depend on the tables alone.

import { CompiledQuery } from 'kysely'
import { expect, test, vi } from 'vitest'
import { refreshStale } from '../../src-main/api/eligibility.ts'
import { Jobs } from '../../src-main/api/jobs.ts'
import { day } from '../../src-main/clinical/dates.ts'
import { StatementCache } from '../../src-main/store/statement-cache.ts'
import { openStoreWithAda } from '../helpers/people.ts'
import { type TestApp, testApp } from '../helpers/test-app.ts'
import { importFile } from '../helpers/upload.ts'

/** Makes a call and answers the plans of all its statements: the statement with its steps. */
async function plansOf(
  make: (test: TestApp, patientId: string) => Promise<unknown>,
): Promise<readonly { readonly statement: string; readonly steps: readonly string[] }[]> {
  const app = testApp()
  const { patientId } = await openStoreWithAda(app)
  const prepared = vi.spyOn(StatementCache.prototype, 'prepare')
  await make(app, patientId)
  const statements = new Set(prepared.mock.calls.map(([text]) => text))
  prepared.mockRestore()
  const plans: { statement: string; steps: string[] }[] = []
  for (const statement of statements) {
    if (!/^\s*(select|with)\b/i.test(statement)) continue
    const slots = Array.from(statement.matchAll(/\?/g), () => null)
    const { rows } = await app.app.chartFile
      .reader()
      .executeQuery<{ detail: string }>(CompiledQuery.raw(`EXPLAIN QUERY PLAN ${statement}`, slots))
    plans.push({ statement, steps: rows.map(({ detail }) => detail) })
  }
  return plans
}

const search =
  (text: string) =>
  ({ client }: TestApp) =>
    client.patients.search({ text })
const today = ({ client }: TestApp) => client.worklist.today({})
const todayWithOffer = async ({ client }: TestApp, patientId: string) => {
  await client.offers.add({ patientId, program: 'store', kind: 'CMR' })
  await client.worklist.today({})
}

test.each([
  ['a search by last name', search('smi'), 'from "patients"', /p USING INDEX patients_by_name/],
  ['a search by both names', search('smi,jo'), 'from "patients"', /p USING INDEX patients_by_name/],
  [
    'a search by birth date',
    search('1950-07-04'),
    'from "patients"',
    /p USING INDEX patients_by_birth_date/,
  ],
  ['a search by phone', search('5550100'), 'from "patients"', /p USING INDEX patients_by_phone/],
  [
    'the charts opened last',
    ({ client }: TestApp) => client.patients.recent({}),
    'from "audit"',
    /audit USING COVERING INDEX audit_opened_by \(by_user=\?/,
  ],
  [
    'all documents, newest first',
    ({ client }: TestApp) => client.documents.list({}),
    'from "documents"',
    /SCAN d USING INDEX documents_by_time/,
  ],
  [
    'the documents of a patient',
    ({ client }: TestApp, patientId: string) => client.documents.list({ patientId }),
    'from "documents"',
    /d USING INDEX documents_of_patient/,
  ],
  [
    'packets that are due',
    today,
    'd.template',
    /r USING COVERING INDEX reviews_signed \(kind=\?\)/,
  ],
  ['packets that were made', today, 'd.template', /d USING COVERING INDEX documents_packets/],
  ['letters without a reply', today, '"c"."sent_at"', /c USING INDEX communications_waiting/],
  ['tasks', today, 'from "tasks" as "t"', /t USING INDEX tasks_(open|of_owner)/],
  ['offers to call about', today, 'from "offers" as "o"', /o USING INDEX offers_open/],
  [
    'attempts of offers',
    todayWithOffer,
    'from "contacts" where "offer_id"',
    /USING INDEX contacts_of_offer/,
  ],
  [
    'appointments of today',
    today,
    'from "appointments"',
    /a USING INDEX appointments_by_time \(starts_at>\? AND starts_at<\?\)/,
  ],
  ['consults that are open', today, 'from "consults"', /c USING INDEX consults_open/],
  [
    'answers that were coded',
    today,
    'from "recommendation_replies"',
    /a USING INDEX recommendation_replies_accepted \(on_day>\?\)/,
  ],
  [
    'answers in words',
    today,
    '"a"."reply" is not null',
    /a USING INDEX communications_replied \(replied_at>\?\)/,
  ],
  [
    'targeted reviews that are due',
    today,
    '"o"."kind" <> ',
    /r USING COVERING INDEX reviews_signed_by_day \(held_on>\? AND held_on<\?\)/,
  ],
  [
    'reviews to claim',
    today,
    'r.id as review_id',
    /r USING COVERING INDEX reviews_signed_by_day \(held_on>\?\)/,
  ],
  [
    'follow-ups to claim',
    today,
    'r.review_id as review_id',
    /r USING INDEX follow_ups_by_day \(held_on>\?\)/,
  ],
  [
    'offers to claim',
    today,
    'offers as r',
    /r USING COVERING INDEX offers_closed_by_day \(closed_on>\?\)/,
  ],
  [
    'INR visits to claim',
    today,
    'anticoagulation_visits as r',
    /r USING INDEX anticoagulation_visits_signed_by_day \(on_day>\?\)/,
  ],
  [
    'vaccinations to claim',
    today,
    'vaccine_visits as r',
    /r USING INDEX vaccine_visits_by_day \(on_day>\?\)/,
  ],
  [
    'sessions to claim',
    today,
    'service_visits as r',
    /r USING INDEX service_visits_held_by_day \(held_on>\?\)/,
  ],
  ['cases of platforms', today, 'from "program_cases"', /c USING INDEX program_cases_open/],
  [
    'next contacts for programs',
    async (test: TestApp, patientId: string) => {
      await test.client.enrollments.save({
        patientId,
        enrollment: { program: 'outcomes-mtm', standing: 'listed', learnedFrom: 'Invented list' },
      })
      return today(test)
    },
    'from follow_ups as u',
    /r USING COVERING INDEX reviews_signed_by_day \(held_on>\? AND held_on<\?\)/,
  ],
  [
    'reviews after a discharge',
    today,
    '"payer_facts" as "f"',
    /e USING (COVERING )?INDEX eligibilities_by_answer/,
  ],
  ['open reviews', today, '"r"."park_note"', /r USING INDEX reviews_unsigned/],
  [
    'imported people to decide about',
    today,
    'from "import_matches"',
    /USING (COVERING )?INDEX import_matches_open/,
  ],
] as const)('%s: the index serves', async (_what, make, mark, step) => {
  const plans = (await plansOf(make)).filter(({ statement }) => statement.includes(mark))
  expect(plans).not.toEqual([])
  for (const { steps } of plans) {
    expect(steps.join('\n')).toMatch(step)
    const ownRows = steps.map((line) => `SCAN ${/^CO-ROUTINE (\w+)$/.exec(line)?.[1]}`)
    expect(steps.filter((line) => isWholeTable(line) && !ownRows.includes(line))).toEqual([])
    expect(steps.filter((line) => line.includes('AUTOMATIC'))).toEqual([])
  }
})

test('eligible patients: by their answer, everything else by key', async () => {
  const plans = (await plansOf(today)).filter(({ statement }) =>
    statement.includes('distinct "e"."patient_id" from "eligibilities"'),
  )
  expect(plans).toHaveLength(1)
  for (const { steps } of plans) {
    expect(steps.join('\n')).toMatch(/e USING COVERING INDEX eligibilities_yes/)
    expect(steps.join('\n')).toMatch(/r USING COVERING INDEX reviews_kept_of_patient/)
    expect(steps.filter(isWholeTable)).toEqual([])
  }
})

test('answers that are too old are found by their day, not by reading them all at each sign-in', async () => {
  const plans = await plansOf(async ({ app }) => {
    const jobs = new Jobs(() => undefined)
    await refreshStale({ app, jobs, isLeft: () => false }, day('2026-01-01'), (work) => work())
  })
  const [old, turned] = plans.map(({ steps }) => steps)
  expect(old).toEqual(['SEARCH eligibilities USING COVERING INDEX eligibilities_by_day (on_day<?)'])
  // Listings that began or ended meanwhile: by their days, and their answers by key.
  expect(
    turned?.filter((step) => / n USING INDEX program_enrollments_by_(start|end) /.test(step)),
  ).toHaveLength(2)
  expect(turned?.filter((step) => / e USING PRIMARY KEY /.test(step))).toHaveLength(2)
  expect(turned?.filter(isWholeTable)).toEqual([])
})

test('prescribers of imported rows: by key, then by number, each by its index', async () => {
  const plans = await plansOf(({ client }) =>
    importFile(
      client,
      'PAT LAST,PAT FIRST,DOB,DRUG,FILL DT,QTY,DS,PRESCRIBER,PRESCRIBER NPI\n' +
        'PLACEHOLDER,ROBERT,07/04/1950,LISINOPRIL 10 MG TABLET,11/02/2026,30,30,DOE JANE MD,1999999083\n',
    ),
  )
  const steps = plans
    .filter(({ statement }) => /from "prescribers" where "(match_key|npi)" = /.test(statement))
    .map((plan) => plan.steps[0])
  expect(steps.toSorted()).toEqual([
    'SEARCH prescribers USING INDEX prescribers_by_match (match_key=?)',
    'SEARCH prescribers USING INDEX prescribers_by_npi (npi=?)',
  ])
})

/** A walk through a table without any index. */
function isWholeTable(step: string): boolean {
  return /^SCAN (?!.*USING)/.test(step) && step !== 'SCAN CONSTANT ROW'
}
