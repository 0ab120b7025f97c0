// The people behind a number of the panel: who can still be saved first, with the last day to act.

import { useState } from 'react'
import type { PatientHit } from '../../../src-main/contract/patients.ts'
import type {
  StarList,
  StarMeasureId,
  StarPerson,
  StarScope,
} from '../../../src-main/contract/star-panel.ts'
import { notifyFailure, useRead } from '../../client.ts'
import { findHit } from '../../find-hit.ts'
import { formatBirthDate, formatName } from '../../format.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { ConfirmIdentity } from '../patients/confirm-identity.tsx'
import classes from './adherence.module.css'
import { stateLooks, stateWords, timeLeft } from './star-words.ts'

/** The lists of one measure with their keys. */
export const starListKeys = [
  { list: 'open', keys: 'O', label: 'Can be saved' },
  { list: 'lost', keys: 'L', label: 'Lost' },
  { list: 'safe', keys: 'M', label: 'Met' },
  { list: 'cannot-tell', keys: 'U', label: 'Cannot tell' },
  { list: 'counts', keys: 'A', label: 'All who count' },
] as const satisfies readonly { list: StarList; keys: string; label: string }[]

interface Props {
  readonly measure: StarMeasureId
  readonly shortName: string
  readonly list: StarList
  readonly scope: StarScope
  readonly onList: (list: StarList) => void
}

/** The part. */
export function StarPeople({ measure, shortName, list, scope, onList }: Props) {
  const go = useGo()
  const [hit, setHit] = useState<PatientHit | null>(null)
  const read = useRead('stars.people', { measure, list, scope })
  const found = read.data
  // A chart opens with two identifiers, wherever the way to it begins.
  const open = (one: StarPerson) =>
    void findHit(formatName(one), one.patientId).then(setHit, notifyFailure)
  const title = starListKeys.find((one) => one.list === list)?.label ?? ''
  return (
    <Section
      title={`${shortName}: ${title.toLowerCase()}`}
      {...(found === undefined ? {} : { count: found.count })}
    >
      <div className={classes.buttons}>
        {starListKeys.map((one) => (
          <ActionButton
            key={one.list}
            variant={one.list === list ? 'light' : 'subtle'}
            keys={one.keys}
            disabledReason={null}
            onClick={() => onList(one.list)}
          >
            {one.label}
          </ActionButton>
        ))}
      </div>
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {found === undefined && !read.isError && <LoadingRows rows={6} />}
      {found?.people.length === 0 && <EmptyState title="Nobody here" />}
      {found !== undefined && found.people.length < found.count && (
        <div className={lines.note}>
          The first {found.people.length} {list === 'open' ? 'by last day to act' : 'from A to Z'}.
        </div>
      )}
      <ul className={lines.list}>
        {found?.people.map((one) => {
          const left = timeLeft({ ...one, measure })
          return (
            <li key={one.patientId} className={lines.item}>
              <span className={lines.grow}>
                <RowButton
                  rowId={one.patientId}
                  onChosen={() => undefined}
                  onOpen={() => open(one)}
                >
                  {formatName(one)}
                </RowButton>
                <span className={classes.sub}>
                  {formatBirthDate(one.birthDate)} · {one.because}
                  {left !== '' && ` · ${left}`}
                  {one.missing.length > 0 && ` · Missing: ${one.missing.join(', ')}`}
                  {one.unchecked.length > 0 && ` · Not ruled out: ${one.unchecked.join(', ')}`}
                </span>
              </span>
              {(list === 'counts' || list === 'open') && (
                <span className={stateLooks[one.state]}>{stateWords[one.state]}</span>
              )}
            </li>
          )
        })}
      </ul>
      {hit !== null && (
        <ConfirmIdentity
          hit={hit}
          confirmed={[]}
          onClose={() => setHit(null)}
          onOpened={() => go(paths.adherence(hit.id))}
        />
      )}
    </Section>
  )
}
