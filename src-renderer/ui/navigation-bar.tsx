// The navigation on the left: the places, each with its key.

import { NavLink } from '@mantine/core'
import {
  IconCalculator,
  IconCalendar,
  IconCalendarCheck,
  IconChartBar,
  IconChecklist,
  IconFileImport,
  IconFiles,
  IconMail,
  IconReceipt,
  IconSettings,
  IconStar,
  IconUsers,
  IconVaccine,
} from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { href, paths } from '../paths.ts'
import classes from './frame.module.css'
import { ariaKeys, KeyHint } from './key-hint.tsx'

const places = [
  { label: 'Today', path: paths.today(), keys: 'F12', icon: IconCalendarCheck },
  { label: 'Patients', path: paths.patients(), keys: 'F2', icon: IconUsers },
  { label: 'Calendar', path: paths.appointments(), keys: 'alt+A', icon: IconCalendar },
  { label: 'Letters', path: paths.letters(), keys: 'F8', icon: IconMail },
  { label: 'Programs', path: paths.programs(), keys: 'alt+X', icon: IconChecklist },
  { label: 'Stars', path: paths.stars(), keys: 'alt+9', icon: IconStar },
  { label: 'Vaccines', path: paths.vaccineStore(), keys: 'alt+Z', icon: IconVaccine },
  { label: 'Claims', path: paths.claims(), keys: 'alt+L', icon: IconReceipt },
  { label: 'Reports', path: paths.reports(), keys: 'alt+R', icon: IconChartBar },
  { label: 'Documents', path: paths.documents(), keys: 'alt+D', icon: IconFiles },
  { label: 'Calculators', path: paths.calculators(), keys: 'alt+C', icon: IconCalculator },
  { label: 'Import', path: paths.import(), keys: 'alt+I', icon: IconFileImport },
  { label: 'Settings', path: paths.settings(), keys: 'alt+S', icon: IconSettings },
] as const

interface NavigationProps {
  readonly isPatientShown: boolean
  /** Narrow: each place is its picture over its key; the name stays for screen readers and the pointer. */
  readonly isRail: boolean
}

/** The list of places. A chart or review counts as part of Patients. */
export function Navigation({ isPatientShown, isRail }: NavigationProps) {
  const { pathname } = useLocation()
  const isHere = (path: string) =>
    path === '/'
      ? pathname === '/'
      : pathname.startsWith(path) || (path === '/patients' && isPatientShown)
  return (
    <div className={classes.nav} data-rail={isRail || undefined}>
      <div className={classes.brand}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden>
          <path d="M2 8h14a7 7 0 0 1-4.5 6.5V16h-5v-1.5A7 7 0 0 1 2 8Z" fill="currentColor" />
          <path
            d="m9.6 6.6 3.6-4.8"
            stroke="currentColor"
            strokeWidth="2.4"
            strokeLinecap="round"
          />
        </svg>
        {!isRail && 'Pestle'}
      </div>
      {places.map(({ label, path, keys, icon: Icon }) => (
        <NavLink
          key={path}
          className={classes.place ?? ''}
          href={href(path)}
          label={label}
          title={isRail ? label : undefined}
          active={isHere(path)}
          aria-current={isHere(path) ? 'page' : undefined}
          aria-keyshortcuts={ariaKeys(keys)}
          leftSection={<Icon size="1.15em" stroke={1.7} aria-hidden />}
          rightSection={<KeyHint keys={keys} />}
        />
      ))}
    </div>
  )
}
