// Second step: the findings on the left, the one in hand with its facts on the right, problems below.

import { Group } from '@mantine/core'
import { useState } from 'react'
import type { FindingView } from '../../../src-main/contract/reviews.ts'
import { useCommand } from '../../client.ts'
import { DecideForm } from '../../forms/decide-form.tsx'
import { DismissForm } from '../../forms/dismiss-form.tsx'
import { ProblemForm } from '../../forms/problem-form.tsx'
import { type Action, useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel } from '../../ui/list-states.tsx'
import { useIsTight } from '../../ui/tight.ts'
import { ServicesNote } from '../services/services-note.tsx'
import { VaccinesDueNote } from '../vaccines/vaccines-due-note.tsx'
import { FindingDetail } from './finding-detail.tsx'
import { type FoldedGroup, groupFindings, shownLines } from './finding-order.ts'
import findings from './findings.module.css'
import layout from './review.module.css'
import { foldKeys, ReviewFindings } from './review-findings.tsx'
import { ReviewProblems } from './review-problems.tsx'
import { useReviewWork } from './review-work.tsx'
import { RiskPanel, riskWords } from './risk-panel.tsx'
import { ReviewSweep } from './sweep/review-sweep.tsx'
import { WhatIfPanel } from './what-if-panel.tsx'

type OpenForm = 'accept' | 'dismiss' | 'problem' | 'what-if' | 'risk' | null

/** The step. */
export function ReviewAssess() {
  const { review, decideReason, lockedReason } = useReviewWork()
  const [open, setOpen] = useState<readonly FoldedGroup[]>([])
  const [index, setIndex] = useState(0)
  const [form, setForm] = useState<OpenForm>(null)
  const [isSweeping, setIsSweeping] = useState(review.lastField?.startsWith('sweep:') ?? false)
  const decide = useCommand('reviews.decide')
  const isTight = useIsTight()

  const groups = groupFindings(review.findings)
  const flat = shownLines(groups, open)
  const line = flat[Math.min(index, flat.length - 1)] ?? null
  const current: FindingView | null = line?.lead ?? null
  const toggle = (group: FoldedGroup) =>
    setOpen((was) => (was.includes(group) ? was.filter((one) => one !== group) : [...was, group]))
  const concern = current?.finding.kind === 'concern' ? current.finding : null

  const reasons = {
    accept:
      decideReason ??
      (current === null
        ? 'No finding is marked'
        : concern === null
          ? 'What cannot be told is not a problem yet: add the missing fact'
          : current.decision !== null
            ? 'Decided already: undo first'
            : null),
    dismiss:
      decideReason ??
      (current === null
        ? 'No finding is marked'
        : current.decision !== null && !current.isQuiet
          ? 'Decided already: undo first'
          : null),
    undo:
      decideReason ??
      (current?.decision == null ? 'There is no decision to undo on this finding' : null),
  }

  function undo() {
    if (current === null || reasons.undo !== null) return
    decide.mutate({
      reviewId: review.id,
      findingKey: current.key,
      decision: { kind: 'undo' },
    })
  }

  const actions: readonly Action[] = [
    {
      id: 'finding-accept',
      label: 'Accept as a problem (Enter on the finding)',
      keys: 'Y',
      run: () => setForm('accept'),
      disabledReason: reasons.accept,
    },
    {
      id: 'finding-dismiss',
      label: 'Dismiss with a reason',
      keys: 'D',
      run: () => setForm('dismiss'),
      disabledReason: reasons.dismiss,
    },
    {
      id: 'finding-undo',
      label: 'Undo the decision',
      keys: 'U',
      run: undo,
      disabledReason: reasons.undo,
    },
    {
      id: 'finding-minor',
      label: open.includes('minor') ? 'Fold minor findings away' : 'Show minor findings',
      keys: foldKeys.minor,
      run: () => toggle('minor'),
    },
    {
      id: 'finding-quiet',
      label: open.includes('quiet') ? 'Fold quiet findings away' : 'Show quiet findings',
      keys: foldKeys.quiet,
      run: () => toggle('quiet'),
    },
    {
      id: 'sweep',
      label: 'Sweep: every drug by every question',
      keys: 'G',
      run: () => setIsSweeping(true),
    },
    {
      id: 'what-if',
      label: 'What if: stop or start a drug',
      keys: 'W',
      run: () => setForm('what-if'),
      disabledReason: lockedReason,
    },
    {
      id: 'regimen-risk',
      label: `Regimen risk: ${riskWords(review.risk)}`,
      keys: 'K',
      run: () => setForm('risk'),
    },
    {
      id: 'problem-add',
      label: 'Add a problem of your own',
      keys: 'P',
      run: () => setForm('problem'),
      disabledReason: decideReason,
    },
  ]
  // While the sweep is shown its keys are its own: nothing acts on a finding that is out of sight.
  useActions('Findings', isSweeping ? [] : actions)

  if (isSweeping)
    return (
      <ReviewSweep
        onFindings={(key) => {
          const at = flat.findIndex(
            ({ lead, also }) => lead.key === key || also.some((one) => one.key === key),
          )
          if (at >= 0) setIndex(at)
          setIsSweeping(false)
        }}
      />
    )
  return (
    <div className={layout.split}>
      <div className={layout.side}>
        <Group gap="xs" className={findings.tools}>
          <ActionButton
            variant="default"
            size="compact-sm"
            keys="G"
            disabledReason={null}
            onClick={() => setIsSweeping(true)}
          >
            Sweep {review.sweep.asked}/{review.sweep.total}
          </ActionButton>
          <ActionButton
            variant="default"
            size="compact-sm"
            keys="K"
            disabledReason={null}
            onClick={() => setForm('risk')}
          >
            <span title={riskWords(review.risk)}>
              {isTight ? 'Risk' : 'Regimen risk'} {riskWords(review.risk, isTight)}
            </span>
          </ActionButton>
          <ActionButton
            variant="default"
            size="compact-sm"
            keys="W"
            disabledReason={lockedReason}
            onClick={() => setForm('what-if')}
          >
            What if
          </ActionButton>
        </Group>
        <ServicesNote review={review} />
        <VaccinesDueNote patientId={review.patientId} />
        <ReviewFindings
          groups={groups}
          open={open}
          onToggle={toggle}
          index={Math.min(index, Math.max(flat.length - 1, 0))}
          onIndex={setIndex}
          onEnter={() => reasons.accept === null && setForm('accept')}
        />
        <ReviewProblems reason={decideReason} onAdd={() => setForm('problem')} />
      </div>
      <div className={layout.main}>
        {current === null ? null : (
          <FindingDetail
            view={current}
            also={line?.also ?? []}
            reasons={reasons}
            onAccept={() => setForm('accept')}
            onDismiss={() => setForm('dismiss')}
            onUndo={undo}
          />
        )}
        {decide.isError && <ErrorPanel error={decide.error} />}
      </div>
      {form === 'accept' && current !== null && concern !== null && (
        <DecideForm
          review={review}
          finding={current}
          concern={concern}
          onClose={() => setForm(null)}
        />
      )}
      {form === 'dismiss' && current !== null && (
        <DismissForm reviewId={review.id} finding={current} onClose={() => setForm(null)} />
      )}
      {form === 'risk' && (
        <RiskPanel
          risk={review.risk}
          complexity={review.complexity}
          onClose={() => setForm(null)}
        />
      )}
      {form === 'what-if' && <WhatIfPanel onClose={() => setForm(null)} />}
      {form === 'problem' && <ProblemForm reviewId={review.id} onClose={() => setForm(null)} />}
    </div>
  )
}
