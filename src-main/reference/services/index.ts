// Every clinical service that Pestle ships, in the order of the list. A store's own follow them.

import { asthmaCopd } from './asthma-copd.ts'
import { diabetesVisit } from './diabetes-visit.ts'
import { hypertensionVisit } from './hypertension-visit.ts'
import type { ClinicalService } from './service-shape.ts'
import { smokingCessation } from './smoking-cessation.ts'
import { transitionOfCare } from './transition-of-care.ts'

export const clinicalServices: readonly ClinicalService[] = [
  diabetesVisit,
  hypertensionVisit,
  asthmaCopd,
  transitionOfCare,
  smokingCessation,
]
