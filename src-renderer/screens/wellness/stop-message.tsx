// An answer that must not wait: what to do at once, in order, and what was done. It stands before everything else.

import { Alert, Group, Stack, Text, Textarea } from '@mantine/core'
import { IconAlertOctagon } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { StopView } from '../../../src-main/contract/wellness.ts'
import { useCommand } from '../../client.ts'
import { useSession } from '../../session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel } from '../../ui/list-states.tsx'
import { usePanelActions } from '../../ui/side-panel.tsx'
import looks from '../../ui/ui.module.css'
import classes from './wellness.module.css'

interface Props {
  readonly assessmentId: string
  readonly stop: StopView
  /** Back to the question: the answer may be a slip. */
  readonly onBack: () => void
}

/** The message. */
export function StopMessage({ assessmentId, stop, onBack }: Props) {
  const act = useCommand('assessments.act', { isQuiet: true })
  const isClinician = useSession().data?.user?.mayDecide === true
  const [done, setDone] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  // The panel is open already: the keyboard goes to what must be said.
  useEffect(() => field.current?.focus(), [])
  const reason = !isClinician
    ? 'Fetch the pharmacist: a pharmacist or intern writes this'
    : done.trim() === ''
      ? 'Say what was done'
      : act.isPending
        ? 'It is being kept'
        : null
  const save = () => act.mutate({ assessmentId, done })
  usePanelActions('What was done at once', [
    {
      id: 'acted',
      label: 'Keep what was done',
      keys: 'mod+Enter',
      run: save,
      disabledReason: reason,
    },
    { id: 'slip', label: 'Back to the question', keys: 'alt+B', run: onBack },
  ])
  return (
    <Stack gap="md">
      <Alert
        className={looks.failure ?? ''}
        color="red"
        variant="outline"
        role="alert"
        title={`Critical. ${stop.what}`}
        icon={<IconAlertOctagon aria-hidden />}
      >
        {!isClinician && (
          <Text fw={650} mb="xs">
            Fetch the pharmacist now. Do not leave the patient alone.
          </Text>
        )}
        <ol className={classes.steps}>
          {stop.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Alert>
      {act.isError && <ErrorPanel error={act.error} />}
      <Textarea
        label="What was done at once?"
        description="Kept with your name and the time. The answer is in the chart already, whatever comes next."
        autosize
        minRows={3}
        maxLength={400}
        ref={field}
        value={done}
        onChange={(event) => setDone(event.currentTarget.value)}
      />
      <Group>
        <ActionButton keys="mod+Enter" disabledReason={reason} onClick={save}>
          Keep and go on
        </ActionButton>
        <ActionButton variant="default" keys="alt+B" disabledReason={null} onClick={onBack}>
          Back to the question
        </ActionButton>
      </Group>
    </Stack>
  )
}
