// Every call of claims, once.

import type { Client } from '../../../src-main/contract/client.ts'

/** Says what is asked, makes the claims of a program, ticks a field, and takes one claim out again. */
export async function claimsJourney(client: Client, encounterId: string): Promise<void> {
  const { patientId, on } = await client.claims.encounter({ encounterId })
  await client.coverage.set({ patientId, coverage: { plan: 'Sample Part D', memberId: 'M-1' } })
  await client.conditions.add({ patientId, text: 'Gout', icd10: 'M10.9' })
  await client.consents.add({
    patientId,
    kind: 'consent',
    scope: 'services',
    givenBy: 'patient',
    method: 'verbal',
    onDay: on,
  })
  await client.claims.waiting({})
  await client.claims.list({ list: 'draft' })
  const { problems } = await client.claims.encounter({ encounterId })
  const problemId = problems[0]?.id ?? ''
  await client.claims.say({
    encounterId,
    facts: [
      { subjectId: encounterId, field: 'faceMinutes', value: '38' },
      { subjectId: encounterId, field: 'startedAt', value: '09:00' },
      { subjectId: encounterId, field: 'endedAt', value: '09:38' },
      { subjectId: encounterId, field: 'seenBefore', value: 'never' },
      { subjectId: problemId, field: 'result', value: 'accepted' },
      { subjectId: problemId, field: 'resultOn', value: '2026-11-23' },
      { subjectId: problemId, field: 'severity', value: '1' },
    ],
  })
  await client.claims.codes({})
  await client.claims.certificates({})
  await client.claims.saveCertificate({ program: 'wpqc', userId: null, isCertified: true })
  await client.claims.layout({ program: 'outcomes-mtm' })
  await client.claims.saveLayout({
    program: 'outcomes-mtm',
    parts: [{ of: 'encounter', labels: ['Patient'] }],
  })
  const made = await client.claims.make({ encounterId, program: 'pharmmd' })
  const claimId = made.ids[1] ?? ''
  const { fields } = await client.claims.read({ claimId })
  const fieldKey = fields.find((field) => field.value !== null)?.key ?? ''
  await client.claims.tick({ claimId, fieldKey, isEntered: true })
  await client.claims.settleDur({ claimId, problemId, reason: 'PH', service: 'M0', result: '3A' })
  const paid = await client.claims.make({ encounterId, program: 'cpt-billing' })
  const cptId = paid.ids[0] ?? ''
  await client.claims.move({ claimId: cptId, to: 'checked' })
  await client.claims.move({ claimId: cptId, to: 'sent' })
  await client.claims.remit({ claimId: cptId, kind: 'payment', cents: 9000 })
  await client.billing.read({ claimId: cptId })
  await client.billing.save({ claimId: cptId, ofPatient: { relation: 'self' }, ofEncounter: {} })
  await client.billing.saveShift({ right: 0, down: 0 })
  await client.claims.receivables({})
}
