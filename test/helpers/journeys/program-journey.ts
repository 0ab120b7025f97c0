// Makes every call of enrollments, payer facts, cases, the panel and the store's terms once.

import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'

const reason = 'Written by mistake'
const today = day('2026-11-23')

/** The chart must be open, and an owner at the screen. */
export async function programJourney(client: Client, patientId: string): Promise<void> {
  const enrollment = await client.enrollments.save({
    patientId,
    enrollment: {
      program: 'outcomes-mtm',
      standing: 'listed',
      learnedFrom: 'List of 20 November',
    },
  })
  await client.enrollments.void({ patientId, id: enrollment.id, reason })
  await client.payerFacts.save({ patientId, fact: 'medicaid', value: 'IA' })
  const opened = await client.cases.save({
    patientId,
    case: {
      program: 'mirixa',
      caseNumber: 'INVENTED-1',
      title: 'Adherence to a statin',
      openedOn: today,
      dueOn: day('2026-12-31'),
      state: 'New',
    },
  })
  const step = await client.caseLog.add({
    patientId,
    caseId: opened.id,
    step: 'outreach',
    outcome: 'voicemail',
    on: today,
  })
  await client.caseLog.read({ patientId })
  await client.caseLog.void({ patientId, id: step.id, reason })
  await client.cases.void({ patientId, id: opened.id, reason })
  await client.enrollments.read({ patientId })
  const elsewhere = await client.payerCounts.save({
    patientId,
    program: 'iowa-pcm',
    askedOn: today,
    learnedFrom: 'Answer of the payer',
    uses: [{ service: 'new-problem', drug: null, on: day('2026-03-01') }],
  })
  await client.limits.read({ patientId })
  await client.payerCounts.void({ patientId, id: elsewhere.id, reason })
  await client.programs.panel({})
  await client.programs.people({ program: 'iowa-pcm', answer: 'cannot-tell' })
  await client.programs.recompute({})
  const term = await client.programTerms.save({
    program: 'outcomes-mtm',
    key: 'fee cmr',
    value: 5000,
    from: today,
    note: 'Invented contract, page 1',
  })
  await client.programTerms.void({ id: term.id, reason })
  await client.programTerms.restore({ id: term.id })
  await client.programTerms.list({})
  const definition = {
    ...{ name: 'Asthma check', isByList: false, leastAge: 18, endsOn: null },
    services: [{ id: 'check', title: 'Check', kind: 'follow-up' as const, code: 'OWN-1' }],
  }
  const own = await client.ownPrograms.save({ definition, note: null })
  const { program } = own
  await client.ownPrograms.save({ program, version: 1, definition, note: 'Another name' })
  await client.ownPrograms.restore({ program, version: 1 })
  await client.ownPrograms.list({})
}
