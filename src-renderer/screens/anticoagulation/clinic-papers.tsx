// The papers of the last signed visit: calendars and the letter, each with its key, and the menu of the rarer ones.

import { Menu } from '@mantine/core'
import { useState } from 'react'
import type { VisitView } from '../../../src-main/contract/anticoagulation.ts'
import { notifyDone, useCommand } from '../../client.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'

export interface ClinicPapers {
  readonly calendars: readonly (readonly [keys: string, label: string, print: () => void])[]
  readonly printCalendar: () => void
  readonly printLetter: () => void
  /** Why there is no calendar or no letter; null when there is. */
  readonly noCalendar: string | null
  readonly noLetter: string | null
}

/** Prints are offered of the newest signed visit. */
export function useClinicPapers(signed: VisitView | undefined): ClinicPapers {
  const calendar = useCommand('anticoagulation.calendar')
  const letter = useCommand('anticoagulation.letter')
  const noLetter = signed === undefined ? 'No visit is signed yet' : null
  const noCalendar =
    noLetter ?? (signed?.weekMg == null ? 'The last visit signed no dose of warfarin' : null)
  const said = ({ message }: { readonly message: string }) => notifyDone(message)
  const print = (language: 'en' | 'es', isLarge: boolean) => () =>
    signed !== undefined &&
    calendar.mutate({ visitId: signed.id, language, isLarge }, { onSuccess: said })
  const printLetter = () =>
    signed !== undefined && letter.mutate({ visitId: signed.id }, { onSuccess: said })
  const printCalendar = print('en', false)
  const calendars = [
    ['P', 'Calendar', printCalendar],
    ['alt+1', 'Calendar in large print', print('en', true)],
    ['alt+2', 'Calendar in Spanish (draft)', print('es', false)],
    ['alt+3', 'Calendar in Spanish, large print (draft)', print('es', true)],
  ] as const
  useActions('Papers of the visit', [
    ...calendars.map(([keys, label, run]) => ({
      id: `calendar-${keys}`,
      label: `Print: ${label}`,
      keys,
      run,
      disabledReason: noCalendar,
    })),
    {
      id: 'inr-letter',
      label: 'Print: letter to the prescriber',
      keys: 'L',
      run: printLetter,
      disabledReason: noLetter,
    },
  ])
  return { calendars, printCalendar, printLetter, noCalendar, noLetter }
}

/** What is seldom wanted: other calendars, the end of the course. */
export function MorePapers({
  papers: { calendars, noCalendar },
  onEnd,
}: {
  readonly papers: ClinicPapers
  readonly onEnd: () => void
}) {
  const [isOpen, setOpen] = useState(false)
  useActions('More papers', [
    { id: 'more-papers', label: 'More', keys: 'M', run: () => setOpen((open) => !open) },
  ])
  return (
    <Menu position="bottom-end" withinPortal opened={isOpen} onChange={setOpen}>
      <Menu.Target>
        <ActionButton variant="default" keys="M" disabledReason={null}>
          More
        </ActionButton>
      </Menu.Target>
      <Menu.Dropdown>
        {calendars.slice(1).map(([keys, label, run]) => (
          <Menu.Item
            key={keys}
            disabled={noCalendar !== null}
            onClick={run}
            rightSection={keys.replace('alt+', 'Alt ')}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Item onClick={onEnd} rightSection="X">
          End the enrolment
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
