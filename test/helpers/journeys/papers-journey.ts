// Every call about the store's own papers, once.

import { day } from '../../../src-main/clinical/dates.ts'
import type { Client } from '../../../src-main/contract/client.ts'
import { samplePng } from '../pdf/sample-picture.ts'
import { ownerPin } from '../test-app.ts'

/** A letterhead with a logo, a paper of the store's own making; sites that take medicines back, and a sheet that was given. */
export async function papersJourney(client: Client, patientId: string): Promise<void> {
  const { id: logoId } = await client.letterhead.addLogo({ base64: samplePng(60, 20) })
  const head = { logoId, lines: ['Since 1999'], sections: ['name', 'address', 'phone'] as const }
  await client.letterhead.preview({ ...head, sections: [...head.sections] })
  const { id: headId } = await client.letterhead.save({ ...head, sections: [...head.sections] })
  await client.letterhead.versions({})
  await client.letterhead.restore({ id: headId })
  const own = { template: 'fridge-sheet', hidden: ['help'], opening: 'Ask us.', closing: null }
  await client.ownTemplates.preview(own)
  const { id: ownId } = await client.ownTemplates.save(own)
  await client.ownTemplates.list({})
  await client.ownTemplates.restore({ id: ownId })
  await client.disposal.saveSites({
    sites: [{ name: 'Mortar Lane Pharmacy', where: '1 Mortar Lane, Sampleton, IA 50000' }],
  })
  await client.disposal.sites({})
  const { id: consultId } = await client.consults.start({
    patientId,
    requester: 'The daughter',
    question: 'May she take melatonin?',
  })
  await client.consults.save({
    consultId,
    revision: 1,
    question: 'May she take melatonin?',
    answer: 'Better not.',
    sources: ['AGS Beers Criteria, 2023'],
  })
  await client.consultPapers.preview({ consultId })
  await client.consults.sign({ consultId, pin: ownerPin })
  await client.consultPapers.issue({ consultId })
  const to = day('2026-11-23')
  await client.auditPacket.make({ patientId, from: to, to, jobId: 'audit-job' })
  const { medications } = await client.patients.chart({ patientId })
  await client.tabletLooks.save({
    patientId,
    medicationId: medications[0]?.id ?? '',
    look: { shape: 'round', colour: 'white' },
  })
  await client.tabletLooks.list({ patientId })
  const given = await client.disposal.record({ patientId, onDay: day('2026-11-23'), how: 'mail' })
  await client.disposal.read({ patientId })
  await client.disposal.void({ patientId, id: given.id, reason: 'Written by mistake' })
}
