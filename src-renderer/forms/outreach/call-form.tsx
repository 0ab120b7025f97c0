// One attempt to reach somebody: whom to ask for, what to say, and what came of it. The message for a machine stands
// beside the number, so that no health information is left on one.

import { Alert, Radio, Select, SimpleGrid, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  contactChannels,
  contactOutcomes,
  contactPurposes,
  type OutreachView,
} from '../../../src-main/contract/outreach.ts'
import { notifyDone } from '../../client.ts'
import { formatCode, formatCount, formatPhone } from '../../format.ts'
import { Choice, optionsOf } from '../choice.tsx'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import classes from './outreach.module.css'

interface Props {
  readonly patientId: string
  readonly patientName: string
  readonly outreach: OutreachView
  readonly onClose: () => void
}

interface Values {
  offerId: string | null
  purpose: (typeof contactPurposes)[number]
  channel: (typeof contactChannels)[number]
  outcome: (typeof contactOutcomes)[number] | null
  note: string
}

const outcomeWords: Readonly<Record<(typeof contactOutcomes)[number], string>> = {
  reached: 'Reached',
  'no-answer': 'No answer',
  voicemail: 'Left a message',
  busy: 'Busy',
  'wrong-number': 'Wrong number',
  'call-back': 'Asked to be called back',
}

/** The dialog under L. */
export function CallForm({ patientId, patientName, outreach, onClose }: Props) {
  const { offers, speaker, phone, script } = outreach
  const open = offers.filter((one) => one.state === 'open' || one.state === 'scheduled')
  const form = useForm<Values>({
    initialValues: {
      offerId: open[0]?.id ?? null,
      purpose: open.length > 0 ? 'offer' : 'follow-up',
      channel: 'phone',
      outcome: null,
      note: '',
    },
  })
  const add = useFormCommand('contacts.add', form)
  const submit = () => {
    const { outcome, ...rest } = form.values
    if (outcome === null) {
      form.setErrors({ outcome: 'What came of it?' })
      return
    }
    add.submit({ patientId, ...rest, outcome }, ({ closedOffer, failedDays }) => {
      if (closedOffer)
        notifyDone(
          `Nobody was reached on ${formatCount(failedDays, 'day')}: the offer is closed as unable to reach. It can be reopened.`,
        )
      onClose()
    })
  }
  return (
    <FormDialog
      title="Attempt to reach"
      size="lg"
      submitLabel="Record"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      {speaker.kind === 'cannot-tell' ? (
        <Alert color="yellow" title="It cannot be told who speaks for this patient">
          The patient is cognitively impaired, and {speaker.missing} is not recorded. Add it under
          Details before anything is agreed.
        </Alert>
      ) : (
        <Text size="sm">
          Ask for <strong>{speaker.kind === 'representative' ? speaker.name : patientName}</strong>
          {speaker.kind === 'representative' && `, who speaks for ${patientName}`}:{' '}
          <strong className="figures">{formatPhone(phone)}</strong>
        </Text>
      )}
      <SimpleGrid cols={2} spacing="sm">
        <div className={classes.script}>
          <Text size="xs" fw={600}>
            If a person answers
          </Text>
          <ol>
            {script.live.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
        <div className={classes.script}>
          <Text size="xs" fw={600}>
            If a machine answers: nothing about health
          </Text>
          <p>{script.voicemail}</p>
        </div>
      </SimpleGrid>
      <Radio.Group label="What came of it" required {...form.getInputProps('outcome')}>
        <SimpleGrid cols={3} spacing={6} mt={4}>
          {contactOutcomes.map((value, place) => (
            <Radio
              key={value}
              value={value}
              label={outcomeWords[value]}
              data-autofocus={place === 0 || undefined}
            />
          ))}
        </SimpleGrid>
      </Radio.Group>
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="About"
          data={offers
            .filter((one) => open.includes(one))
            .map((one) => ({ value: one.id, label: `${one.kind}, ${one.programName}` }))}
          placeholder="No offer"
          clearable
          {...form.getInputProps('offerId')}
        />
        <Select
          label="For"
          allowDeselect={false}
          data={contactPurposes.map((value) => ({ value, label: formatCode(value) }))}
          {...form.getInputProps('purpose')}
        />
      </SimpleGrid>
      <Choice label="How" options={optionsOf(contactChannels)} {...form.getInputProps('channel')} />
      <Textarea label="Note" autosize minRows={1} maxLength={400} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
