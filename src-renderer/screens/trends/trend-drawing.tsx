// One drawing: values at their true distance in time, with the goal band behind them.

import { LineChart } from '@mantine/charts'
import dayjs from 'dayjs'
import { ReferenceArea, ReferenceLine } from 'recharts'
import type { Trend } from '../../../src-main/contract/trends.ts'
import { axisOf, bandText, plainNumber } from './trend-words.ts'
import classes from './trends.module.css'

const dayInMs = 86_400_000
const colours = ['var(--pestle-chart-1)', 'var(--pestle-chart-2)'] as const
const colourAt = (place: number) => colours[place % colours.length] ?? colours[0]

/** Hidden from screen readers: the table under T says the same in numbers. */
export function TrendDrawing({ trend }: { readonly trend: Trend }) {
  const { lines, points, unit, title } = trend
  const data = points.map(({ date, values }) => ({ at: dayjs(date).valueOf(), ...values }))
  const bands = lines.flatMap(({ band }) => band ?? [])
  const [lowest, top] = axisOf(
    points.flatMap(({ values }) => Object.values(values)),
    bands,
  )
  // No more than all days can be covered.
  const highest = trend.group === 'adherence' ? Math.min(top, 100) : top
  const first = data[0]?.at ?? 0
  const last = data.at(-1)?.at ?? 0
  // A little air at both ends; a lone value stands in the middle of a month.
  const air = Math.max((last - first) * 0.04, 15 * dayInMs)
  const day = (at: number) => dayjs(at).format('MM/DD/YYYY')
  return (
    <figure className={classes.figure} aria-label={`${title} over time; T shows the table`}>
      <LineChart
        aria-hidden
        h="100%"
        data={data}
        dataKey="at"
        series={lines.map((line, place) => ({
          name: line.id,
          label: line.title,
          color: colourAt(place),
        }))}
        curveType="linear"
        strokeWidth={2}
        withLegend={lines.length > 1}
        withDots
        connectNulls
        legendProps={{ itemSorter: null }}
        xAxisProps={{
          type: 'number',
          scale: 'time',
          domain: [first - air, last + air],
          tickFormatter: day,
          minTickGap: 24,
        }}
        yAxisProps={{
          domain: [lowest, highest],
          width: 56,
          tickFormatter: plainNumber,
          allowDataOverflow: true,
        }}
        lineProps={{ isAnimationActive: false }}
        tooltipAnimationDuration={0}
        tooltipProps={{ labelFormatter: (at) => day(Number(at)), isAnimationActive: false }}
      >
        {lines.map(({ id, band }, place) =>
          band === null ? null : (
            <ReferenceArea
              key={`area-${id}`}
              y1={band.low ?? lowest}
              y2={band.high ?? highest}
              fill={colourAt(place)}
              fillOpacity={0.1}
              ifOverflow="hidden"
            />
          ),
        )}
        {lines.flatMap(({ id, band }, place) =>
          band === null
            ? []
            : [band.low, band.high]
                .filter((bound) => bound !== null)
                .map((bound) => (
                  <ReferenceLine
                    key={`${id}-${bound}`}
                    y={bound}
                    stroke={colourAt(place)}
                    strokeDasharray="4 4"
                    label={{
                      value: bandText(band, unit),
                      position: bound === band.high ? 'insideTopLeft' : 'insideBottomLeft',
                      fill: 'var(--mantine-color-text)',
                    }}
                  />
                )),
        )}
      </LineChart>
    </figure>
  )
}
