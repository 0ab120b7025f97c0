// Reads the stored tables of the CDC's supporting data into the form that the forecaster works on.

import type {
  StoredAge,
  StoredAntigen,
  StoredAntigens,
  StoredCondition,
  StoredDose,
  StoredInterval,
  StoredSchedule,
  StoredSeries,
} from '../../reference/immunization/stored-tables.ts'
import { type Day, day } from '../dates.ts'
import { type Period, readPeriod } from './add-period.ts'
import type {
  AgeRange,
  AgeRow,
  Antigen,
  Conflict,
  InForce,
  IntervalRow,
  Series,
  SeriesDose,
  SkipCondition,
  SupportingData,
  VaccineRow,
} from './supporting-data.ts'

/** Reads the stored tables. */
export function readSupportingData(
  stored: StoredAntigens,
  schedule: StoredSchedule,
): SupportingData {
  const lists = stored.vaccineLists.map(vaccineList)
  const conflicts = new Map<string, Map<string, Conflict>>()
  for (const line of schedule.conflicts) {
    const [previous = '', current = '', begin = '', minEnd = '', end = ''] = line.split('|')
    const rows = conflicts.get(current) ?? new Map<string, Conflict>()
    rows.set(previous, {
      begin: readPeriod(begin),
      minEnd: readPeriod(minEnd),
      end: readPeriod(end),
    })
    conflicts.set(current, rows)
  }
  return {
    antigens: stored.antigens.map((one) => antigenOf(one, lists, stored.guidance)),
    groups: schedule.groups.map(({ name, administerFull, antigens }) => ({
      name,
      isAdministeredFull: administerFull ?? null,
      antigens,
    })),
    vaccines: new Map(
      schedule.vaccines.map(({ cvx, antigens }) => [
        cvx,
        antigens.map((one) => ({ antigen: one.antigen, ...ageRange(one) })),
      ]),
    ),
    vaccineNames: new Map(schedule.vaccines.map(({ cvx, name }) => [cvx, name])),
    observationTitles: new Map(schedule.observations.map(({ code, title }) => [code, title])),
    conflicts,
  }
}

function antigenOf(
  one: StoredAntigen,
  lists: readonly (readonly VaccineRow[])[],
  guidance: readonly string[],
): Antigen {
  return {
    antigen: one.antigen,
    immunityObservations: one.immunity?.observations ?? [],
    immunityBirths: (one.immunity?.births ?? []).map(({ before, country, exclusions }) => ({
      before: day(before),
      country: country ?? null,
      exclusions: exclusions ?? [],
    })),
    contraindications: (one.contraindications ?? []).map(indicationOf),
    vaccineContraindications: (one.vaccineContraindications ?? []).map(({ code, vaccines }) => ({
      code,
      vaccines: vaccines.map((v) => ({ cvx: v.cvx, ...ageRange(v) })),
    })),
    series: one.series.map((series) => seriesOf(one.antigen, series, lists, guidance)),
  }
}

function seriesOf(
  antigen: string,
  one: StoredSeries,
  lists: readonly (readonly VaccineRow[])[],
  guidance: readonly string[],
): Series {
  const { name, vaccineGroup, type, group, priority } = one
  return {
    name,
    antigen,
    vaccineGroup,
    type,
    group,
    priority,
    equivalentGroups: one.equivalentGroups ?? [],
    genders: one.genders ?? [],
    isDefault: one.isDefault === true,
    isProductPath: one.isProductPath === true,
    preference: one.preference ?? null,
    minAgeToStart: period(one.minAgeToStart),
    maxAgeToStart: period(one.maxAgeToStart),
    indications: (one.indications ?? []).map(indicationOf),
    guidance: (one.guidance ?? []).flatMap((at) => guidance[at] ?? []),
    doses: one.doses.map((dose) => doseOf(dose, lists)),
  }
}

function doseOf(one: StoredDose, lists: readonly (readonly VaccineRow[])[]): SeriesDose {
  const list = (at: number | undefined) => (at === undefined ? [] : (lists[at] ?? []))
  return {
    ages: (one.ages ?? []).map(ageOf),
    intervals: (one.intervals ?? []).map(intervalOf),
    allowableIntervals: (one.allowableIntervals ?? []).map(intervalOf),
    preferable: list(one.preferable),
    allowable: list(one.allowable),
    inadvertent: new Set(one.inadvertent ?? []),
    skips: (one.skips ?? []).map(({ context, or, sets }) => ({
      context,
      isAny: or === true,
      sets: sets.map((set) => ({
        description: set.description,
        isAny: set.or === true,
        conditions: set.conditions.map(conditionOf),
        ...inForce(set),
      })),
    })),
    isRecurring: one.recurring === true,
    seasonStart: dayOrNull(one.season?.start),
    seasonEnd: dayOrNull(one.season?.end),
  }
}

function ageOf(one: StoredAge): AgeRow {
  return {
    absMin: period(one.absMin),
    min: period(one.min),
    earliestRec: period(one.earliestRec),
    latestRec: period(one.latestRec),
    max: period(one.max),
    ...inForce(one),
  }
}

function intervalOf(one: StoredInterval): IntervalRow {
  return {
    fromPrevious: one.fromPrevious === true,
    fromTargetDose: one.fromTargetDose ?? null,
    fromMostRecent: one.fromMostRecent === undefined ? null : new Set(one.fromMostRecent),
    fromObservation: one.fromObservation ?? null,
    absMin: period(one.absMin),
    min: period(one.min),
    earliestRec: period(one.earliestRec),
    latestRec: period(one.latestRec),
    isOverride: one.override === true,
    ...inForce(one),
  }
}

function conditionOf(one: StoredCondition): SkipCondition {
  return {
    type: one.type,
    start: dayOrNull(one.start),
    end: dayOrNull(one.end),
    beginAge: period(one.beginAge),
    endAge: period(one.endAge),
    interval: period(one.interval),
    count: one.count ?? 0,
    isValidOnly: one.validOnly === true,
    logic: one.logic ?? null,
    cvx: one.cvx === undefined ? null : new Set(one.cvx),
    seriesGroups: one.seriesGroups ?? [],
  }
}

function vaccineList(text: string): readonly VaccineRow[] {
  return text.split(';').map((line) => {
    const [cvx = '', begin, end, mvx, volume, isForecast] = line.split('|')
    return {
      cvx,
      begin: period(begin),
      end: period(end),
      mvx: mvx || null,
      volumeMl: volume ? Number(volume) : null,
      isForecast: isForecast === 'Y',
    }
  })
}

function indicationOf(one: {
  readonly code: string
  readonly begin?: string
  readonly end?: string
}) {
  return { code: one.code, ...ageRange(one) }
}

function ageRange(one: { readonly begin?: string; readonly end?: string }): AgeRange {
  return { begin: period(one.begin), end: period(one.end) }
}

function inForce(one: { readonly effective?: string; readonly cessation?: string }): InForce {
  return { effective: dayOrNull(one.effective), cessation: dayOrNull(one.cessation) }
}

function period(text: string | undefined): Period | null {
  return text ? shared(text) : null
}

function dayOrNull(text: string | undefined): Day | null {
  return text === undefined ? null : day(text)
}

const periods = new Map<string, Period>()

/** One object for each period, so that what was worked out for it is found again. */
function shared(text: string): Period {
  const period = periods.get(text) ?? readPeriod(text)
  periods.set(text, period)
  return period
}
