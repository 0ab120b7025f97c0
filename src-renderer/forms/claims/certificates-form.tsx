// Certificates that programs ask for: of the pharmacy and of each pharmacist. Not recorded is not "no".

import { Text } from '@mantine/core'
import { useState } from 'react'
import type { CertificateView } from '../../../src-main/contract/claims.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { LoadingRows } from '../../ui/list-states.tsx'
import { FormDialog } from '../form-dialog.tsx'
import { YesNoUnknown } from '../yes-no-unknown.tsx'

const keyOf = (one: CertificateView) => `${one.program}/${one.userId ?? ''}`

/** The dialog under Y. */
export function CertificatesForm({ onClose }: { readonly onClose: () => void }) {
  const read = useRead('claims.certificates', {})
  const save = useCommand('claims.saveCertificate', { isQuiet: true })
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean | null>>>({})
  const changed = (read.data ?? []).filter((one) => {
    const answer = answers[keyOf(one)]
    return answer !== undefined && answer !== one.isCertified
  })
  const submit = async () => {
    for (const { program, userId, ...one } of changed)
      await save.mutateAsync({
        ...{ program, userId, number: one.number },
        isCertified: answers[keyOf({ program, userId, ...one })] ?? null,
      })
    notifyDone('The certificates are written down.')
    onClose()
  }
  return (
    <FormDialog
      title="Certificates"
      submitLabel="Save"
      isBusy={save.isPending}
      error={save.error ?? read.error}
      disabledReason={changed.length === 0 ? 'Nothing is changed' : null}
      onClose={onClose}
      onSubmit={() => void submit().catch(() => undefined)}
    >
      <Text size="sm" c="dimmed">
        WPQC pays for a CMR/A only where the pharmacy and the pharmacist are certified.
      </Text>
      {read.data === undefined && <LoadingRows rows={2} />}
      {(read.data ?? []).map((one) => (
        <YesNoUnknown
          key={keyOf(one)}
          label={`${one.holder} is certified`}
          value={
            answers[keyOf(one)] === undefined ? one.isCertified : (answers[keyOf(one)] ?? null)
          }
          onChange={(value) => setAnswers({ ...answers, [keyOf(one)]: value })}
        />
      ))}
    </FormDialog>
  )
}
