// Coverage: plan and the numbers on the card.

import { DataList } from '@mantine/core'
import { useState } from 'react'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import { CoverageForm } from '../../forms/chart-forms.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './chart.module.css'

/** The part. */
export function CoverageSection({ chart }: { readonly chart: ChartView }) {
  const { coverage } = chart
  const [isOpen, setOpen] = useState(false)
  const change = () => setOpen(true)
  useActions('Coverage', [{ id: 'change', label: 'Change coverage', keys: 'V', run: change }])
  const rows =
    coverage === null
      ? []
      : ([
          ['Plan', coverage.plan],
          ['Part D', coverage.isPartD === null ? null : coverage.isPartD ? 'yes' : 'no'],
          ['BIN', coverage.bin],
          ['PCN', coverage.pcn],
          ['Group', coverage.groupId],
          ['Member ID', coverage.memberId],
        ] as const)
  return (
    <Section
      title="Coverage"
      part="coverage"
      actions={
        <ActionButton variant="subtle" keys="V" disabledReason={null} onClick={change}>
          Change
        </ActionButton>
      }
    >
      {coverage === null ? (
        <div className={`${lines.note} ${classes.stopped}`}>Not recorded</div>
      ) : (
        <DataList className={lines.note ?? ''} orientation="horizontal" size="sm">
          {rows.map(([label, value]) => (
            <DataList.Item key={label}>
              <DataList.ItemLabel>{label}</DataList.ItemLabel>
              <DataList.ItemValue>
                {value ?? <span className={classes.stopped}>not recorded</span>}
              </DataList.ItemValue>
            </DataList.Item>
          ))}
        </DataList>
      )}
      {isOpen && (
        <CoverageForm
          patientId={chart.patient.id}
          coverage={coverage}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  )
}
