// The diseases that state programs target, by ICD-10-CM prefix. The programs name diseases; the codes are Pestle's own choice.

import type { SourceId } from '../source.ts'

export interface ProgramDisease {
  readonly id: string
  readonly title: string
  /** ICD-10-CM prefixes with their dot. */
  readonly icd10: readonly string[]
  readonly source: SourceId
}

function of(source: SourceId) {
  return (id: string, title: string, ...icd10: readonly string[]): ProgramDisease => ({
    ...{ id, title, icd10, source },
  })
}

const iowa = of('iowa-pcm')

/** The twelve diseases of Iowa Medicaid PCM, as recalled. */
export const iowaPcmDiseases: readonly ProgramDisease[] = [
  iowa('congestive-heart-disease', 'congestive heart disease', 'I50', 'I11.0', 'I13.0', 'I13.2'),
  iowa('ischemic-heart-disease', 'ischemic heart disease', 'I20', 'I21', 'I22', 'I24', 'I25'),
  iowa('diabetes', 'diabetes mellitus', 'E08', 'E09', 'E10', 'E11', 'E13'),
  iowa('hypertension', 'hypertension', 'I10', 'I11', 'I12', 'I13', 'I15', 'I16', 'I1A'),
  iowa('hyperlipidemia', 'hyperlipidemia', 'E78.0', 'E78.1', 'E78.2', 'E78.3', 'E78.4', 'E78.5'),
  iowa('asthma', 'asthma', 'J45'),
  iowa('depression', 'depression', 'F32', 'F33'),
  iowa('atrial-fibrillation', 'atrial fibrillation', 'I48.0', 'I48.1', 'I48.2', 'I48.91'),
  iowa('osteoarthritis', 'osteoarthritis', 'M15', 'M16', 'M17', 'M18', 'M19'),
  iowa('gerd', 'gastroesophageal reflux disease', 'K21'),
  iowa('peptic-ulcer', 'peptic ulcer disease', 'K25', 'K26', 'K27'),
  iowa('copd', 'COPD', 'J41', 'J42', 'J43', 'J44'),
]

const wisconsin = of('forwardhealth-mtm')

/** Diabetes alone qualifies for a Wisconsin CMR/A. */
export const wisconsinDiabetes: readonly ProgramDisease[] = [
  wisconsin('diabetes', 'diabetes', 'E08', 'E09', 'E10', 'E11', 'E13'),
]

/** One of these has to be among the conditions of the four-drug criterion. */
export const wisconsinDiseases: readonly ProgramDisease[] = [
  wisconsin('asthma', 'asthma', 'J45'),
  wisconsin('copd', 'COPD', 'J41', 'J42', 'J43', 'J44'),
  wisconsin('chronic-kidney-disease', 'chronic kidney disease', 'N18', 'I12', 'I13'),
  wisconsin('depression', 'depression', 'F32', 'F33'),
  wisconsin('dyslipidemia', 'dyslipidemia', 'E78.0', 'E78.1', 'E78.2', 'E78.3', 'E78.4', 'E78.5'),
  wisconsin('heart-failure', 'heart failure', 'I50', 'I11.0', 'I13.0', 'I13.2'),
  wisconsin('hypertension', 'hypertension', 'I10', 'I11', 'I12', 'I13', 'I15', 'I16', 'I1A'),
]
