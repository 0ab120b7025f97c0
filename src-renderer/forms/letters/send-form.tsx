// How a letter went out, and by when its reply is expected.

import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type LetterView, letterChannels } from '../../../src-main/contract/letters.ts'
import { notifyDone } from '../../client.ts'
import { formatDay } from '../../format.ts'
import { Choice, optionsOf } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly letter: LetterView
  readonly onClose: () => void
}

const days = [
  { value: '3', label: '3 days' },
  { value: '7', label: '7 days' },
  { value: '14', label: '14 days' },
]

/** The dialog under S of a letter. */
export function SendForm({ letter, onClose }: Props) {
  const form = useForm({
    initialValues: {
      channel: letterChannels.find((one) => one === letter.channel) ?? letterChannels[0],
      dueInDays: '7',
      note: '',
    },
  })
  const send = useFormCommand('letters.send', form)
  const submit = () => {
    const { channel, dueInDays, note } = form.values
    send.submit(
      {
        letterId: letter.id,
        channel,
        dueInDays: dueInDays === '3' ? 3 : dueInDays === '14' ? 14 : 7,
        note: orNull(note),
      },
      ({ dueOn }) => {
        notifyDone(dueOn === null ? 'Recorded.' : `A reply is due on ${formatDay(dueOn)}.`)
        onClose()
      },
    )
  }
  return (
    <FormDialog
      title={letter.attempts === 0 ? 'How it went out' : 'Sent again or asked about'}
      submitLabel="Record"
      isBusy={send.isBusy}
      error={send.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Choice label="By" options={optionsOf(letterChannels)} {...form.getInputProps('channel')} />
      <Choice label="Reply expected in" options={days} {...form.getInputProps('dueInDays')} />
      <Textarea
        label="Note"
        placeholder="who took it, which number"
        data-autofocus
        autosize
        minRows={1}
        maxLength={400}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
