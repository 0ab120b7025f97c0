// Under the papers: when the patient was last told how to get rid of unused medicines, which Part D asks for once a year.

import { Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { DeliveryWay } from '../../../../src-main/contract/deliveries.ts'
import type { Day } from '../../../../src-main/contract/vocabulary.ts'
import { notifyDone, useRead } from '../../../client.ts'
import { formatDay } from '../../../format.ts'
import { DeliveryWayField, deliveryWords } from '../../../forms/delivery/delivery-way-field.tsx'
import { useFormCommand } from '../../../forms/form-command.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { useActions } from '../../../keys.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { DayInput } from '../../../ui/day-input.tsx'
import { ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import looks from '../../../ui/ui.module.css'
import { useVoiding } from '../../chart/voidable.tsx'
import layout from '../review.module.css'
import { useReviewWork } from '../review-work.tsx'

/** The block. D records that the sheet was given by itself; a packet that holds it needs no more than its delivery. */
export function DisposalGiven() {
  const { patientId } = useReviewWork().review
  const read = useRead('disposal.read', { patientId })
  const voiding = useVoiding('disposal.void', patientId)
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  const [newest] = read.data?.notices ?? []
  const mine = newest?.by === 'sheet' ? newest : null
  const takeBack = () => {
    if (mine?.id == null) return
    voiding.ask({
      id: mine.id,
      text: 'This notice',
      about: `${deliveryWords[mine.how]} on ${formatDay(mine.onDay)}. The entry stays in the history.`,
    })
  }
  const noMine = mine === null ? 'No sheet that was given by itself is the newest' : null
  useActions('Safe disposal', [
    { id: 'disposal-given', label: 'Record the disposal sheet as given…', keys: 'D', run: open },
    {
      id: 'disposal-void',
      label: 'Take back the newest disposal sheet…',
      keys: 'alt+V',
      run: takeBack,
      disabledReason: noMine,
    },
  ])
  return (
    <section className={layout.block} aria-label="Safe disposal">
      <Title order={2} mb={6}>
        Safe disposal
      </Title>
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <LoadingRows rows={1} />}
      {read.data !== undefined && (
        <>
          <span className={`${looks.badge} ${read.data.isDue ? looks.warn : looks.good} figures`}>
            {newest === undefined ? 'Never told' : `Told on ${formatDay(newest.onDay)}`}
          </span>
          <Text size="xs" c="dimmed" my={4}>
            {newest === undefined
              ? 'Part D asks for it once a year. A delivered packet with the sheet counts.'
              : `${deliveryWords[newest.how]}, ${newest.by === 'packet' ? 'in the packet' : 'the sheet alone'}${read.data.isDue ? ' · more than a year ago' : ''}`}
          </Text>
        </>
      )}
      <ActionButton variant="default" keys="D" fullWidth disabledReason={null} onClick={open}>
        Sheet given…
      </ActionButton>
      {isOpen && <GivenForm patientId={patientId} onClose={() => setOpen(false)} />}
      {voiding.dialog}
    </section>
  )
}

function GivenForm({
  patientId,
  onClose,
}: {
  readonly patientId: string
  readonly onClose: () => void
}) {
  const form = useForm<{ how: DeliveryWay; onDay: Day | null }>({
    initialValues: { how: 'handed-over', onDay: null },
  })
  const record = useFormCommand('disposal.record', form)
  const submit = () => {
    const { how, onDay } = form.values
    if (onDay === null) form.setErrors({ onDay: 'When? t is today' })
    else
      record.submit({ patientId, how, onDay }, () => {
        notifyDone('The day is recorded.')
        onClose()
      })
  }
  return (
    <FormDialog
      title="Disposal sheet given"
      submitLabel="Record"
      isBusy={record.isBusy}
      error={record.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <DayInput label="On" description="t is today" required {...form.getInputProps('onDay')} />
      <DeliveryWayField {...form.getInputProps('how')} />
    </FormDialog>
  )
}
