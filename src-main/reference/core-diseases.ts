// The ten core chronic diseases that every Part D plan must target from 2025 on, by ICD-10-CM prefix.
// The choice of codes per disease is Pestle's own; CMS names the diseases only.

import type { SourceId } from './source.ts'

export interface CoreDisease {
  readonly id: string
  readonly title: string
  /** ICD-10-CM prefixes with their dot. */
  readonly icd10: readonly string[]
  readonly source: SourceId
}

function disease(id: string, title: string, ...icd10: readonly string[]): CoreDisease {
  return { id, title, icd10, source: 'cms-42-cfr-423-153' }
}

/** The ten core diseases. */
export const coreDiseases: readonly CoreDisease[] = [
  disease('alzheimer', "Alzheimer's disease", 'G30'),
  disease(
    'bone-arthritis',
    'bone disease or arthritis',
    'M05',
    'M06',
    'M15',
    'M16',
    'M17',
    'M18',
    'M19',
    'M80',
    'M81',
  ),
  disease(
    'heart-failure',
    'chronic congestive heart failure',
    'I50.2',
    'I50.3',
    'I50.4',
    'I50.8',
    'I50.9',
    'I50.1',
    'I09.81',
    'I11.0',
    'I13.0',
    'I13.2',
  ),
  disease('diabetes', 'diabetes', 'E08', 'E09', 'E10', 'E11', 'E13'),
  disease('dyslipidemia', 'dyslipidemia', 'E78.0', 'E78.1', 'E78.2', 'E78.3', 'E78.4', 'E78.5'),
  disease('end-stage-renal-disease', 'end-stage renal disease', 'N18.6'),
  disease('hiv', 'HIV or AIDS', 'B20', 'Z21'),
  disease('hypertension', 'hypertension', 'I10', 'I11', 'I12', 'I13', 'I15', 'I16', 'I1A'),
  disease(
    'mental-health',
    'chronic mental health condition',
    'F20',
    'F25',
    'F31',
    'F32',
    'F33',
    'F34',
    'F40',
    'F41',
    'F42',
    'F43.1',
  ),
  disease('respiratory', 'chronic lung disease', 'J41', 'J42', 'J43', 'J44', 'J45', 'J47', 'J84'),
]

/** The core diseases that a code belongs to: hypertensive heart disease with failure counts as two. */
export function coreDiseasesOf(icd10: string): readonly CoreDisease[] {
  const code = icd10.toUpperCase()
  return coreDiseases.filter((d) => d.icd10.some((prefix) => code.startsWith(prefix)))
}
