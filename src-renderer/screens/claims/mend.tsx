// Opens the place where a gap is mended: another screen, or a form of the claim desk.

import { useState } from 'react'
import type { EncounterView } from '../../../src-main/contract/claims.ts'
import { CertificatesForm } from '../../forms/claims/certificates-form.tsx'
import { ProblemClaimForm } from '../../forms/claims/problem-claim-form.tsx'
import { TimeForm } from '../../forms/claims/time-form.tsx'
import { useGo } from '../../navigation.ts'
import type { Gap, Way } from './claim-words.ts'

/** Which form of the desk is open; `problemId` null: the first. */
type Form =
  | { readonly kind: 'time' | 'certificates' }
  | { readonly kind: 'problem'; readonly problemId: string | null }

/** `mend` opens what a gap needs, `open` a form by its key; `dialog` is what to draw. */
export function useMending(encounter: EncounterView | undefined) {
  const go = useGo()
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
    open: (kind: 'time' | 'problem' | 'certificates', problemId: string | null = null) =>
      setForm(kind === 'problem' ? { kind, problemId } : { kind }),
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
