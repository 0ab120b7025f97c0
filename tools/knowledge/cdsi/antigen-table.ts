// One antigen of the CDC's supporting data in Pestle's form. A word that is not known stops the build, so that a new kind of
// rule in a later release is never passed over.

import {
  countLogics,
  type SkipConditionType,
  type StoredAge,
  type StoredAntigen,
  type StoredCondition,
  type StoredDose,
  type StoredInterval,
  type StoredSeries,
  type StoredSkip,
  seriesTypes,
  skipConditionTypes,
  skipContexts,
} from '../../../src-main/reference/immunization/stored-tables.ts'
import { all, first, text, type XmlElement } from './read-xml.ts'
import { codes, dayIn, filled, numberIn, oneOf, periodIn, yes } from './values.ts'

/** Texts and lists that recur: each is kept once and pointed to by its place. */
export interface Shared {
  place(text: string): number
}

/** The table of one file. */
export function antigenOf(root: XmlElement, lists: Shared, guidance: Shared): StoredAntigen {
  if (root.name !== 'antigenSupportingData') throw new Error(`Not an antigen: <${root.name}>`)
  const series = all(root, 'series')
  const antigen = text(series[0], 'targetDisease')
  if (antigen === '') throw new Error('An antigen without a name')
  const immunity = first(root, 'immunity')
  const against = first(root, 'contraindications')
  return {
    antigen,
    ...filled({
      immunity: filled({
        observations: all(immunity, 'clinicalHistory').map((one) => text(one, 'guidelineCode')),
        births: all(immunity, 'dateOfBirth').map((one) => ({
          before: usDay(text(one, 'immunityBirthDate')),
          ...filled({
            country: text(one, 'birthCountry'),
            exclusions: all(one, 'exclusion').map((e) => text(e, 'exclusionCode')),
          }),
        })),
      }),
      contraindications: all(first(against, 'vaccineGroup'), 'contraindication').map((one) => ({
        code: text(one, 'observationCode'),
        ...ages(one),
      })),
      vaccineContraindications: all(first(against, 'vaccine'), 'contraindication').map((one) => ({
        code: text(one, 'observationCode'),
        vaccines: all(one, 'contraindicatedVaccine').map((v) => ({
          cvx: text(v, 'cvx'),
          ...ages(v),
        })),
      })),
    }),
    series: series.map((one) => seriesOf(one, lists, guidance)),
  }
}

function seriesOf(one: XmlElement, lists: Shared, guidance: Shared): StoredSeries {
  const select = first(one, 'selectSeries')
  const words = all(one, 'seriesAdminGuidance').map((g) => g.text.replaceAll(/\s+/g, ' '))
  return {
    name: text(one, 'seriesName'),
    vaccineGroup: text(one, 'vaccineGroup'),
    type: oneOf(text(one, 'seriesType'), seriesTypes),
    groupName: text(select, 'seriesGroupName'),
    group: text(select, 'seriesGroup'),
    priority: text(select, 'seriesPriority'),
    ...filled({
      equivalentGroups: codes(text(one, 'equivalentSeriesGroups')),
      genders: all(one, 'requiredGender')
        .map((g) => g.text)
        .filter((g) => g !== ''),
      isDefault: yes(text(select, 'defaultSeries')),
      isProductPath: yes(text(select, 'productPath')),
      preference: numberIn(text(select, 'seriesPreference')),
      minAgeToStart: periodIn(text(select, 'minAgeToStart')),
      maxAgeToStart: periodIn(text(select, 'maxAgeToStart')),
      indications: all(one, 'indication')
        .filter((i) => text(first(i, 'observationCode'), 'code') !== '')
        .map((i) => ({ code: text(first(i, 'observationCode'), 'code'), ...ages(i) })),
      guidance: words.filter((w) => w !== '').map((w) => guidance.place(w)),
    }),
    doses: all(one, 'seriesDose').map((dose) => doseOf(dose, lists)),
  }
}

function doseOf(dose: XmlElement, lists: Shared): StoredDose {
  const season = first(dose, 'seasonalRecommendation')
  return filled({
    ages: all(dose, 'age').map(ageOf).filter(isFilled),
    intervals: all(dose, 'interval').map(intervalOf).filter(isFilled),
    allowableIntervals: all(dose, 'allowableInterval').map(intervalOf).filter(isFilled),
    preferable: listOf(dose, 'preferableVaccine', lists),
    allowable: listOf(dose, 'allowableVaccine', lists),
    inadvertent: all(dose, 'inadvertentVaccine')
      .map((v) => text(v, 'cvx'))
      .filter((cvx) => cvx !== ''),
    skips: all(dose, 'conditionalSkip')
      .filter((skip) => skip.children.length > 0)
      .map(skipOf),
    recurring: yes(text(dose, 'recurringDose')),
    season: filled({
      start: dayIn(text(season, 'startDate')),
      end: dayIn(text(season, 'endDate')),
    }),
  })
}

function ageOf(one: XmlElement): StoredAge {
  return filled({
    absMin: periodIn(text(one, 'absMinAge')),
    min: periodIn(text(one, 'minAge')),
    earliestRec: periodIn(text(one, 'earliestRecAge')),
    latestRec: periodIn(text(one, 'latestRecAge')),
    max: periodIn(text(one, 'maxAge')),
    ...inForce(one),
  })
}

function intervalOf(one: XmlElement): StoredInterval {
  return filled({
    fromPrevious: yes(text(one, 'fromPrevious')),
    fromTargetDose: numberIn(text(one, 'fromTargetDose')),
    fromMostRecent: codes(text(one, 'fromMostRecent')),
    fromObservation: text(first(one, 'fromRelevantObs'), 'code'),
    absMin: periodIn(text(one, 'absMinInt')),
    min: periodIn(text(one, 'minInt')),
    earliestRec: periodIn(text(one, 'earliestRecInt')),
    latestRec: periodIn(text(one, 'latestRecInt')),
    override: yes(text(one, 'intervalPriority'), 'override'),
    ...inForce(one),
  })
}

function listOf(dose: XmlElement, name: string, lists: Shared): number | undefined {
  const vaccines = all(dose, name).filter((v) => text(v, 'cvx') !== '')
  if (vaccines.length === 0) return undefined
  const lines = vaccines.map((v) =>
    [
      text(v, 'cvx'),
      periodIn(text(v, 'beginAge')) ?? '',
      periodIn(text(v, 'endAge')) ?? '',
      text(v, 'mvx'),
      text(v, 'volume'),
      yes(text(v, 'forecastVaccineType')) ? 'Y' : '',
    ]
      .join('|')
      .replace(/\|+$/, ''),
  )
  return lists.place(lines.join(';'))
}

function skipOf(skip: XmlElement): StoredSkip {
  return {
    context: oneOf(text(skip, 'context'), skipContexts),
    ...filled({ or: isAny(text(skip, 'setLogic')) }),
    sets: all(skip, 'set').map((set) => ({
      description: text(set, 'setDescription'),
      ...filled({ ...inForce(set), or: isAny(text(set, 'conditionLogic')) }),
      conditions: all(set, 'condition').map(conditionOf),
    })),
  }
}

function conditionOf(one: XmlElement): StoredCondition {
  const type: SkipConditionType = oneOf(text(one, 'conditionType'), skipConditionTypes)
  const doseType = text(one, 'doseType')
  const logic = text(one, 'doseCountLogic')
  return {
    type,
    ...filled({
      start: dayIn(text(one, 'startDate')),
      end: dayIn(text(one, 'endDate')),
      beginAge: periodIn(text(one, 'beginAge')),
      endAge: periodIn(text(one, 'endAge')),
      interval: periodIn(text(one, 'interval')),
      count: numberIn(text(one, 'doseCount')),
      validOnly:
        doseType === '' || oneOf(doseType, ['valid', 'total']) === 'total' ? undefined : true,
      logic: logic === '' ? undefined : oneOf(logic, countLogics),
      cvx: codes(text(one, 'vaccineTypes')),
      seriesGroups: codes(text(one, 'seriesGroups')),
    }),
  }
}

/** `OR`; one set alone is neither, and the CDC then writes n/a. */
function isAny(logic: string): true | undefined {
  return oneOf(logic === '' ? 'n/a' : logic, ['AND', 'OR', 'n/a']) === 'OR' ? true : undefined
}

function ages(one: XmlElement): { readonly begin?: string; readonly end?: string } {
  return filled({ begin: periodIn(text(one, 'beginAge')), end: periodIn(text(one, 'endAge')) })
}

function inForce(one: XmlElement): { readonly effective?: string; readonly cessation?: string } {
  return filled({
    effective: dayIn(text(one, 'effectiveDate')),
    cessation: dayIn(text(one, 'cessationDate')),
  })
}

function isFilled(one: object): boolean {
  return Object.keys(one).length > 0
}

/** 01/31/1957 as a day. */
function usDay(written: string): string {
  const [, month, date, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(written) ?? []
  if (year === undefined) throw new Error(`Not a day in an antigen table: ${written}`)
  return `${year}-${month}-${date}`
}
