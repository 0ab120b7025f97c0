// One visit, top to bottom by keyboard: questions, INR, proposal, accept or override, next test, signature.

import { Group, PasswordInput, Select, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import {
  type ClinicView,
  inrMethods,
  type NextTest,
} from '../../../src-main/contract/anticoagulation.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { optionsOf } from '../../forms/choice.tsx'
import { useActions } from '../../keys.ts'
import { useSession } from '../../session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { ErrorPanel } from '../../ui/list-states.tsx'
import { enterWentOn } from '../../ui/next-field.ts'
import { Section } from '../../ui/section.tsx'
import classes from './anticoagulation.module.css'
import { ProposalShown } from './proposal-shown.tsx'
import { accepted, inrOf, type VisitDraft, visitInput } from './visit-draft.ts'
import { DecisionFields, NextTestFields } from './visit-fields.tsx'
import { VisitQuestions } from './visit-questions.tsx'

interface Props {
  readonly view: ClinicView
  readonly enrolmentId: string
  readonly first: VisitDraft
  readonly onSigned: (visitId: string) => void
}

/** Nothing is kept before it is signed or handed over. */
export function VisitForm({ view, enrolmentId, first, onSigned }: Props) {
  const user = useSession().data?.user ?? null
  const [draft, setDraft] = useState(first)
  const box = useRef<HTMLDivElement>(null)
  const change = (part: Partial<VisitDraft>) => setDraft((old) => ({ ...old, ...part }))
  const isDoac = view.enrolment?.kind === 'doac'
  const asked = { enrolmentId, answers: draft.answers, inr: inrOf(draft) }
  const read = useRead('anticoagulation.propose', asked, { keepsFormer: true })
  const proposal = read.data?.proposal ?? null
  const nextTest = read.data?.nextTest ?? null
  const prepare = useCommand('anticoagulation.prepare', { isQuiet: true })
  const sign = useCommand('anticoagulation.sign', { isQuiet: true })
  const input = visitInput(draft, enrolmentId, proposal, nextTest)
  const focus = (selector: string) =>
    // Later than this render: the field may only now appear.
    setTimeout(() => box.current?.querySelector<HTMLElement>(selector)?.focus())

  const accept = () => {
    setDraft(accepted(draft, proposal, view.weekMg))
    focus('[data-pin]')
  }
  const override = () => {
    const week = draft.week.some((one) => one !== '') ? draft.week : (view.weekMg ?? draft.week)
    change({ decision: 'overridden', week: week.map(String) })
    focus('[data-week-first]')
  }
  const noDose = () => {
    change({ decision: 'no-dose' })
    focus('[data-reason]')
  }
  const cannotDecide = user?.mayDecide === true ? null : 'Only a pharmacist or an intern decides'
  const cannotAccept =
    cannotDecide ?? (proposal?.kind === 'proposal' ? null : 'There is no proposal to accept')
  const cannotSign =
    user?.maySign !== true
      ? 'Only a pharmacist can sign. Switch user with Ctrl U.'
      : (whyNot(draft, isDoac, nextTest) ?? (draft.pin === '' ? 'Type your PIN to sign' : null))
  const cannotHandOver = cannotDecide ?? whyNot(draft, isDoac, nextTest)
  const lock = () => {
    if (cannotSign !== null || input === null) return
    sign.mutate(
      { ...input, pin: draft.pin },
      {
        onSuccess: ({ id }) => {
          notifyDone('Signed and locked')
          onSigned(id)
        },
        onError: () => change({ pin: '' }),
      },
    )
  }
  const handOver = () => {
    if (cannotHandOver !== null || input === null) return
    prepare.mutate(input, { onSuccess: () => notifyDone('Waits for a pharmacist to sign') })
  }
  useActions('Visit', [
    {
      id: 'accept',
      label: 'Accept the proposal',
      keys: 'A',
      run: accept,
      disabledReason: cannotAccept,
    },
    {
      id: 'override',
      label: 'Decide another dose',
      keys: 'O',
      run: override,
      disabledReason: cannotDecide,
    },
    {
      id: 'no-dose',
      label: 'Sign without a dose',
      keys: 'W',
      run: noDose,
      disabledReason: cannotDecide,
    },
    { id: 'sign-dose', label: 'Sign', keys: 'F10', run: lock, disabledReason: cannotSign },
    {
      id: 'hand-over',
      label: 'Hand over to a pharmacist',
      keys: 'mod+S',
      run: handOver,
      disabledReason: cannotHandOver,
    },
  ])

  return (
    <Section title={draft.visitId === null ? 'Visit today' : 'Prepared visit, to be signed'}>
      <div
        ref={box}
        onKeyDownCapture={(event) => {
          // From the INR the next thing is the decision, not the day of the INR.
          const isInr =
            event.target instanceof Element && event.target.closest('[data-inr]') !== null
          if (event.key === 'Enter' && isInr && cannotAccept === null) {
            event.preventDefault()
            focus('[data-accept]')
          } else enterWentOn(event)
        }}
        role="presentation"
      >
        <VisitQuestions
          answers={draft.answers}
          asksPregnancy={view.asksPregnancy}
          onAnswer={(question, said) =>
            setDraft((old) => ({ ...old, answers: { ...old.answers, [question]: said } }))
          }
          onDone={() => focus(isDoac ? '[data-pin]' : '[data-inr]')}
        />
        {!isDoac && (
          <Group gap="xs" align="end" className={classes.part} wrap="nowrap">
            <TextInput
              label="INR"
              w="6em"
              data-inr
              inputMode="decimal"
              autoComplete="off"
              maxLength={5}
              value={draft.inr}
              onChange={(event) => change({ inr: event.currentTarget.value, observationId: null })}
            />
            <DayInput
              label="Taken on"
              w="11em"
              value={draft.inrOn}
              onChange={(inrOn) => change({ inrOn, observationId: null })}
            />
            <Select
              label="How"
              data={optionsOf(inrMethods)}
              allowDeselect={false}
              value={draft.method}
              onChange={(text) =>
                change({ method: inrMethods.find((one) => one === text) ?? draft.method })
              }
            />
          </Group>
        )}
        {proposal !== null && (
          <div className={classes.part}>
            <ProposalShown proposal={proposal} nextTest={nextTest} />
            <Group gap="xs" mt="xs">
              <ActionButton
                keys="A"
                variant={draft.decision === 'accepted' ? 'filled' : 'light'}
                disabledReason={cannotAccept}
                onClick={accept}
                data-accept
              >
                {draft.decision === 'accepted' ? 'Accepted' : 'Accept'}
              </ActionButton>
              <ActionButton
                keys="O"
                variant={draft.decision === 'overridden' ? 'filled' : 'default'}
                disabledReason={cannotDecide}
                onClick={override}
              >
                Another dose
              </ActionButton>
              <ActionButton
                keys="W"
                variant={draft.decision === 'no-dose' ? 'filled' : 'default'}
                disabledReason={cannotDecide}
                onClick={noDose}
              >
                Without a dose
              </ActionButton>
            </Group>
          </div>
        )}
        {read.isError && <ErrorPanel error={read.error} />}
        <DecisionFields draft={draft} isDoac={isDoac} onChange={change} />
        <NextTestFields draft={draft} isDoac={isDoac} nextTest={nextTest} onChange={change} />
        <Group gap="xs" align="end" className={classes.part}>
          <PasswordInput
            label="Your PIN"
            w="9em"
            inputMode="numeric"
            autoComplete="off"
            maxLength={8}
            data-pin
            value={draft.pin}
            onChange={(event) => change({ pin: event.currentTarget.value })}
          />
          <ActionButton
            keys="F10"
            disabledReason={cannotSign}
            loading={sign.isPending}
            onClick={lock}
          >
            {isDoac ? 'Sign the visit' : 'Sign the dose'}
          </ActionButton>
          <ActionButton
            variant="default"
            keys="mod+S"
            disabledReason={cannotHandOver}
            loading={prepare.isPending}
            onClick={handOver}
            data-hand-over
          >
            Hand over
          </ActionButton>
        </Group>
        {(sign.isError || prepare.isError) && (
          <div className={classes.part}>
            <ErrorPanel error={sign.error ?? prepare.error} />
          </div>
        )}
      </div>
    </Section>
  )
}

/** What is still to be done before a signature, in words; null when nothing is. The API says the rest. */
function whyNot(
  { decision, reason, week, nextOn }: VisitDraft,
  isDoac: boolean,
  nextTest: NextTest | null,
): string | null {
  if (decision === null) return 'Accept the proposal or decide another dose'
  if (!isDoac && decision !== 'accepted' && reason.trim() === '') return 'Write the reason'
  if (decision !== 'no-dose' && week.some((one) => one.trim() === ''))
    return 'Fill in all seven days'
  return nextOn === null && nextTest === null ? 'Say when the next one is' : null
}
