// What a visit is judged against: graph, time in range, what began or ended since the last visit, checks of a DOAC.

import { Text } from '@mantine/core'
import type { ClinicView } from '../../../src-main/contract/anticoagulation.ts'
import { formatDay } from '../../format.ts'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import { InrDrawing } from './inr-drawing.tsx'
import { WeekShown } from './week-shown.tsx'

/** The drawing with the figures under it. */
export function CourseFacts({ view }: { readonly view: ClinicView }) {
  const { timeInRange: time, week, weekMg } = view
  return (
    <Section title="INR and dose">
      <InrDrawing view={view} />
      <div className={lines.note}>
        {time?.percent == null ? (
          'Time in range cannot be told yet: it takes two INRs within 56 days, one a day.'
        ) : (
          <span title={view.convention}>
            <strong className="figures">{time.percent} %</strong> of {time.days} days in range ·{' '}
            <strong className="figures">{time.fractionPercent} %</strong> of INRs in range
          </span>
        )}
      </div>
      <div className={lines.note}>
        {week !== null ? (
          <>
            <Text size="sm" mb={4}>
              Taken now: <strong>{week.totalMg} mg</strong> a week
            </Text>
            <WeekShown week={week} label="Week that is taken now" />
          </>
        ) : weekMg === null ? (
          'The dose that is taken now is not known.'
        ) : (
          'The tablets in hand do not make the dose that is taken now.'
        )}
      </div>
    </Section>
  )
}

/** CHA2DS2-VASc and HAS-BLED as the chart tells them; what is open is named, never counted as nothing. */
export function RiskFacts({ view }: { readonly view: ClinicView }) {
  if (view.risks === null) return null
  return (
    <Section title="Risk scores">
      <ul className={lines.list}>
        {view.risks.map(({ title, points, most, counted, open, citation }) => (
          <li key={title} className={lines.item} title={citation}>
            <span className={lines.grow}>
              <strong>
                {title} {open.length > 0 && 'at least '}
                {points} of {most}
              </strong>
              <Text size="xs" c="dimmed">
                {counted.length === 0 ? 'Nothing counts' : counted.join(', ')}
                {open.length > 0 && `. Not known: ${open.join(', ')}`}
              </Text>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Medicines by the day on which they began or ended. */
export function Changes({ view }: { readonly view: ClinicView }) {
  const { changes, changesSince } = view
  if (changesSince === null) return null
  return (
    <Section title={`Medicines since ${formatDay(changesSince)}`} count={changes.length}>
      {changes.length === 0 && (
        <div className={lines.note}>None began or ended on record since then. Ask.</div>
      )}
      <ul className={lines.list}>
        {changes.map((one) => (
          <li key={one.medicationId} className={lines.item}>
            <span className={lines.grow}>
              <strong>{formatDay(one.on)}</strong> {one.kind}: {one.text}
              {one.concern !== null && (
                <Text size="xs" c="dimmed">
                  {one.concern}
                </Text>
              )}
            </span>
            {one.concern !== null && (
              <span className={`${looks.badge} ${looks.warn}`}>Interacts</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Dose against kidneys, age, weight, interactions and adherence, as the screening says it; and the laboratory. */
export function DoacFacts({ view }: { readonly view: ClinicView }) {
  return view.doacs.map((doac) => (
    <Section key={doac.drug} title={doac.drug} count={doac.findings.length}>
      <div className={lines.note}>
        {doac.clearance}
        <br />
        {doac.labs.words}{' '}
        {doac.labs.on !== null && (
          <span className={`${looks.badge} ${doac.labs.kind === 'due' ? looks.warn : looks.plain}`}>
            {doac.labs.kind === 'due' ? 'Due since' : 'Next by'} {formatDay(doac.labs.on)}
          </span>
        )}
      </div>
      <ul className={lines.list}>
        {doac.findings.map((one) => (
          <li key={one.key} className={lines.item}>
            <span className={lines.grow}>
              {one.text}
              <Text size="xs" c="dimmed">
                {one.recommendation}
              </Text>
            </span>
            <span className={`${looks.badge} ${looks.plain}`}>{one.severity}</span>
          </li>
        ))}
      </ul>
    </Section>
  ))
}
