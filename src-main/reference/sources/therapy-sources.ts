// Sources of therapy rows: guidelines and trials behind drug-disease, omitted therapy, goals and indication.

import { diseaseSources } from './disease-sources.ts'
import { treatmentSources } from './treatment-sources.ts'

/** Guidelines, joined into the register in source.ts. */
export const therapySources = { ...diseaseSources, ...treatmentSources } as const
