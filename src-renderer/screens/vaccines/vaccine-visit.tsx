// The visit on screen once it is read: marks, keys and dialogs. Its parts are files of their own.

import { useState } from 'react'
import type {
  GivenDoseView,
  GivenView,
  VaccineVisitView,
} from '../../../src-main/contract/immunizations.ts'
import { readGs1 } from '../../../src-main/contract/immunizations.ts'
import type { VaccineLists } from '../../../src-main/contract/vaccine-store.ts'
import { notifyDone } from '../../client.ts'
import { formatCount, formatDay } from '../../format.ts'
import { AdverseEventForm } from '../../forms/vaccines/adverse-event-form.tsx'
import { DoseForm } from '../../forms/vaccines/dose-form.tsx'
import { RefuseForm } from '../../forms/vaccines/refuse-form.tsx'
import { ReportedDoseForm } from '../../forms/vaccines/reported-dose-form.tsx'
import { VaccineConsentForm } from '../../forms/vaccines/vaccine-consent-form.tsx'
import { type Action, useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { useScan } from '../../scan.ts'
import { useSession } from '../../session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useVoiding } from '../chart/voidable.tsx'
import { DosesPart } from './doses-part.tsx'
import { ForecastPart } from './forecast-part.tsx'
import { QuestionsPart } from './questions-part.tsx'
import { usePapers } from './use-papers.ts'
import { useVisitDraft } from './use-visit-draft.ts'
import { inOrder, isForToday } from './vaccine-words.ts'
import classes from './vaccines.module.css'
import { VisitSide } from './visit-side.tsx'

interface Props {
  readonly patientId: string
  readonly view: VaccineVisitView
  readonly lists: VaccineLists
}

type Dialog =
  | { readonly kind: 'consent' }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'reported' }
  | { readonly kind: 'dose'; readonly code: string | null }
  | { readonly kind: 'event'; readonly dose: GivenDoseView }

/** The first question that nobody asked yet. */
function focusQuestion() {
  const choices = [...document.querySelectorAll<HTMLInputElement>('[data-part="questions"] input')]
  const open = choices.find(({ type, checked, value }) => {
    return type === 'radio' && checked && value === 'unasked'
  })
  open?.focus()
}

/** One visit. */
export function VaccineVisit({ patientId, view, lists }: Props) {
  const go = useGo()
  const user = useSession().data?.user ?? null
  const draft = useVisitDraft(patientId, view)
  const papers = usePapers(patientId)
  const groups = view.forecast.kind === 'forecast' ? inOrder(view.forecast.groups) : []
  const [chosen, setChosen] = useState<string | null>(null)
  const marked = chosen ?? groups.find(isForToday)?.group ?? null
  const due = groups.find(({ group }) => group === marked) ?? null
  const [markedDose, setMarkedDose] = useState<string | null>(null)
  const [isWhole, setWhole] = useState(false)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const close = () => setDialog(null)
  const dose = view.doses.find(({ id }) => id === markedDose) ?? null
  const voiding = useVoiding('immunizations.void', patientId)
  const cannotGive =
    user?.mayDecide === true ? null : 'Only a pharmacist or an intern records a dose'
  const unasked = view.questions.filter(({ id }) => draft.answers[id] === undefined).length
  const askedAll = unasked === 0 ? 'Every question has an answer' : null
  const openDose = (code: string | null) => {
    if (cannotGive === null) setDialog({ kind: 'dose', code })
    else notifyDone(cannotGive)
  }
  useScan(({ text }) => {
    if (typeof readGs1(text) === 'string') return false
    openDose(text)
    return true
  })
  function onGiven({ next }: GivenView, group: string) {
    close()
    notifyDone(
      next === null
        ? `${group}: recorded. No further dose is asked for.`
        : `${group}: recorded. The next dose is recommended from ${formatDay(next.on)}.`,
    )
  }
  const actions: readonly Action[] = [
    {
      id: 'ask',
      label: 'Go to the questions: Y, N or U answers one',
      keys: 'T',
      run: focusQuestion,
      disabledReason: askedAll,
    },
    {
      id: 'others-no',
      label: 'All questions that are not asked yet: no',
      keys: 'A',
      run: draft.othersNo,
      disabledReason: askedAll,
    },
    { id: 'consent', label: 'Consent', keys: 'C', run: () => setDialog({ kind: 'consent' }) },
    {
      id: 'dose',
      label: 'Record a dose (or scan the carton)',
      keys: 'S',
      run: () => openDose(null),
      disabledReason: cannotGive,
    },
    {
      id: 'refuse',
      label: 'Not given',
      keys: 'X',
      run: () => setDialog({ kind: 'refuse' }),
      disabledReason: due === null ? 'Mark a vaccine first' : null,
    },
    {
      id: 'reported',
      label: 'Add a dose that others gave',
      keys: 'R',
      run: () => setDialog({ kind: 'reported' }),
    },
    {
      id: 'event',
      label: 'Note what was seen after a dose',
      keys: 'E',
      run: () => dose !== null && setDialog({ kind: 'event', dose }),
      disabledReason: dose === null ? 'Mark a dose on record first' : cannotGive,
    },
    {
      id: 'void',
      label: 'Void a dose that was entered in error',
      keys: 'V',
      run: () =>
        dose !== null &&
        voiding.ask({
          id: dose.id,
          text: dose.text,
          about: `${dose.text} of ${formatDay(dose.day)} was entered in error. It leaves the chart and stays in the history. If the registry was told of it, correct it there.`,
        }),
      disabledReason: dose === null ? 'Mark a dose on record first' : cannotGive,
    },
    {
      id: 'whole',
      label: 'Every vaccine, or only today’s',
      keys: 'F',
      run: () => setWhole(!isWhole),
    },
    {
      id: 'next-patient',
      label: 'Next patient',
      keys: 'G',
      run: () => go(paths.patients('vaccines')),
    },
    ...papers.actions,
  ]
  useActions('Vaccine visit', actions)
  return (
    <>
      <PageHeader
        title="Vaccines"
        about={[
          formatDay(view.on),
          unasked === 0
            ? 'all questions asked'
            : `${formatCount(unasked, 'question')} not asked yet`,
          view.consent === null ? 'nobody has agreed yet' : 'consent recorded',
        ].join(' · ')}
        actions={
          <>
            <ActionButton
              variant="default"
              keys="G"
              disabledReason={null}
              onClick={() => go(paths.patients('vaccines'))}
            >
              Next patient
            </ActionButton>
            <ActionButton keys="S" disabledReason={cannotGive} onClick={() => openDose(null)}>
              Record a dose
            </ActionButton>
          </>
        }
      />
      <div className={classes.columns}>
        <div className={classes.column}>
          <ForecastPart
            view={view}
            marked={marked}
            onMark={setChosen}
            onOpen={() => openDose(null)}
            isWhole={isWhole}
            onWhole={() => setWhole(!isWhole)}
          />
          <QuestionsPart
            questions={view.questions}
            draft={draft}
            onOthersNo={draft.othersNo}
            othersReason={askedAll}
          />
        </div>
        <div className={`${classes.column} ${classes.beside}`}>
          <VisitSide
            view={view}
            unasked={unasked}
            group={marked}
            actions={actions}
            messageId={papers.messageId}
            lacks={papers.lacks}
          />
          <DosesPart
            view={view}
            actions={actions.filter(({ id }) => ['reported', 'event', 'void'].includes(id))}
            onMark={setMarkedDose}
            onEvent={(of) => setDialog({ kind: 'event', dose: of })}
          />
        </div>
      </div>
      {dialog?.kind === 'consent' && (
        <VaccineConsentForm
          former={draft}
          isBusy={draft.isSaving}
          error={draft.error}
          onClose={close}
          onAgreed={(consent, sharing) => draft.agree(consent, sharing, close)}
        />
      )}
      {dialog?.kind === 'refuse' && due !== null && (
        <RefuseForm patientId={patientId} due={due} onClose={close} />
      )}
      {dialog?.kind === 'dose' && (
        <DoseForm
          patientId={patientId}
          view={view}
          lists={lists}
          group={marked}
          code={dialog.code}
          onClose={close}
          onGiven={onGiven}
        />
      )}
      {dialog?.kind === 'reported' && (
        <ReportedDoseForm patientId={patientId} lists={lists} onClose={close} />
      )}
      {voiding.dialog}
      {dialog?.kind === 'event' && (
        <AdverseEventForm patientId={patientId} dose={dialog.dose} on={view.on} onClose={close} />
      )}
    </>
  )
}
