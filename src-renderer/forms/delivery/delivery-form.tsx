// How, when and to whom the packet was delivered.

import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { DeliveredTo, DeliveryWay } from '../../../src-main/contract/deliveries.ts'
import { givers } from '../../../src-main/contract/outreach.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { notifyDone } from '../../client.ts'
import { formatCode } from '../../format.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { Choice, optionsOf } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { DeliveryWayField, deliveryWords } from './delivery-way-field.tsx'

interface Props {
  readonly patientId: string
  readonly reviewId: string
  /** Whoever took part in the review is the likeliest to get its packet. */
  readonly likelyTo: DeliveredTo
  readonly onClose: () => void
}

interface Values {
  how: DeliveryWay | null
  onDay: Day | null
  givenTo: DeliveredTo
  note: string
}

/** The dialog under V. */
export function DeliveryForm({ patientId, reviewId, likelyTo, onClose }: Props) {
  const form = useForm<Values>({
    initialValues: { how: null, onDay: null, givenTo: likelyTo, note: '' },
  })
  const record = useFormCommand('deliveries.record', form)
  const submit = () => {
    const { how, onDay, givenTo, note } = form.values
    if (how === null || onDay === null) {
      form.setErrors({
        ...(how === null ? { how: 'How? Choose one' } : {}),
        ...(onDay === null ? { onDay: 'When? t is today' } : {}),
      })
      return
    }
    record.submit({ patientId, reviewId, how, onDay, givenTo, note: orNull(note) }, () => {
      notifyDone('The delivery is recorded.')
      onClose()
    })
  }
  return (
    <FormDialog
      title="Packet delivered"
      submitLabel="Record"
      isBusy={record.isBusy}
      error={record.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <DeliveryWayField {...form.getInputProps('how')} />
      <DayInput label="On" description="t is today" required {...form.getInputProps('onDay')} />
      <Choice label="To" options={optionsOf(givers)} {...form.getInputProps('givenTo')} />
      <Textarea label="Note" autosize minRows={1} maxLength={400} {...form.getInputProps('note')} />
    </FormDialog>
  )
}

/** "Handed over to the patient". */
export function deliveryText({ how, givenTo }: { how: DeliveryWay; givenTo: DeliveredTo }): string {
  return `${deliveryWords[how]} to the ${formatCode(givenTo)}`
}
