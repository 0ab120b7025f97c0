// One consult: its question, the sources, the answer; signed with the PIN, then only added to.

import { Group, List, PasswordInput, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import type { ConsultView } from '../../../src-main/contract/consults.ts'
import { notifyDone, useCommand } from '../../client.ts'
import { formatDay, formatInstant } from '../../format.ts'
import { useSession } from '../../session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel } from '../../ui/list-states.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { useConsultPaper } from './use-consult-paper.tsx'

interface Props {
  readonly consult: ConsultView
  readonly onClose: () => void
}

/** Closing it keeps nothing that was not saved, and says so on the button. */
export function ConsultPanel({ consult, onClose }: Props) {
  return consult.signature === null ? (
    <OpenConsult key={consult.id} consult={consult} onClose={onClose} />
  ) : (
    <SignedConsult consult={consult} onClose={onClose} />
  )
}

function OpenConsult({ consult, onClose }: Props) {
  const user = useSession().data?.user ?? null
  const [question, setQuestion] = useState(consult.question)
  const [answer, setAnswer] = useState(consult.answer ?? '')
  const [sources, setSources] = useState(consult.sources.join('\n'))
  const [pin, setPin] = useState('')
  const save = useCommand('consults.save', { isQuiet: true })
  const sign = useCommand('consults.sign', { isQuiet: true })
  const { actions: paperActions, paper } = useConsultPaper(consult)
  const consultId = consult.id
  const words = sources
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const content = {
    consultId,
    revision: consult.revision,
    question,
    answer: answer.trim() === '' ? null : answer,
    sources: words,
  }
  const isSaved =
    question === consult.question &&
    answer.trim() === (consult.answer ?? '') &&
    words.join('\n') === consult.sources.join('\n')
  const cannotSave = user?.mayDecide === true ? null : 'Only a pharmacist or an intern can answer'
  const cannotSign =
    user?.maySign !== true
      ? 'Only a pharmacist can sign. Switch user with Ctrl U.'
      : content.answer === null
        ? 'No answer written'
        : words.length === 0
          ? 'No source named: what does the answer rest on?'
          : pin === ''
            ? 'Type your PIN to sign'
            : null
  const keep = () => {
    if (cannotSave === null)
      save.mutate(content, { onSuccess: () => notifyDone('The answer is kept') })
  }
  const lock = () => {
    if (cannotSign !== null) return
    const done = { onSuccess: () => notifyDone('Signed and locked'), onError: () => setPin('') }
    if (isSaved) sign.mutate({ consultId, pin }, done)
    else save.mutate(content, { onSuccess: () => sign.mutate({ consultId, pin }, done) })
  }
  return (
    <SidePanel
      title={`Consult ${consult.referenceCode}`}
      onClose={onClose}
      actions={[
        { id: 'consult-save', label: 'Keep', keys: 'mod+S', run: keep, disabledReason: cannotSave },
        { id: 'consult-sign', label: 'Sign', keys: 'F10', run: lock, disabledReason: cannotSign },
        ...paperActions,
      ]}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {consult.requester} · asked {formatDay(consult.askedOn)}
          {consult.dueOn !== null && ` · answer by ${formatDay(consult.dueOn)}`}
        </Text>
        <Textarea
          label="Question"
          autosize
          minRows={2}
          maxRows={6}
          maxLength={4000}
          readOnly={cannotSave !== null}
          value={question}
          onChange={(event) => setQuestion(event.currentTarget.value)}
        />
        <Textarea
          label="Answer"
          autosize
          minRows={6}
          maxRows={16}
          maxLength={4000}
          readOnly={cannotSave !== null}
          value={answer}
          onChange={(event) => setAnswer(event.currentTarget.value)}
          data-autofocus
        />
        <Textarea
          label="Sources, one a line"
          description="Label with section, guideline or paper with its year"
          autosize
          minRows={3}
          maxRows={8}
          readOnly={cannotSave !== null}
          value={sources}
          onChange={(event) => setSources(event.currentTarget.value)}
        />
        <Group gap="xs" align="end">
          <PasswordInput
            label="Your PIN"
            w="9em"
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            value={pin}
            onChange={(event) => setPin(event.currentTarget.value)}
          />
          <ActionButton keys="F10" disabledReason={cannotSign} onClick={lock}>
            Sign and lock
          </ActionButton>
          <ActionButton
            variant="default"
            keys="mod+S"
            disabledReason={cannotSave ?? (isSaved ? 'All is kept' : null)}
            onClick={keep}
          >
            Keep for later
          </ActionButton>
        </Group>
        {paper}
        {save.isError && <ErrorPanel error={save.error} />}
        {sign.isError && <ErrorPanel error={sign.error} />}
      </Stack>
    </SidePanel>
  )
}

function SignedConsult({ consult, onClose }: Props) {
  const user = useSession().data?.user ?? null
  const [text, setText] = useState('')
  const { actions: paperActions, paper } = useConsultPaper(consult)
  const add = useCommand('consults.addendum', { isQuiet: true })
  const reason =
    user?.maySign !== true
      ? 'Only a pharmacist can write an addendum'
      : text.trim() === ''
        ? 'Write the remark first'
        : null
  const submit = () => {
    if (reason === null)
      add.mutate({ consultId: consult.id, text }, { onSuccess: () => setText('') })
  }
  const { signature } = consult
  return (
    <SidePanel
      title={`Consult ${consult.referenceCode}`}
      onClose={onClose}
      actions={[
        {
          id: 'consult-add',
          label: 'Add the remark',
          keys: 'mod+Enter',
          run: submit,
          disabledReason: reason,
        },
        ...paperActions,
      ]}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {consult.requester} · asked {formatDay(consult.askedOn)}
        </Text>
        <Part title="Question">{consult.question}</Part>
        <Part title="Answer">{consult.answer}</Part>
        <section>
          <Title order={3} size="h4">
            Sources
          </Title>
          <List size="sm">
            {consult.sources.map((one) => (
              <List.Item key={one}>{one}</List.Item>
            ))}
          </List>
        </section>
        {signature !== null && (
          <Text size="sm" fw={600}>
            Signed and locked by {signature.name}, {signature.credential},{' '}
            {formatInstant(signature.at)}
          </Text>
        )}
        {consult.addenda.map((one) => (
          <Part
            key={`${one.at}${one.text}`}
            title={`Addendum of ${one.by}, ${formatInstant(one.at)}`}
          >
            {one.text}
          </Part>
        ))}
        <Textarea
          label="Addendum"
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group>
          <ActionButton keys="mod+Enter" disabledReason={reason} onClick={submit}>
            Add the remark
          </ActionButton>
        </Group>
        {add.isError && <ErrorPanel error={add.error} />}
        {paper}
      </Stack>
    </SidePanel>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: string | null }) {
  return (
    <section>
      <Title order={3} size="h4">
        {title}
      </Title>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {children}
      </Text>
    </section>
  )
}
