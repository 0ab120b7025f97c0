// Allergies in three states that never look alike: listed, none known, not asked.

import { Group } from '@mantine/core'
import { IconHelpCircle, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import { useCommand } from '../../client.ts'
import { formatDay } from '../../format.ts'
import { AllergyForm } from '../../forms/chart-forms.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import classes from './chart.module.css'
import type { HistoryOf } from './history-drawer.tsx'
import { RowMenu } from './row-menu.tsx'
import { useVoiding } from './voidable.tsx'

interface Props {
  readonly chart: ChartView
  readonly onHistory: (of: HistoryOf) => void
}

/** The part. */
export function AllergiesSection({ chart, onHistory }: Props) {
  const { allergies } = chart
  const patientId = chart.patient.id
  const [isAdding, setAdding] = useState(false)
  const noneKnown = useCommand('allergies.noneKnown')
  const voiding = useVoiding('allergies.void', patientId)
  const isListed = allergies.kind === 'listed'
  const add = () => setAdding(true)
  const none = () => noneKnown.mutate({ patientId })
  const noneReason = isListed ? 'Allergies are listed: void them first' : null
  useActions('Allergies', [
    { id: 'add', label: 'Add allergy', keys: 'A', run: add },
    {
      id: 'none',
      label: 'Asked: no known allergies',
      keys: 'K',
      run: none,
      disabledReason: noneReason,
    },
  ])
  return (
    <Section
      title="Allergies"
      part="allergies"
      actions={
        <ActionButton variant="subtle" keys="A" disabledReason={null} onClick={add}>
          Add
        </ActionButton>
      }
    >
      {allergies.kind === 'listed' && (
        <ul className={lines.list}>
          {allergies.items.map((one) => (
            <li key={one.id} className={lines.item}>
              <span className={`${lines.grow}`}>
                <strong className={looks.dangerText}>{one.substance}</strong>
                <span className={classes.sub}>{one.reaction ?? 'reaction not recorded'}</span>
              </span>
              <RowMenu
                label={`Actions for ${one.substance}`}
                items={[
                  {
                    label: 'Void (entered in error)',
                    run: () => voiding.ask({ id: one.id, text: one.substance }),
                  },
                  {
                    label: 'History',
                    run: () =>
                      onHistory({
                        patientId,
                        table: 'allergies',
                        id: one.id,
                        title: one.substance,
                      }),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      {allergies.kind === 'none-known' && (
        <Group className={`${lines.note} ${looks.goodText}`} gap={6}>
          <IconShieldCheck size="1.1em" aria-hidden />
          No known allergies, asked {formatDay(allergies.on)}
        </Group>
      )}
      {allergies.kind === 'not-asked' && (
        <Group className={`${lines.note} ${looks.warn}`} justify="space-between" gap={6}>
          <Group gap={6}>
            <IconHelpCircle size="1.1em" aria-hidden />
            <strong>Not asked yet</strong>
          </Group>
          <ActionButton
            variant="default"
            keys="K"
            disabledReason={null}
            loading={noneKnown.isPending}
            onClick={none}
          >
            Asked: none known
          </ActionButton>
        </Group>
      )}
      {isAdding && <AllergyForm patientId={patientId} onClose={() => setAdding(false)} />}
      {voiding.dialog}
    </Section>
  )
}
