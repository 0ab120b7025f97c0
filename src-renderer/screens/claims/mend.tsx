// Opens the place where a gap is mended: another screen, or a form of the claim desk.

import { useState } from 'react'
import type { EncounterView } from '../../../src-main/contract/claims.ts'
import { CertificatesForm } from '../../forms/claims/certificates-form.tsx'
import { ProblemClaimForm } from '../../forms/claims/problem-claim-form.tsx'
import { TimeForm } from '../../forms/claims/time-form.tsx'
import { useGo } from '../../navigation.ts'
import { useSession } from '../../session.ts'
import type { Gap, Way } from './claim-words.ts'

/** Which form of the desk is open; `problemId` null: the first. */
type Form =
  | { readonly kind: 'time' | 'certificates' }
  | { readonly kind: 'problem'; readonly problemId: string | null }

/**
 * `mend` opens what a gap needs, `dialog` is what to draw; `actions` are the keys that an encounter and its claims share:
 * P opens the problem of `problemId`, or the first.
 */
export function useMending(encounter: EncounterView | undefined, problemId: string | null = null) {
  const go = useGo()
  const mayDecide = useSession().data?.user?.mayDecide === true
  const clinical = mayDecide ? null : 'A pharmacist or an intern says it. Switch user with Ctrl U.'
  const [form, setForm] = useState<Form | null>(null)
  const close = () => setForm(null)
  const problemOf = (gap: Gap) =>
    encounter?.problems.find((one) => gap.text.startsWith(one.title))?.id ?? null
  return {
    mend: (way: Way, gap: Gap) => {
      if (way.kind === 'path') go(way.path)
      else if (way.kind === 'form')
        setForm(
          way.form === 'problem'
            ? { kind: 'problem', problemId: problemOf(gap) }
            : { kind: way.form },
        )
    },
    clinical,
    actions: [
      {
        id: 'claim-gap',
        label: 'What is missing',
        keys: 'G',
        disabledReason: null,
        run: () => document.querySelector<HTMLElement>('[data-gap]')?.focus(),
      },
      {
        id: 'claim-time',
        label: 'Time and place',
        keys: 'T',
        disabledReason: clinical,
        run: () => setForm({ kind: 'time' }),
      },
      {
        id: 'claim-problem',
        label: 'Problem',
        keys: 'P',
        disabledReason:
          clinical ??
          (encounter?.problems.length === 0 ? 'This encounter looked at no problem' : null),
        run: () => setForm({ kind: 'problem', problemId }),
      },
    ] as const,
    dialog:
      form === null || encounter === undefined ? null : form.kind === 'problem' ? (
        <ProblemClaimForm encounter={encounter} problemId={form.problemId} onClose={close} />
      ) : form.kind === 'time' ? (
        <TimeForm encounter={encounter} onClose={close} />
      ) : (
        <CertificatesForm onClose={close} />
      ),
  }
}
