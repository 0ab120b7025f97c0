// One session of a course: held or missed, what was asked and measured, and the pharmacist's signature.

import { NumberInput, PasswordInput, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { CourseView, SessionView } from '../../../src-main/contract/services.ts'
import { toDay } from '../../../src-main/contract/vocabulary.ts'
import { notifyDone, useCommand } from '../../client.ts'
import { formatDay } from '../../format.ts'
import { Choice } from '../../forms/choice.tsx'
import { orNull, useFormCommand } from '../../forms/form-command.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useSession } from '../../session.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { unitWords } from './course-part.tsx'

interface Props {
  readonly course: CourseView
  readonly session: SessionView
  readonly onClose: () => void
}

/** Recorded by anybody; signed once it is recorded, by a pharmacist. */
export function SessionPanel(props: Props) {
  const [isChanging, setChanging] = useState(props.session.outcome === null)
  return isChanging ? (
    <SessionForm {...props} />
  ) : (
    <RecordedSession {...props} onChange={() => setChanging(true)} />
  )
}

const outcomes = [
  { value: 'held', label: 'Held' },
  { value: 'missed', label: 'Missed' },
]

function SessionForm({ course, session, onClose }: Props) {
  const form = useForm({
    initialValues: {
      outcome: session.outcome ?? 'held',
      heldOn: session.heldOn ?? toDay(dayjs().format('YYYY-MM-DD')),
      note: session.note ?? '',
      // An unanswered question is the empty word: no answer is chosen beforehand.
      answers: Object.fromEntries(
        course.questions.map(({ id }) => [id, session.answers[id] ?? '']),
      ),
      measures: Object.fromEntries(
        course.measures.map(({ id }) => [id, session.measures[id] ?? '']),
      ) as Record<string, number | string>,
    },
  })
  const hold = useFormCommand('services.holdSession', form)
  const { outcome, heldOn, note, answers, measures } = form.values
  const isHeld = outcome === 'held'
  const submit = () =>
    heldOn !== null &&
    hold.submit(
      {
        visitId: session.id,
        outcome: isHeld ? 'held' : 'missed',
        heldOn,
        note: orNull(note),
        answers: Object.fromEntries(Object.entries(answers).filter(([, one]) => one !== '')),
        measures: Object.fromEntries(
          Object.entries(measures).flatMap(([id, one]) =>
            typeof one === 'number' ? [[id, one]] : [],
          ),
        ),
      },
      () => onClose(),
    )
  return (
    <FormDialog
      title={`Session ${session.session}: ${session.title}`}
      size="min(58rem, 94vw)"
      submitLabel="Record it"
      isBusy={hold.isBusy}
      error={hold.error}
      disabledReason={heldOn === null ? 'Give the day' : null}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm" c="dimmed">
        {session.about}
      </Text>
      <Choice
        label="Outcome"
        options={outcomes}
        value={outcome}
        onChange={(value) => form.setFieldValue('outcome', value === 'missed' ? 'missed' : 'held')}
      />
      <DayInput label="Day" required {...form.getInputProps('heldOn')} />
      {isHeld &&
        course.questions.map(({ id, text, choices }) => (
          <Choice
            key={id}
            label={text}
            options={choices.map((one) => ({ value: one.id, label: one.text }))}
            value={answers[id] ?? ''}
            onChange={(value) => form.setFieldValue(`answers.${id}`, value)}
          />
        ))}
      {isHeld &&
        course.measures.map(({ id, title, unit, atLeast, atMost }) => (
          <NumberInput
            key={id}
            label={unitWords(unit) === '' ? title : `${title} (${unitWords(unit)})`}
            hideControls
            min={atLeast}
            max={atMost}
            clampBehavior="none"
            value={measures[id] ?? ''}
            error={form.errors[id]}
            onChange={(value) => form.setFieldValue(`measures.${id}`, value)}
          />
        ))}
      <Textarea label="Note" autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  )
}

function RecordedSession({
  course,
  session,
  onClose,
  onChange,
}: Props & { readonly onChange: () => void }) {
  const sign = useCommand('services.signSession', { isQuiet: true })
  const mayDecide = useSession().data?.user?.mayDecide === true
  const [pin, setPin] = useState('')
  const isSigned = session.signedBy !== null
  const reason = isSigned
    ? 'It is signed and locked'
    : !mayDecide
      ? 'A pharmacist signs it'
      : pin === ''
        ? 'Type your PIN to sign'
        : null
  return (
    <FormDialog
      title={`Session ${session.session}: ${session.title}`}
      submitLabel="Sign"
      submitKeys={isSigned ? 'mod+Enter' : 'Enter'}
      isBusy={sign.isPending}
      error={sign.error}
      disabledReason={reason}
      actions={
        isSigned ? [] : [{ id: 'change-session', label: 'Change it', keys: 'alt+E', run: onChange }]
      }
      onClose={onClose}
      onSubmit={() =>
        reason === null &&
        sign.mutate(
          { visitId: session.id, pin },
          {
            onSuccess: () => {
              notifyDone('Session signed')
              onClose()
            },
            onError: () => setPin(''),
          },
        )
      }
    >
      <Stack gap={4}>
        <Text size="sm">
          {session.outcome === 'held' ? 'Held' : 'Missed'} on{' '}
          {formatDay(session.heldOn ?? session.dueOn)}
          {session.signedBy === null ? '' : ` · signed by ${session.signedBy}`}
        </Text>
        {course.questions.map(({ id, text, choices }) => (
          <Text size="sm" key={id}>
            {text}{' '}
            <strong>
              {choices.find((one) => one.id === session.answers[id])?.text ?? 'not answered'}
            </strong>
          </Text>
        ))}
        {course.measures.map(({ id, title, unit }) => (
          <Text size="sm" key={id}>
            {title}:{' '}
            <strong className="figures">
              {session.measures[id] === undefined
                ? 'not measured'
                : `${session.measures[id]} ${unitWords(unit)}`}
            </strong>
          </Text>
        ))}
        {session.note !== null && <Text size="sm">{session.note}</Text>}
      </Stack>
      {!isSigned && (
        <PasswordInput
          label="Your PIN"
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
          data-autofocus
        />
      )}
    </FormDialog>
  )
}
