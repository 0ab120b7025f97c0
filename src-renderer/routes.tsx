// Which screen answers which address. Hash addresses: the page is a file and has no server.

import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
} from '@tanstack/react-router'
import { Frame } from './frame.tsx'
import { type ChartPart, chartParts, type ReviewStep, reviewSteps } from './paths.ts'
import { AdherenceScreen } from './screens/adherence/adherence-screen.tsx'
import { StarPanelScreen } from './screens/adherence/star-panel-screen.tsx'
import { AnticoagulationScreen } from './screens/anticoagulation/anticoagulation-screen.tsx'
import { ClinicScreen } from './screens/anticoagulation/clinic-screen.tsx'
import { AppointmentsScreen } from './screens/appointments.tsx'
import { CalculatorsScreen } from './screens/calculators.tsx'
import { ChartScreen } from './screens/chart.tsx'
import { ClaimsScreen } from './screens/claims.tsx'
import { DocumentsScreen } from './screens/documents.tsx'
import { ImportScreen } from './screens/import.tsx'
import { LettersScreen } from './screens/letters.tsx'
import { PatientsScreen } from './screens/patients.tsx'
import { PrintingScreen } from './screens/printing.tsx'
import { PatientPrograms } from './screens/programs/patient-programs.tsx'
import { ProgramsScreen } from './screens/programs.tsx'
import { ReportsScreen } from './screens/reports/reports-screen.tsx'
import { ReviewScreen } from './screens/review.tsx'
import { ServiceVisitScreen } from './screens/services/service-visit-screen.tsx'
import { ServicesScreen } from './screens/services/services-screen.tsx'
import { SettingsScreen } from './screens/settings.tsx'
import { TodayScreen } from './screens/today.tsx'
import { VaccineStoreScreen } from './screens/vaccines/vaccine-store-screen.tsx'
import { VaccineVisitScreen } from './screens/vaccines/vaccine-visit-screen.tsx'
import { ScreeningScreen } from './screens/wellness/screening-screen.tsx'

function oneOf<T extends string>(list: readonly T[], value: unknown): T | null {
  return list.find((one) => one === value) ?? null
}

function entryOf(search: Readonly<Record<string, unknown>>): { entry?: string } {
  return typeof search.entry === 'string' ? { entry: search.entry } : {}
}

const root = createRootRoute({ component: Frame, notFoundComponent: TodayScreen })

const chart = createRoute({
  getParentRoute: () => root,
  path: '/patients/$patientId',
  validateSearch: (search): { part?: ChartPart; entry?: string } => {
    const part = oneOf(chartParts, search.part)
    return part === null ? {} : { part, ...entryOf(search) }
  },
  component: function Chart() {
    const { patientId } = chart.useParams()
    const { part = null, entry = null } = chart.useSearch()
    return <ChartScreen key={patientId} patientId={patientId} part={part} entry={entry} />
  },
})

const adherence = createRoute({
  getParentRoute: () => root,
  path: '/patients/$patientId/adherence',
  component: function Adherence() {
    const { patientId } = adherence.useParams()
    return <AdherenceScreen key={patientId} patientId={patientId} />
  },
})

const anticoagulation = createRoute({
  getParentRoute: () => root,
  path: '/patients/$patientId/anticoagulation',
  component: function Anticoagulation() {
    const { patientId } = anticoagulation.useParams()
    return <AnticoagulationScreen key={patientId} patientId={patientId} />
  },
})

const services = createRoute({
  getParentRoute: () => root,
  path: '/patients/$patientId/services',
  validateSearch: entryOf,
  component: function Services() {
    const { patientId } = services.useParams()
    const { entry = null } = services.useSearch()
    return <ServicesScreen key={patientId} patientId={patientId} entry={entry} />
  },
})

const serviceVisit = createRoute({
  getParentRoute: () => root,
  path: '/services/$visitId',
  component: function ServiceVisit() {
    const { visitId } = serviceVisit.useParams()
    return <ServiceVisitScreen key={visitId} visitId={visitId} />
  },
})

const patientPrograms = createRoute({
  getParentRoute: () => root,
  path: '/patients/$patientId/programs',
  validateSearch: (search): { program?: string } =>
    typeof search.program === 'string' ? { program: search.program } : {},
  component: function Programs() {
    const { patientId } = patientPrograms.useParams()
    const { program = null } = patientPrograms.useSearch()
    return <PatientPrograms key={`${patientId} ${program}`} patientId={patientId} asked={program} />
  },
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: (search): { tab?: string } =>
    typeof search.tab === 'string' ? { tab: search.tab } : {},
  component: function Settings() {
    const { tab = null } = settings.useSearch()
    return <SettingsScreen key={tab} asked={tab} />
  },
})

const patients = createRoute({
  getParentRoute: () => root,
  path: '/patients',
  validateSearch: (search): { next?: 'vaccines' } =>
    search.next === 'vaccines' ? { next: 'vaccines' } : {},
  component: function Patients() {
    const { next = null } = patients.useSearch()
    return <PatientsScreen key={next} next={next} />
  },
})

const vaccines = createRoute({
  getParentRoute: () => root,
  path: '/patients/$patientId/vaccines',
  component: function Vaccines() {
    const { patientId } = vaccines.useParams()
    return <VaccineVisitScreen key={patientId} patientId={patientId} />
  },
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/reviews/$reviewId',
  validateSearch: (search): { step?: ReviewStep; entry?: string } => {
    const step = oneOf(reviewSteps, search.step)
    return step === null ? {} : { step, ...entryOf(search) }
  },
  component: function Review() {
    const { reviewId } = review.useParams()
    const { step = null, entry = null } = review.useSearch()
    return <ReviewScreen key={reviewId} reviewId={reviewId} step={step} entry={entry} />
  },
})

const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  validateSearch: (search): { patientId?: string } =>
    typeof search.patientId === 'string' ? { patientId: search.patientId } : {},
  component: function Documents() {
    const { patientId = null } = documents.useSearch()
    return <DocumentsScreen patientId={patientId} />
  },
})

const appointments = createRoute({
  getParentRoute: () => root,
  path: '/appointments',
  validateSearch: entryOf,
  component: function Appointments() {
    const { entry = null } = appointments.useSearch()
    return <AppointmentsScreen key={entry} entry={entry} />
  },
})

const letters = createRoute({
  getParentRoute: () => root,
  path: '/letters',
  validateSearch: (search): { letterId?: string } =>
    typeof search.letterId === 'string' ? { letterId: search.letterId } : {},
  component: function Letters() {
    const { letterId = null } = letters.useSearch()
    return <LettersScreen letterId={letterId} />
  },
})

const claims = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  validateSearch: (search): { claimId?: string; encounterId?: string } =>
    typeof search.claimId === 'string'
      ? { claimId: search.claimId }
      : typeof search.encounterId === 'string'
        ? { encounterId: search.encounterId }
        : {},
  component: function Claims() {
    const { claimId = null, encounterId = null } = claims.useSearch()
    return <ClaimsScreen claimId={claimId} encounterId={encounterId} />
  },
})

const screening = createRoute({
  getParentRoute: () => root,
  path: '/screening',
  validateSearch: (search): { eventId?: string } =>
    typeof search.eventId === 'string' ? { eventId: search.eventId } : {},
  component: function Screening() {
    const { eventId = null } = screening.useSearch()
    return <ScreeningScreen key={eventId} eventId={eventId} />
  },
})

const tree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: TodayScreen }),
  patients,
  vaccines,
  createRoute({ getParentRoute: () => root, path: '/vaccines', component: VaccineStoreScreen }),
  appointments,
  chart,
  adherence,
  createRoute({ getParentRoute: () => root, path: '/stars', component: StarPanelScreen }),
  anticoagulation,
  services,
  serviceVisit,
  createRoute({ getParentRoute: () => root, path: '/anticoagulation', component: ClinicScreen }),
  review,
  documents,
  letters,
  claims,
  screening,
  createRoute({ getParentRoute: () => root, path: '/printing', component: PrintingScreen }),
  createRoute({
    getParentRoute: () => root,
    path: '/calculators',
    component: CalculatorsScreen,
  }),
  createRoute({ getParentRoute: () => root, path: '/import', component: ImportScreen }),
  settings,
  createRoute({ getParentRoute: () => root, path: '/programs', component: ProgramsScreen }),
  createRoute({ getParentRoute: () => root, path: '/reports', component: ReportsScreen }),
  patientPrograms,
])

/** The one router of the window. */
export const router = createRouter({ routeTree: tree, history: createHashHistory() })
