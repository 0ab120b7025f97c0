// Encounters that a program may pay for, without a claim made here or elsewhere. What they are is the claim desk's question.

import { encountersToClaim, type WaitingEncounter } from '../claims/encounters-to-claim.ts'
import { programNames } from '../programs/all-programs.ts'
import { because, counted, peopleOf, type WorkQuery } from './work-query.ts'

export const claims: WorkQuery = {
  kind: 'claim',
  lane: 'technician',
  hasOwner: false,
  find: async ({ db, today, limit, countLimit }) => {
    const found = await encountersToClaim(db, today, countLimit)
    const listed = found.slice(0, limit)
    const whoIs = await peopleOf(
      db,
      listed.map(({ patientId }) => patientId),
    )
    const nameOf = await programNames(db)
    return counted(
      listed.map((one) => ({
        ...whoIs(one.patientId),
        id: one.id,
        why: because(what(one), ...one.programs.map(nameOf)),
        next: 'Make the claim; D when it is made elsewhere',
        opens: 'claim',
        reviewId: one.source === 'review' ? one.reviewId : null,
        ownerId: null,
        ownerName: null,
      })),
      found.length,
    )
  },
}

function what({ source, kind, on }: WaitingEncounter): string {
  switch (source) {
    case 'review':
      return `${kind} of ${on}`
    case 'follow-up':
      return `Follow-up of ${on}`
    case 'refusal':
      return `Refused on ${on}`
    case 'unable-to-reach':
      return `Nobody reached, closed on ${on}`
    case 'inr-visit':
    case 'vaccination':
    case 'screening':
    case 'session':
      return `${kind} of ${on}`
  }
}
