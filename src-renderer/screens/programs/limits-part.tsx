// The limits of the chosen program: what is used of each, when there is room again, and what the payer said of services
// elsewhere.

import { Table } from '@mantine/core'
import type { LimitView, ProgramLimits } from '../../../src-main/contract/limits.ts'
import { formatCount, formatDay } from '../../format.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import classes from './programs.module.css'

const answers = {
  within: { words: 'Room', look: looks.good },
  reached: { words: 'Reached', look: looks.danger },
  'cannot-tell': { words: 'Cannot tell', look: looks.warn },
} as const

interface Props {
  readonly limits: ProgramLimits | null
  /** The keys of the part: services elsewhere, and taking what was said back. */
  readonly onElsewhere: () => void
  readonly onVoid: () => void
}

/** The part; a program without a limit has none. */
export function LimitsPart({ limits, onElsewhere, onVoid }: Props) {
  const noLimit = limits === null ? 'This program has no limit' : null
  const noAnswer = noLimit ?? (limits?.elsewhere === null ? 'The payer was not asked' : null)
  const actions = [
    {
      id: 'elsewhere',
      label: 'Services elsewhere, as the payer says',
      keys: 'S',
      run: onElsewhere,
      disabledReason: noLimit,
    },
    {
      id: 'void-elsewhere',
      label: 'Void what the payer said of services elsewhere',
      keys: 'W',
      run: onVoid,
      disabledReason: noAnswer,
    },
  ]
  useActions('Limits', actions)
  if (limits === null) return null
  const { elsewhere } = limits
  return (
    <Section
      title="Limits"
      count={limits.limits.length}
      actions={
        <>
          <ActionButton variant="subtle" keys="W" disabledReason={noAnswer} onClick={onVoid}>
            Void
          </ActionButton>
          <ActionButton variant="subtle" keys="S" disabledReason={noLimit} onClick={onElsewhere}>
            Services elsewhere
          </ActionButton>
        </>
      }
    >
      <Table className={classes.table ?? ''} aria-label="Limits">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Limit</Table.Th>
            <Table.Th className={classes.number ?? ''}>Used</Table.Th>
            <Table.Th w="9em">Next</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {limits.limits.map((one) => (
            <Table.Tr key={one.key}>
              <Table.Td>
                {one.title}
                {one.drug === null ? '' : ` (RxCUI ${one.drug})`}
                <span className={classes.sub}>{one.because}</span>
              </Table.Td>
              <Table.Td className={`${classes.number} figures`}>
                {one.used} of {one.most ?? '?'}
              </Table.Td>
              <Table.Td>
                <span className={`${looks.badge} ${answers[one.answer].look}`}>
                  {answers[one.answer].words}
                </span>
                <span className={classes.sub}>{nextWords(one)}</span>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <div className={lines.note}>
        {elsewhere === null
          ? 'Nobody asked the payer what other pharmacies gave.'
          : `${elsewhere.uses.length === 0 ? 'No service' : formatCount(elsewhere.uses.length, 'service')} elsewhere, by ${formatDay(elsewhere.askedOn)}: ${elsewhere.learnedFrom}`}
      </div>
    </Section>
  )
}

function nextWords({ answer, nextOn, most }: LimitView): string {
  if (answer === 'reached') return nextOn === null ? 'no more' : `from ${formatDay(nextOn)}`
  return most === null ? 'no term says how many' : ''
}
