// Opens a chart with two identifiers when something of it was asked for while it is closed.

import { useEffect, useState } from 'react'
import { AppError } from '../../../src-main/contract/errors.ts'
import type { PatientHit } from '../../../src-main/contract/patients.ts'
import { notifyFailure } from '../../client.ts'
import { findHit } from '../../find-hit.ts'
import { ErrorPanel } from '../../ui/list-states.tsx'
import { ConfirmIdentity } from './confirm-identity.tsx'

interface Props {
  /** What the call answered. */
  readonly error: Error
  /** Whose it is; null while that is not known. */
  readonly of: { readonly patientName: string; readonly patientId: string } | null
  readonly onOpened: () => void
}

/** The question for two identifiers; any other failure as it is. */
export function IdentityGate({ error, of, onOpened }: Props) {
  const [asking, setAsking] = useState<PatientHit | null>(null)
  const isClosed = error instanceof AppError && error.kind === 'not-allowed'
  const name = of?.patientName ?? null
  const id = of?.patientId ?? null
  useEffect(() => {
    if (!isClosed || name === null || id === null) return
    findHit(name, id).then(setAsking, notifyFailure)
  }, [isClosed, name, id])
  if (asking !== null && isClosed)
    return (
      <ConfirmIdentity
        hit={asking}
        confirmed={[]}
        onClose={() => setAsking(null)}
        onOpened={onOpened}
      />
    )
  return <ErrorPanel error={error} onRetry={onOpened} />
}
