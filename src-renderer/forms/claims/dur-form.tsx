// DUR/PPS codes of a claim's problem: proposed from the problem and its outcome, settled by a person.

import { Select, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { ClaimView, CodeView, DurView } from '../../../src-main/contract/claims.ts'
import { notifyDone, useRead } from '../../client.ts'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly claim: ClaimView
  readonly onClose: () => void
}

/** The dialog under U. */
export function DurForm({ claim, onClose }: Props) {
  const [id, setId] = useState(claim.dur[0]?.problemId ?? '')
  const dur = claim.dur.find((one) => one.problemId === id)
  if (dur === undefined) return null
  return <Codes key={id} claim={claim} dur={dur} onProblem={setId} onClose={onClose} />
}

const options = (codes: readonly CodeView[] | undefined) =>
  (codes ?? []).map(({ code, title }) => ({ value: code, label: `${code}  ${title}` }))

function Codes({
  claim,
  dur,
  onProblem,
  onClose,
}: Props & { readonly dur: DurView; readonly onProblem: (id: string) => void }) {
  const codes = useRead('claims.codes', {})
  const form = useForm<{ reason: string | null; service: string | null; result: string | null }>({
    initialValues: { reason: dur.reason, service: dur.service, result: dur.result },
  })
  const save = useFormCommand('claims.settleDur', form)
  const submit = () =>
    save.submit({ claimId: claim.id, problemId: dur.problemId, ...form.values }, () => {
      notifyDone('The codes are settled.')
      onClose()
    })
  return (
    <FormDialog
      title="DUR/PPS codes"
      submitLabel="Settle"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm" c="dimmed">
        {dur.isSettled
          ? 'Settled by a person.'
          : 'Proposed from the problem, what was done and what came of it. The list of pairs is Pestle’s own.'}
      </Text>
      {claim.dur.length > 1 && (
        <Select
          label="Problem"
          allowDeselect={false}
          data={claim.dur.map((one) => ({ value: one.problemId, label: one.problem }))}
          value={dur.problemId}
          onChange={(value) => value !== null && onProblem(value)}
        />
      )}
      <Select
        label="Reason for service (439-E4)"
        clearable
        searchable
        data-autofocus
        data={options(codes.data?.reasons)}
        {...form.getInputProps('reason')}
      />
      <Select
        label="Professional service (440-E5)"
        clearable
        searchable
        data={options(codes.data?.services)}
        {...form.getInputProps('service')}
      />
      <Select
        label="Result of service (441-E6)"
        clearable
        searchable
        data={options(codes.data?.results)}
        {...form.getInputProps('result')}
      />
    </FormDialog>
  )
}
