// The frame around every screen of a signed-in person: navigation, patient bar, footer, and the keys that work everywhere.

import { AppShell } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { ReviewSummary } from '../src-main/contract/chart-views.ts'
import type { Phase } from '../src-main/contract/reviews.ts'
import { notifyDone, useCommand } from './client.ts'
import { useCodeScan } from './code-lookup.ts'
import { type Action, useActions } from './keys.ts'
import { useGo } from './navigation.ts'
import { useOpenPatient } from './open-patient.ts'
import { type ChartPart, paths } from './paths.ts'
import { lockNow, showSession, useSession, useTouch } from './session.ts'
import { Footer } from './ui/footer.tsx'
import classes from './ui/frame.module.css'
import { KeysDialog } from './ui/keys-dialog.tsx'
import { isFocusFree } from './ui/list-focus.ts'
import { Navigation } from './ui/navigation-bar.tsx'
import { Palette } from './ui/palette.tsx'
import { PatientBar } from './ui/patient-bar.tsx'
import { SwitchUser } from './ui/switch-user.tsx'
import { useIsTight } from './ui/tight.ts'
import { TourPanel, useTour } from './ui/training/tour-panel.tsx'
import { type TourRoom, useTourRoom } from './ui/training/tour-room.ts'
import { bandHeight } from './ui/training/training-band.tsx'
import { WaitingPanel } from './ui/waiting/waiting-panel.tsx'
import { WorksheetKeys } from './ui/worksheet/worksheet-keys.tsx'

/**
 * A new screen takes the focus unless one of its own fields did, so that Tab starts there. Where a dialog led to it, the
 * focus goes with the dialog: only then is it taken.
 */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs at every arrival, which is a new pathname
  useEffect(() => {
    const holder = document.activeElement
    const take = () => main.current?.focus({ preventScroll: true })
    if (main.current?.contains(holder) === true) return
    const dialog = holder?.closest('[role="dialog"]') ?? null
    if (dialog === null) return take()
    const gone = new MutationObserver(() => {
      if (dialog.isConnected) return
      gone.disconnect()
      if (isFocusFree()) take()
    })
    gone.observe(document.body, { childList: true, subtree: true })
    return () => gone.disconnect()
  }, [pathname])
  return main
}

const noPatient = 'Open a patient first (F2)'
const noReview = 'This patient has no open review: start one from the chart'

/** The frame; the screen comes in through the outlet. */
export function Frame() {
  const isTight = useIsTight()
  const session = useSession().data
  const open = useOpenPatient()
  const go = useGo()
  const [dialog, setDialog] = useState<'keys' | 'switch' | 'waiting' | null>(null)
  useTouch()
  useCodeScan(notifyDone)
  const main = useFocusOnArrival()

  const patientId = open?.chart.patient.id ?? null
  const review: ReviewSummary | null = open?.chart.reviews.find((one) => !one.isSigned) ?? null
  const toChart = (part?: ChartPart) => () => patientId !== null && go(paths.chart(patientId, part))
  const toReview = (step: Phase) => () => review !== null && go(paths.review(review.id, step))
  const patientReason = patientId === null ? noPatient : null
  const reviewReason = patientReason ?? (review === null ? noReview : null)
  const toPaper = () => patientId !== null && go(paths.documents(patientId))

  const actions: readonly Action[] = [
    { id: 'keys', label: 'Keys that work here', keys: 'F1', run: () => setDialog('keys') },
    {
      id: 'keys-sign',
      label: 'Keys that work here (same list)',
      keys: '?',
      run: () => setDialog('keys'),
    },
    { id: 'palette', label: 'Find an action', keys: 'mod+K', run: () => spotlight.open() },
    { id: 'find', label: 'Find a patient', keys: 'F2', run: () => go(paths.patients()) },
    {
      id: 'chart',
      label: 'Patient’s chart',
      keys: 'F3',
      run: toChart(),
      disabledReason: patientReason,
    },
    {
      id: 'medications',
      label: 'Medications',
      keys: 'F4',
      run: toChart('medications'),
      disabledReason: patientReason,
    },
    {
      id: 'findings',
      label: 'Findings',
      keys: 'F5',
      run: toReview('assess'),
      disabledReason: reviewReason,
    },
    {
      id: 'problems',
      label: 'Problems',
      keys: 'F6',
      run: toReview('assess'),
      disabledReason: reviewReason,
    },
    { id: 'plan', label: 'Plan', keys: 'F7', run: toReview('plan'), disabledReason: reviewReason },
    { id: 'letters', label: 'Letters', keys: 'F8', run: () => go(paths.letters()) },
    { id: 'print', label: 'Print', keys: 'F9', run: toPaper, disabledReason: patientReason },
    {
      id: 'sign',
      label: 'Sign',
      keys: 'F10',
      run: toReview('implement'),
      disabledReason: reviewReason,
    },
    { id: 'parked', label: 'Open reviews', keys: 'F11', run: () => setDialog('waiting') },
    { id: 'today', label: 'Today’s work', keys: 'F12', run: () => go(paths.today()) },
    {
      id: 'appointments',
      label: 'Appointments',
      keys: 'alt+A',
      run: () => go(paths.appointments()),
    },
    { id: 'vaccines', label: 'Vaccines', keys: 'alt+Z', run: () => go(paths.vaccineStore()) },
    { id: 'claims', label: 'Claims', keys: 'alt+L', run: () => go(paths.claims()) },
    { id: 'documents', label: 'Documents', keys: 'alt+D', run: () => go(paths.documents()) },
    {
      id: 'anticoagulation-clinic',
      label: 'Anticoagulation clinic',
      keys: 'alt+U',
      run: () => go(paths.anticoagulationClinic()),
    },
    {
      id: 'screening',
      label: 'Screening events',
      keys: 'alt+V',
      run: () => go(paths.screening()),
    },
    { id: 'stars', label: 'Star measures', keys: 'alt+9', run: () => go(paths.stars()) },
    { id: 'programs', label: 'Programs', keys: 'alt+X', run: () => go(paths.programs()) },
    { id: 'reports', label: 'Reports', keys: 'alt+R', run: () => go(paths.reports()) },
    { id: 'printing', label: 'Print queue', keys: 'alt+P', run: () => go(paths.printing()) },
    {
      id: 'calculators',
      label: 'Calculators',
      keys: 'alt+C',
      run: () => go(paths.calculators()),
    },
    { id: 'import', label: 'Import', keys: 'alt+I', run: () => go(paths.import()) },
    { id: 'settings', label: 'Settings', keys: 'alt+S', run: () => go(paths.settings()) },
    {
      id: 'lock',
      label: 'Lock',
      keys: 'mod+L',
      run: () => void lockNow(),
      isUrgent: true,
    },
    { id: 'switch', label: 'Switch user by PIN', keys: 'mod+U', run: () => setDialog('switch') },
  ]
  const leave = useCommand('session.leaveSample')
  const leaveSample: Action = {
    id: 'leave-sample',
    label: 'Leave the sample pharmacy',
    keys: null,
    run: () => leave.mutate({}, { onSuccess: showSession }),
  }
  useActions('Everywhere', session?.isSample === true ? [...actions, leaveSample] : actions)

  const isTraining = session?.isTraining === true
  const tour = useTour(isTraining)
  const room = useTourRoom()

  if (session === undefined || session.user === null) return null
  const isPatientShown = open?.isShown === true
  const band = isTraining ? bandHeight : 0
  const barHeight = 46
  return (
    <AppShell
      navbar={{ width: isTight ? 64 : 184, breakpoint: 0 }}
      header={{
        height: band + (isPatientShown ? barHeight : 0),
        collapsed: !isPatientShown && !isTraining,
      }}
      aside={asideOf(room)}
      footer={{ height: 30 + room.height }}
      layout="alt"
      padding={0}
      transitionDuration={0}
    >
      {/* Before the screen: of two with the same key the one that was rendered later wins. */}
      <WorksheetKeys />
      {(isPatientShown || isTraining) && (
        <AppShell.Header withBorder={false} pt={band}>
          {isPatientShown && <PatientBar chart={open.chart} />}
        </AppShell.Header>
      )}
      <AppShell.Navbar aria-label="Main" pt={band}>
        <Navigation isPatientShown={isPatientShown} isRail={isTight} />
      </AppShell.Navbar>
      <AppShell.Main ref={main} tabIndex={-1} className={classes.main ?? ''}>
        <Outlet />
      </AppShell.Main>
      {tour !== null && room.form === 'side' && (
        <AppShell.Aside pt={band}>
          <TourPanel tour={tour} room={room} />
        </AppShell.Aside>
      )}
      <AppShell.Footer>
        {tour !== null && room.form === 'strip' && (
          <div style={{ height: `calc(${room.height / 16}rem * var(--mantine-scale))` }}>
            <TourPanel tour={tour} room={room} />
          </div>
        )}
        <Footer
          session={session}
          user={session.user}
          onSwitch={() => setDialog('switch')}
          onWaiting={() => setDialog('waiting')}
        />
      </AppShell.Footer>
      <Palette />
      <KeysDialog isOpen={dialog === 'keys'} onClose={() => setDialog(null)} />
      {dialog === 'waiting' && <WaitingPanel onClose={() => setDialog(null)} />}
      <SwitchUser isOpen={dialog === 'switch'} session={session} onClose={() => setDialog(null)} />
    </AppShell>
  )
}

/** No room is taken while there is no tour beside the screen. */
function asideOf({ form, width }: TourRoom) {
  const isAway = form !== 'side'
  return { width, breakpoint: 0, collapsed: { desktop: isAway, mobile: isAway } }
}
