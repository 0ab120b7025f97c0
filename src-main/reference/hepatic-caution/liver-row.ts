// The usual row about the liver, and the liver diseases that rows speak of. Child-Pugh classes are not in a chart, so
// rows fire for cirrhosis as such and say which class the label means.

import { type Circumstance, has } from '../circumstance.ts'
import { type DrugGroup, drugs } from '../drug-group.ts'
import { type DrugRow, harm } from '../drug-row.ts'

/** Cirrhosis, its complications, or liver failure. */
export const cirrhosis = has(
  'cirrhosis or liver failure',
  ...['K70.3', 'K70.4', 'K71.7', 'K72', 'K74.3', 'K74.4', 'K74.5', 'K74.6'],
  ...['K76.6', 'K76.7', 'K76.82', 'I85'],
)

/** Signs that the liver fails: ascites, encephalopathy, bleeding, portal hypertension. */
export const failing = has(
  'decompensated cirrhosis or liver failure',
  ...['K70.31', 'K70.4', 'K72', 'K76.6', 'K76.7', 'K76.82', 'I85.01', 'I85.11', 'K65.2'],
)

/** Any lasting disease of liver cells, chronic viral hepatitis included; fatty liver alone is not. */
export const liverDisease = has(
  'liver disease',
  ...['K70.1', 'K70.2', 'K70.3', 'K70.4', 'K70.9', 'K71', 'K72', 'K73', 'K74', 'K75.4', 'K75.81'],
  ...['K76.6', 'K76.7', 'B18', 'I85'],
)

/** A row about one drug or group in a liver disease. */
export function inLiver(
  [id, drug]: readonly [id: string, drug: string | DrugGroup],
  when: Circumstance,
  severity: DrugRow['severity'],
  effect: string,
  recommendation: string,
  {
    interrupts = severity === 'critical',
    category = harm,
    source = 'fda-label-liver',
  }: Partial<Pick<DrugRow, 'interrupts' | 'category' | 'source'>> = {},
): DrugRow {
  return {
    id: `hepatic-${id}`,
    drugs: typeof drug === 'string' ? drugs(drug) : drug,
    when,
    severity,
    interrupts,
    category,
    effect,
    recommendation,
    source,
  }
}
