// Conditions that leave a person out of a quality measure, by ICD-10-CM prefix. The choice of codes is Pestle's own.
// Hospice has no code: it is a fact that somebody records of the patient.

import { atherosclerosis, type Disease, seizures } from './diseases.ts'
import type { StarMeasureId } from './star-measures.ts'

export interface StarExclusion {
  /** "in the chart: end-stage renal disease". */
  readonly title: string
  readonly prefixes: readonly string[]
}

const exclusion = (title: string, codes: string): StarExclusion => ({
  title,
  prefixes: codes.split(' '),
})

const named = ([title, ...prefixes]: Disease): StarExclusion => ({ title, prefixes })

const kidneys = exclusion('end-stage renal disease or dialysis', 'N18.6 Z99.2')
const palliative = exclusion('palliative care', 'Z51.5')
const muscles = exclusion('a disease of the muscles', 'M62.82 G72.0 G72.9 M60.8 M60.9 T79.6')
const muscleSigns = exclusion('muscle pain or disease', 'M79.1 M62.82 G72.0 G72.9 M60.8 M60.9')
const pregnant = exclusion('pregnancy', 'Z33 Z34 Z3A O')
const liver = exclusion('cirrhosis', 'K70.3 K71.7 K74.3 K74.4 K74.5 K74.6')

/** What leaves a person out of each measure, beside hospice. */
export const starExclusions: Readonly<Record<StarMeasureId, readonly StarExclusion[]>> = {
  'pdc-diabetes': [kidneys],
  'pdc-ras': [kidneys],
  'pdc-statin': [kidneys],
  supd: [
    kidneys,
    muscles,
    pregnant,
    liver,
    exclusion('prediabetes', 'R73.03'),
    exclusion('polycystic ovaries', 'E28.2'),
  ],
  spc: [kidneys, muscleSigns, pregnant, liver, palliative],
  cob: [exclusion('cancer', 'C'), exclusion('sickle cell disease', 'D57'), palliative],
  'poly-ach': [],
  'poly-cns': [named(seizures)],
  cmr: [],
}

/** Puts a person into the measure of statins in cardiovascular disease. */
export const atherosclerotic = named(atherosclerosis)
