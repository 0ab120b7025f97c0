// The store's standing in the quality measures of Part D and Medicare Advantage plans, and who can still be saved.

import { Box, Table } from '@mantine/core'
import { useState } from 'react'
import { eligibilityJob } from '../../../src-main/contract/program-panel.ts'
import type {
  StarList,
  StarMeasureCounts,
  StarMeasureId,
  StarPanelView,
  StarScope,
} from '../../../src-main/contract/star-panel.ts'
import { useRead } from '../../client.ts'
import { formatCount } from '../../format.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { JobBar } from '../../ui/jobs/job-bar.tsx'
import { useReadAgain } from '../../ui/jobs/read-again.ts'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './adherence.module.css'
import { MeasureRules } from './measure-rules.tsx'
import { StarPeople, starListKeys } from './star-people.tsx'

/** The screen under Alt 9. */
export function StarPanelScreen() {
  const [scope, setScope] = useState<StarScope>('everybody')
  const [chosen, setChosen] = useState<StarMeasureId>('pdc-diabetes')
  const [list, setList] = useState<StarList>('open')
  const read = useRead('stars.panel', { scope })
  useReadAgain(eligibilityJob, ['stars.panel', 'stars.people'])
  const panel = read.data
  const one = panel?.measures.find(({ id }) => id === chosen)
  const turn = () => setScope((before) => (before === 'part-d' ? 'everybody' : 'part-d'))
  const choose = (id: StarMeasureId) => {
    setChosen(id)
    setList('open')
  }
  useActions('Star measures', [
    ...(panel?.measures ?? []).map((measure, place) => ({
      id: measure.id,
      label: `Measure: ${measure.title}`,
      keys: String(place + 1),
      run: () => choose(measure.id),
    })),
    ...starListKeys.map((each) => ({
      id: each.list,
      label: `List: ${each.label.toLowerCase()}`,
      keys: each.keys,
      run: () => setList(each.list),
    })),
    { id: 'scope', label: 'Part D members only, or everybody', keys: 'P', run: turn },
  ])
  return (
    <>
      <PageHeader
        title="Star measures"
        about={panel === undefined ? 'Who can still be saved this year' : aboutOf(panel)}
        actions={
          <ActionButton variant="default" keys="P" disabledReason={null} onClick={turn}>
            {scope === 'part-d' ? 'Show everybody' : 'Part D members only'}
          </ActionButton>
        }
      />
      {panel?.isRunning === true && (
        <JobBar jobId={eligibilityJob} title="Working out who stands how" lastWord="Nearly done" />
      )}
      {read.isError && (
        <Box p="lg">
          <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
        </Box>
      )}
      {read.isPending && <LoadingRows rows={9} />}
      {panel !== undefined && one !== undefined && (
        <div className={classes.split}>
          <div className={classes.stack}>
            <Section title={`Measurement year ${panel.year}`}>
              <MeasureTable measures={panel.measures} chosen={one.id} onChoose={choose} />
            </Section>
            <MeasureRules measure={one} />
          </div>
          <StarPeople
            key={`${one.id} ${list} ${scope}`}
            measure={one.id}
            shortName={one.shortName}
            list={list}
            scope={scope}
            onList={setList}
          />
        </div>
      )}
    </>
  )
}

function aboutOf({ label, year, rulesYear, scope, planUnknown, stale }: StarPanelView): string {
  return [
    label,
    ...(year === rulesYear ? [] : [`worked out by the rules of ${rulesYear}`]),
    scope === 'part-d' ? 'Part D members' : 'everybody in the chart',
    ...(planUnknown === 0
      ? []
      : [`${formatCount(planUnknown, 'person', 'people')} without a known plan`]),
    ...(stale === 0 ? [] : [`${stale.toLocaleString('en-US')} still to be worked out again`]),
  ].join(' · ')
}

interface TableProps {
  readonly measures: readonly StarMeasureCounts[]
  readonly chosen: StarMeasureId
  readonly onChoose: (id: StarMeasureId) => void
}

function MeasureTable({ measures, chosen, onChoose }: TableProps) {
  const count = (value: number) => value.toLocaleString('en-US')
  return (
    <Table className={classes.table ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Measure</Table.Th>
          <Table.Th className={classes.number ?? ''}>Met of all</Table.Th>
          <Table.Th className={classes.number ?? ''}>Rate</Table.Th>
          <Table.Th className={classes.number ?? ''}>To save</Table.Th>
          <Table.Th className={classes.number ?? ''}>Lost</Table.Th>
          <Table.Th className={classes.number ?? ''}>Cannot tell</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {measures.map((row, place) => (
          <Table.Tr key={row.id} className={row.id === chosen ? (classes.chosen ?? '') : ''}>
            <Table.Td>
              <RowButton
                rowId={row.id}
                onChosen={() => row.id !== chosen && onChoose(row.id)}
                onOpen={() => onChoose(row.id)}
              >
                <span className={classes.place}>{place + 1}</span> {row.title}
              </RowButton>
            </Table.Td>
            <Table.Td className={`${classes.number} figures`}>
              {count(row.met)} / {count(row.counted)}
            </Table.Td>
            <Table.Td className={`${classes.number} figures`}>
              {row.percent === null ? '' : `${row.percent} %`}
            </Table.Td>
            <Table.Td className={`${classes.number} figures`}>{count(row.open)}</Table.Td>
            <Table.Td className={`${classes.number} figures`}>{count(row.lost)}</Table.Td>
            <Table.Td className={`${classes.number} figures`}>{count(row.cannotTell)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
