// `forecast`: the immunization forecast of a bundle, or of doses and observations told as such.

import { z } from 'zod'
import release from '../../../resources/knowledge/immunization/release.json' with { type: 'json' }
import type { Day } from '../../clinical/dates.ts'
import type {
  AdministeredDose,
  ImmunizationPatient,
} from '../../clinical/immunization/assessment.ts'
import { cdsi } from '../../clinical/immunization/cdsi.ts'
import { ageOfTables } from '../../clinical/immunization/chart-forecast.ts'
import { forecast } from '../../clinical/immunization/forecast.ts'
import { reportDoses, reportGroups } from '../../clinical/immunization/forecast-report.ts'
import {
  dosesOfChart,
  observationsOfChart,
  type TakenObservation,
} from '../../clinical/immunization/immunization-of-chart.ts'
import { AppError } from '../../contract/errors.ts'
import { cite } from '../../reference/source.ts'
import { dayInput, readRequest } from '../read-request.ts'
import { readBundle } from '../screen-bundle.ts'
import type { ForecastAnswer } from './forecast-answer.ts'

const cvx = z.string().regex(/^\d{1,3}$/, 'is not a CVX code: one to three digits')

const requestSchema = z.object({
  birthDate: dayInput,
  sex: z.enum(['female', 'male', 'other', 'F', 'M']).nullish(),
  doses: z.array(
    z.object({
      date: dayInput,
      cvx,
      mvx: z.string().nullish(),
      volumeMl: z.number().positive().nullish(),
      expires: dayInput.nullish(),
      substandard: z.boolean().nullish(),
    }),
  ),
  observations: z.array(z.object({ code: z.string(), date: dayInput.nullish() })).nullish(),
  on: dayInput.nullish(),
})

interface Told {
  readonly on: Day
  readonly patient: ImmunizationPatient
  readonly observations: readonly (Omit<TakenObservation, 'from'> & {
    readonly from: string | null
  })[]
  readonly cannotTell: readonly string[]
}

/** The forecast of a request: a FHIR bundle, `{bundle, on}`, or the fields themselves. */
export function forecastOf(request: unknown, asked?: string): ForecastAnswer {
  const { on, patient, observations, cannotTell } = read(request, asked)
  const data = cdsi()
  const found = forecast(patient, on, data)
  const unknown = patient.doses
    .filter((dose) => !data.vaccines.has(dose.cvx))
    .map(
      (dose) =>
        `CVX ${dose.cvx} is not in the CDC's table: the dose of ${dose.date} is not counted.`,
    )
  const later = patient.doses
    .filter((dose) => dose.date > on)
    .map((dose) => `The dose of ${dose.date} is after ${on}: it is not counted.`)
  const strange = observations
    .filter(({ code }) => !data.observationTitles.has(code))
    .map(({ code }) => `The CDC's table has no observation ${code}.`)
  return {
    on,
    release: release.release,
    groups: reportGroups(found).map((group) => ({
      ...group,
      reasons: [...group.reasons],
      vaccines: [...group.vaccines],
      series: [...group.series],
      guidance: [...group.guidance],
      notOnRecord: [...group.notOnRecord],
      toAsk: [...group.toAsk],
    })),
    doses: reportDoses(patient.doses, found).map((dose) => ({
      ...dose,
      antigens: dose.antigens.map((one) => ({ ...one, reasons: [...one.reasons] })),
    })),
    observations: observations.map(({ code, date, from }) => ({
      code,
      title: data.observationTitles.get(code) ?? code,
      date,
      from,
    })),
    cannotTell: [...cannotTell, ...new Set([...unknown, ...later, ...strange]), ...ageOfTables(on)],
    citation: cite('cdc-cdsi').citation,
  }
}

function read(request: unknown, asked: string | undefined): Told {
  if (typeof request === 'object' && request !== null) {
    if (Reflect.get(request, 'resourceType') === 'Bundle') return readOfBundle(request, asked)
    const bundle: unknown = Reflect.get(request, 'bundle')
    const on: unknown = Reflect.get(request, 'on') ?? asked
    if (on !== undefined && typeof on !== 'string')
      throw new AppError('invalid-input', 'The field "on" is a text in quotation marks.')
    if (bundle !== undefined) return readOfBundle(bundle, on)
    return readOfFields({ ...request, on })
  }
  return readOfFields(request)
}

function readOfFields(request: unknown): Told {
  const { birthDate, sex, doses, observations, on } = readRequest(requestSchema, request)
  const told = (observations ?? []).map(({ code, date }) => ({
    // The CDC writes its codes with three digits.
    code: code.padStart(3, '0'),
    date: date ?? null,
    from: null,
  }))
  const given = doses.map(
    (dose): AdministeredDose => ({
      date: dose.date,
      cvx: dose.cvx.padStart(2, '0'),
      mvx: dose.mvx ?? null,
      volumeMl: dose.volumeMl ?? null,
      expires: dose.expires ?? null,
      isSubstandard: dose.substandard === true,
    }),
  )
  const newest =
    on ??
    given
      .map((dose) => dose.date)
      .toSorted()
      .at(-1)
  if (newest === undefined)
    throw new AppError('invalid-input', 'Say the day: --on YYYY-MM-DD, or "on": "YYYY-MM-DD".')
  const short: Readonly<Record<string, 'female' | 'male'>> = { F: 'female', M: 'male' }
  const full = sex === 'F' || sex === 'M' ? (short[sex] ?? null) : (sex ?? null)
  return {
    on: newest,
    patient: bornBefore({ birthDate, sex: full, doses: given, observations: told }, newest),
    observations: told,
    cannotTell:
      observations === undefined || observations === null
        ? ['Nothing is told about observations: risk and contraindications are not known.']
        : [],
  }
}

function readOfBundle(bundle: unknown, asked: string | undefined): Told {
  const { on, chart } = readBundle(bundle, asked)
  const { birthDate, sex } = chart.patient
  if (birthDate === null)
    throw new AppError('incomplete', 'Cannot tell: no birth date is on record.')
  const doses = dosesOfChart(chart)
  const observations = observationsOfChart(chart)
  return {
    on,
    patient: bornBefore(
      { birthDate, sex, doses: doses?.doses ?? [], observations: observations ?? [] },
      on,
    ),
    observations: observations ?? [],
    cannotTell: [
      ...(doses === null
        ? ['No vaccine history is on record: what is forecast counts no dose.']
        : []),
      ...(doses?.uncoded ?? []).map((text) => `${text} has no CVX code: the dose is not counted.`),
      observations === null
        ? 'No conditions are on record: risk and contraindications are not known.'
        : 'Risk is read from coded conditions only; occupation, travel and way of life are not on record.',
    ],
  }
}

function bornBefore(patient: ImmunizationPatient, on: Day): ImmunizationPatient {
  if (patient.birthDate > on)
    throw new AppError('invalid-input', 'The birth date is after the day of the forecast.')
  if (patient.doses.some((dose) => dose.date < patient.birthDate))
    throw new AppError('invalid-input', 'A dose is before the birth date.')
  return patient
}
