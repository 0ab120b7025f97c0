// One encounter and what every program wants from it: what may be claimed, what is missing, and the way to mend it.

import { Text, Title, UnstyledButton } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type {
  EncounterToClaim,
  EncounterView,
  ProgramOfEncounter,
} from '../../../src-main/contract/claims.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { formatCents, formatCount, formatDay } from '../../format.ts'
import { ReasonForm } from '../../forms/reason-form.tsx'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { LoadingRows } from '../../ui/list-states.tsx'
import looks from '../../ui/ui.module.css'
import { IdentityGate } from '../patients/identity-gate.tsx'
import { Buttons } from './buttons.tsx'
import { type Gap, gapsOf, stateLooks, stateTitles } from './claim-words.ts'
import classes from './claims.module.css'
import { GapList } from './gap-list.tsx'
import { useMending } from './mend.tsx'

interface Props {
  readonly encounterId: string
  /** Its row of the list, which names the patient while the chart is closed. */
  readonly row: EncounterToClaim | null
}

/** The encounter; its chart is opened with two identifiers first where it is closed. */
export function EncounterDetail({ encounterId, row }: Props) {
  const read = useRead('claims.encounter', { encounterId })
  if (read.isError)
    return <IdentityGate error={read.error} of={row} onOpened={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={8} />
  return <Encounter encounter={read.data} />
}

const gapsOfProgram = (one: ProgramOfEncounter): readonly Gap[] => gapsOf(one.record, one.drafts)

function Encounter({ encounter }: { readonly encounter: EncounterView }) {
  const go = useGo()
  const [index, setIndex] = useState(0)
  const box = useRef<HTMLUListElement>(null)
  const make = useCommand('claims.make')
  const [isElsewhere, setElsewhere] = useState(false)
  const close = useCommand('worklist.close', { isQuiet: true })
  const mending = useMending(encounter)
  const { programs } = encounter
  const { getItemProps } = useRovingIndex({
    total: programs.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: index,
    onFocusChange: setIndex,
  })
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-program]')?.focus()
  }, [])
  const current = programs[index]
  const open = current?.drafts.filter((one) => one.claimId === null) ?? []
  const made = current?.drafts.find((one) => one.claimId !== null)?.claimId ?? null
  const actions = [
    {
      id: 'claim-make',
      label: 'Make the claims',
      keys: 'M',
      disabledReason:
        current === undefined || open.length === 0
          ? 'This encounter gives no further claim of this program'
          : make.isPending
            ? 'One moment'
            : null,
      run: () =>
        current !== undefined &&
        make.mutate(
          { encounterId: encounter.encounterId, program: current.program },
          {
            onSuccess: ({ ids }) => {
              notifyDone(`${formatCount(ids.length, 'claim')} of ${current.name} made.`)
              const [first] = ids
              if (first !== undefined) go(paths.claims({ claimId: first }))
            },
          },
        ),
    },
    {
      id: 'claim-open',
      label: 'Open its claim',
      keys: 'O',
      disabledReason: made === null ? 'No claim of this program is made yet' : null,
      run: () => made !== null && go(paths.claims({ claimId: made })),
    },
    ...mending.actions,
    {
      id: 'claim-elsewhere',
      label: 'Made elsewhere',
      keys: 'D',
      disabledReason: null,
      run: () => setElsewhere(true),
    },
  ]
  useActions('Claims of an encounter', actions)
  return (
    <div className={classes.detail}>
      <div>
        <Title order={2}>{encounter.patientName}</Title>
        <Text size="sm" c="dimmed">
          {encounter.kind} of {formatDay(encounter.on)}, documented once, as each program wants it
        </Text>
      </div>
      <Buttons actions={actions} />
      <div className={classes.columns}>
        <ul ref={box} className={classes.lines} aria-label="Programs">
          {programs.map((one, place) => (
            <li key={one.program}>
              <UnstyledButton
                {...getItemProps({ index: place })}
                data-program={one.program}
                className={classes.line}
                data-current={place === index || undefined}
                onFocus={() => setIndex(place)}
              >
                <ProgramLine one={one} />
              </UnstyledButton>
            </li>
          ))}
        </ul>
        {current !== undefined && (
          <section aria-label={`${current.name}: ${current.record.title}`}>
            <Title order={3}>{current.record.title}</Title>
            <Text size="xs" c="dimmed" mb={6} lineClamp={3}>
              {current.because ?? 'Nothing on record says that this program has the patient.'}
            </Text>
            <GapList
              gaps={gapsOfProgram(current)}
              of={{ ...encounter, program: current.program }}
              onMend={mending.mend}
            />
          </section>
        )}
      </div>
      {mending.dialog}
      {isElsewhere && (
        <ReasonForm
          title="Claim made elsewhere"
          about={`${encounter.kind} of ${formatDay(encounter.on)}: no list asks for its claim again.`}
          label="Where, or what came of it"
          submitLabel="Close it"
          isBusy={close.isPending}
          error={close.error}
          onClose={() => {
            setElsewhere(false)
            close.reset()
          }}
          onReason={(reason) =>
            close.mutate(
              { kind: 'claim', id: encounter.encounterId, reason },
              { onSuccess: () => go(paths.claims()) },
            )
          }
        />
      )}
    </div>
  )
}

function ProgramLine({ one }: { readonly one: ProgramOfEncounter }) {
  const gaps = gapsOfProgram(one)
  const total = one.drafts.some((draft) => draft.lines.some(({ cents }) => cents === null))
    ? null
    : one.drafts.flatMap((draft) => draft.lines).reduce((sum, line) => sum + (line.cents ?? 0), 0)
  const state = one.drafts.find((draft) => draft.state !== null)?.state ?? null
  const hasLines = one.drafts.some((draft) => draft.lines.length > 0)
  return (
    <>
      <span className={classes.words}>
        <strong>{one.name}</strong>
        <br />
        <span className={classes.dim}>
          {one.drafts.length === 0
            ? 'no service for this kind of encounter'
            : `${formatCount(one.drafts.length, 'claim')} · ${hasLines ? formatCents(total) : 'not priced yet'}`}
        </span>
      </span>
      <span>
        {state !== null && (
          <span className={`${looks.badge} ${looks[stateLooks[state]]}`}>{stateTitles[state]}</span>
        )}{' '}
        {one.drafts.length > 0 && (
          <span className={`${looks.badge} ${gaps.length === 0 ? looks.good : looks.warn}`}>
            {gaps.length === 0 ? 'complete' : `${gaps.length} missing`}
          </span>
        )}
      </span>
    </>
  )
}
