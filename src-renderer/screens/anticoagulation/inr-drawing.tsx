// INRs at their true distance in time with the goal band, and the weekly dose as steps on an axis of its own.

import '@mantine/charts/styles.css'
import { LineChart } from '@mantine/charts'
import dayjs from 'dayjs'
import { ReferenceArea } from 'recharts'
import type { ClinicView } from '../../../src-main/contract/anticoagulation.ts'
import { EmptyState } from '../../ui/list-states.tsx'
import { axisOf } from '../trends/trend-words.ts'
import classes from './anticoagulation.module.css'

const dayInMs = 86_400_000

/** Hidden from screen readers: the history below says the same in numbers. */
export function InrDrawing({ view }: { readonly view: ClinicView }) {
  const goal = view.enrolment?.goal ?? null
  const doses = view.visits.filter((one) => one.signature !== null && one.weekTotalMg !== null)
  if (view.inrs.length === 0)
    return <EmptyState title="No INR on record">The first one is drawn here.</EmptyState>
  const byDay = new Map<string, { at: number; inr?: number; dose?: number | null }>()
  for (const { on, value } of view.inrs) byDay.set(on, { at: dayjs(on).valueOf(), inr: value })
  for (const { on, weekTotalMg } of doses)
    byDay.set(on, { ...(byDay.get(on) ?? { at: dayjs(on).valueOf() }), dose: weekTotalMg })
  const data = [...byDay.values()].toSorted((a, b) => a.at - b.at)
  const first = data[0]?.at ?? 0
  const last = data.at(-1)?.at ?? 0
  const air = Math.max((last - first) * 0.04, 10 * dayInMs)
  const [lowest, highest] = axisOf(
    view.inrs.map(({ value }) => value),
    goal === null ? [] : [{ low: goal[0], high: goal[1], source: '' }],
  )
  const day = (at: number) => dayjs(at).format('MM/DD/YY')
  const most = Math.max(0, ...doses.map((one) => one.weekTotalMg ?? 0))
  return (
    <figure className={classes.figure} aria-label="INR and weekly dose over time">
      <LineChart
        aria-hidden
        h="100%"
        data={data}
        dataKey="at"
        lineChartProps={{ accessibilityLayer: false }}
        series={[
          { name: 'inr', label: 'INR', color: 'var(--pestle-chart-1)' },
          ...(doses.length === 0
            ? []
            : [
                {
                  name: 'dose',
                  label: 'Weekly dose, mg',
                  color: 'var(--pestle-chart-2)',
                  yAxisId: 'right',
                },
              ]),
        ]}
        curveType="linear"
        strokeWidth={2}
        withDots
        withLegend={doses.length > 0}
        connectNulls
        withRightYAxis={doses.length > 0}
        rightYAxisProps={{ domain: [0, Math.ceil((most * 1.4) / 10) * 10], width: 40 }}
        xAxisProps={{
          type: 'number',
          scale: 'time',
          domain: [first - air, last + air],
          tickFormatter: day,
          minTickGap: 24,
        }}
        yAxisProps={{
          domain: [lowest, highest],
          ticks: [...new Set([lowest, ...(goal ?? []), highest])],
          width: 40,
          allowDataOverflow: true,
        }}
        lineProps={(series) => ({
          isAnimationActive: false,
          type: series.name === 'dose' ? 'stepAfter' : 'linear',
        })}
        tooltipAnimationDuration={0}
        tooltipProps={{ labelFormatter: (at) => day(Number(at)), isAnimationActive: false }}
      >
        {goal !== null && (
          <ReferenceArea
            y1={goal[0]}
            y2={goal[1]}
            fill="var(--pestle-chart-1)"
            fillOpacity={0.12}
            ifOverflow="hidden"
          />
        )}
      </LineChart>
    </figure>
  )
}
