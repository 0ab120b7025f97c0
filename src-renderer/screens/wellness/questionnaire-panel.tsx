// The panel in which a questionnaire is chosen, asked question by question, and told. Digits choose.

import { Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { AssessmentLanguage, FormView } from '../../../src-main/contract/wellness.ts'
import { useCommand, useRead } from '../../client.ts'
import { formatCount } from '../../format.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { SidePanel, usePanelActions } from '../../ui/side-panel.tsx'
import { AskedForm } from './asked-form.tsx'
import classes from './wellness.module.css'

interface Props {
  readonly patientId: string
  /** The questionnaire to open; null: choose one. */
  readonly first: string | null
  readonly onClose: () => void
}

/** Open as long as it is there. */
export function QuestionnairePanel({ patientId, first, onClose }: Props) {
  const [openId, setOpenId] = useState(first)
  return (
    <SidePanel title="Questionnaire" onClose={onClose}>
      {openId === null ? (
        <Chooser patientId={patientId} onStarted={setOpenId} />
      ) : (
        <Asked assessmentId={openId} onClose={onClose} onOther={() => setOpenId(null)} />
      )}
    </SidePanel>
  )
}

const languageWords: Readonly<Record<AssessmentLanguage, string>> = { en: 'English', es: 'Spanish' }

function Chooser({
  patientId,
  onStarted,
}: {
  readonly patientId: string
  readonly onStarted: (id: string) => void
}) {
  const read = useRead('assessments.forms', {})
  const start = useCommand('assessments.start', { isQuiet: true })
  const [language, setLanguage] = useState<AssessmentLanguage>('en')
  const other = language === 'en' ? 'es' : 'en'
  const turn = () => setLanguage(other)
  const forms = read.data ?? []
  const lacks = (form: FormView) =>
    form.languages.includes(language)
      ? null
      : `${form.title} has no wording in ${languageWords[language]}`
  const choose = (form: FormView) =>
    start.mutate({ patientId, form: form.id, language }, { onSuccess: ({ id }) => onStarted(id) })
  usePanelActions('Which questionnaire', [
    { id: 'language', label: `Ask in ${languageWords[other]}`, keys: 'L', run: turn },
    ...forms.map((form, place) => ({
      id: `form-${form.id}`,
      label: form.title,
      keys: String(place + 1),
      run: () => choose(form),
      disabledReason: start.isPending ? 'It is being opened' : lacks(form),
    })),
  ])
  return (
    <>
      {read.isPending && <LoadingRows rows={8} />}
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {start.isError && <ErrorPanel error={start.error} />}
      <Group justify="space-between" mb="sm">
        <Text size="sm">
          Asked in <strong>{languageWords[language]}</strong>
        </Text>
        <ActionButton variant="default" keys="L" disabledReason={null} onClick={turn}>
          In {languageWords[other]}
        </ActionButton>
      </Group>
      <ul className={classes.choices} aria-label="Questionnaires">
        {forms.map((form, place) => {
          const reason = lacks(form)
          return (
            <li key={form.id}>
              <button
                type="button"
                className={classes.choice}
                aria-disabled={reason !== null}
                {...(place === 0 ? { 'data-autofocus': true } : {})}
                onClick={() => reason === null && choose(form)}
              >
                <KeyHint keys={String(place + 1)} />
                <span className={classes.words}>
                  <strong>{form.title}</strong> · {form.about}
                </span>
                <span className={classes.points}>
                  {reason === null
                    ? formatCount(form.questions, 'question')
                    : `not in ${languageWords[language]}`}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Asked({
  assessmentId,
  onClose,
  onOther,
}: {
  readonly assessmentId: string
  readonly onClose: () => void
  readonly onOther: () => void
}) {
  const read = useRead('assessments.read', { assessmentId })
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={6} />
  return <AskedForm key={assessmentId} view={read.data} onClose={onClose} onOther={onOther} />
}
