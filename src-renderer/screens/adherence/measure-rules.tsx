// How a measure counts: each rule with how well it is known, what is missing most, the source.

import type { StarMeasureCounts, StarRule } from '../../../src-main/contract/star-panel.ts'
import { formatCount } from '../../format.ts'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './adherence.module.css'

const known = { read: 'read', recalled: 'recalled, unverified' } as const

/** The part. */
export function MeasureRules({ measure }: { readonly measure: StarMeasureCounts }) {
  const { shortName, standing, rules, citation, missing, unchecked, better } = measure
  return (
    <Section title={`How ${shortName} counts`}>
      {missing.length > 0 && (
        <div className={lines.note}>
          Cannot tell for want of:{' '}
          {missing
            .map((one) => `${one.words} (${one.patients.toLocaleString('en-US')})`)
            .join(', ')}
        </div>
      )}
      {unchecked > 0 && (
        <div className={lines.note}>
          {formatCount(unchecked, 'person', 'people')} counted with an exclusion that nobody ruled
          out.
        </div>
      )}
      <ul className={lines.list}>
        <Rule rule={standing} />
        {better === 'lower' && (
          <li className={lines.item}>
            <span className={lines.grow}>
              The official rate counts harm; here those who are free of it are counted as met.
            </span>
          </li>
        )}
        {rules.map((rule) => (
          <Rule key={rule.text} rule={rule} />
        ))}
      </ul>
      <div className={lines.note}>{citation}</div>
    </Section>
  )
}

function Rule({ rule }: { readonly rule: StarRule }) {
  return (
    <li className={lines.item}>
      <span className={lines.grow}>
        {rule.text} <span className={classes.known}>{known[rule.known]}</span>
      </span>
    </li>
  )
}
