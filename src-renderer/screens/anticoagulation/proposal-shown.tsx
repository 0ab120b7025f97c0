// What the nomogram proposes, with its why and where it is from; or why it cannot.

import { Text } from '@mantine/core'
import type { DoseProposal, NextTest } from '../../../src-main/contract/anticoagulation.ts'
import { formatDay } from '../../format.ts'
import looks from '../../ui/ui.module.css'
import classes from './anticoagulation.module.css'
import { WeekShown } from './week-shown.tsx'

interface Props {
  readonly proposal: DoseProposal
  readonly nextTest: NextTest | null
}

const holdWords = {
  none: null,
  'up-to-one': 'Hold no dose or one',
  one: 'Hold one dose',
  'until-in-range': 'Hold until the INR is in range',
} as const

/** Nothing here is applied: it waits for accept or override. */
export function ProposalShown({ proposal, nextTest }: Props) {
  const lines = proposal.kind === 'proposal' ? proposal.why : proposal.reasons
  return (
    <div aria-live="polite">
      {proposal.refersToday && (
        <span className={`${looks.badge} ${looks.danger}`}>Call the prescriber today</span>
      )}
      <Text fw={650} size="md">
        {headOf(proposal)}
      </Text>
      {proposal.kind === 'proposal' && holdWords[proposal.hold] !== null && (
        <span className={`${looks.badge} ${looks.warn}`}>{holdWords[proposal.hold]}</span>
      )}
      {proposal.kind === 'proposal' && proposal.week !== null && (
        <WeekShown week={proposal.week} label="Proposed week" />
      )}
      <ul className={classes.lines}>
        {[...lines, ...proposal.advice].map((line) => (
          <li key={line}>{line}</li>
        ))}
        {proposal.kind === 'proposal' && proposal.mayBoost && (
          <li>The paper lets you think of one dose more today.</li>
        )}
        {nextTest !== null && (
          <li>
            Next INR {formatDay(nextTest.on)}: {nextTest.why}
          </li>
        )}
      </ul>
      <Text
        size="xs"
        c="dimmed"
        lineClamp={2}
        title={proposal.sources.map((one) => one.citation).join(' ')}
      >
        {proposal.sources.map((one) => one.citation).join(' ')}
      </Text>
    </div>
  )
}

function headOf(proposal: DoseProposal): string {
  if (proposal.kind === 'cannot-propose') return 'No dose can be proposed'
  const { fromMg, week, changePercent } = proposal
  return week === null
    ? `No change: ${fromMg} mg a week`
    : `${week.totalMg} mg a week in place of ${fromMg} mg (${changePercent > 0 ? '+' : ''}${changePercent} %)`
}
