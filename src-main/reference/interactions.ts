// The interaction table: which ingredients or classes, what can happen, what to do, who says so.

import type { Circumstance } from './circumstance.ts'
import type { ConcernRow } from './concern-row.ts'
import type { DrugGroup } from './drug-group.ts'
import type { Site } from './ingredients/ingredient-row.ts'
import { absorptionInteractions } from './interactions/absorption.ts'
import { anticoagulantInteractions } from './interactions/anticoagulants.ts'
import { antiplateletInteractions } from './interactions/antiplatelets.ts'
import { bleedingInteractions } from './interactions/bleeding.ts'
import { bloodPressureInteractions } from './interactions/blood-pressure.ts'
import { cyp1a2Interactions } from './interactions/cyp1a2.ts'
import { cyp3a4Interactions } from './interactions/cyp3a4.ts'
import { moderateCyp3a4Interactions } from './interactions/cyp3a4-moderate.ts'
import { digoxinInteractions } from './interactions/digoxin.ts'
import { dopamineAndAcetylcholineInteractions } from './interactions/dopamine-and-acetylcholine.ts'
import { electrolyteLossInteractions } from './interactions/electrolyte-loss.ts'
import { glucoseInteractions } from './interactions/glucose.ts'
import { heartAndKidneyInteractions } from './interactions/heart-and-kidney.ts'
import { immunosuppressantInteractions } from './interactions/immunosuppressants.ts'
import { inducerInteractions } from './interactions/inducers.ts'
import { lithiumAndMethotrexateInteractions } from './interactions/lithium-and-methotrexate.ts'
import { maoiBloodPressureInteractions } from './interactions/maoi-blood-pressure.ts'
import { metabolismInteractions } from './interactions/metabolism.ts'
import { nervousSystemInteractions } from './interactions/nervous-system.ts'
import { opioidLevelInteractions } from './interactions/opioid-levels.ts'
import { otherEnzymeInteractions } from './interactions/other-enzymes.ts'
import { otherStatinInteractions } from './interactions/other-statins.ts'
import { potassiumAndKidneyInteractions } from './interactions/potassium-and-kidney.ts'
import { proteaseInhibitorInteractions } from './interactions/protease-inhibitors.ts'
import { pulseInteractions } from './interactions/pulse.ts'
import { rhythmInteractions } from './interactions/rhythm.ts'
import { sedationInteractions } from './interactions/sedation.ts'
import { seizureDrugInteractions } from './interactions/seizure-drugs.ts'
import { seizureThresholdInteractions } from './interactions/seizure-threshold.ts'
import { serotoninInteractions } from './interactions/serotonin.ts'
import { statinInteractions } from './interactions/statins.ts'
import { vesselInteractions } from './interactions/vessels.ts'
import { warfarinInteractions } from './interactions/warfarin.ts'

/** The mechanism in one word, for sorting and reports. */
export type Mechanism =
  | 'bleeding'
  | 'hyperkalemia'
  | 'kidney'
  | 'blood-pressure'
  | 'sedation'
  | 'serotonin'
  | 'metabolism'
  | 'elimination'
  | 'absorption'
  | 'bone-marrow'
  | 'rhythm'
  | 'seizures'
  | 'glucose'
  | 'anticholinergic'
  | 'opposition'
  | 'muscle'
  | 'conduction'
  | 'hypokalemia'
  | 'hyponatremia'
  | 'dopamine'
  | 'tendon'
  | 'angioedema'
  | 'liver'
  | 'heart-failure'

export interface InteractionRow extends ConcernRow {
  /**
   * Two or three groups; every one must be filled by another ingredient. Of two rows with the same mechanism for
   * the same drugs only the narrower one speaks, and a triple speaks for its pairs.
   */
  readonly parties: readonly DrugGroup[]
  /** What must also hold, "this medication" being the one of the first party: its dose, the kidneys. */
  readonly when?: Circumstance
  /** Where the first party counts too, beside the whole body: an inhaler. */
  readonly firstAt?: readonly Site[]
  readonly mechanism: Mechanism
  readonly category: {
    readonly pqa: 'effectiveness' | 'safety'
    readonly dtp: 'adverse-drug-reaction' | 'dosage-too-low' | 'dosage-too-high'
  }
}

/** Every interaction row. */
export const interactionRows: readonly InteractionRow[] = [
  ...bleedingInteractions,
  ...heartAndKidneyInteractions,
  ...metabolismInteractions,
  ...nervousSystemInteractions,
  ...absorptionInteractions,
  ...proteaseInhibitorInteractions,
  ...maoiBloodPressureInteractions,
  ...otherStatinInteractions,
  ...seizureThresholdInteractions,
  ...opioidLevelInteractions,
  ...dopamineAndAcetylcholineInteractions,
  ...digoxinInteractions,
  ...pulseInteractions,
  ...electrolyteLossInteractions,
  ...cyp1a2Interactions,
  ...inducerInteractions,
  ...moderateCyp3a4Interactions,
  ...vesselInteractions,
  ...antiplateletInteractions,
  ...anticoagulantInteractions,
  ...bloodPressureInteractions,
  ...cyp3a4Interactions,
  ...glucoseInteractions,
  ...immunosuppressantInteractions,
  ...lithiumAndMethotrexateInteractions,
  ...otherEnzymeInteractions,
  ...potassiumAndKidneyInteractions,
  ...rhythmInteractions,
  ...sedationInteractions,
  ...seizureDrugInteractions,
  ...serotoninInteractions,
  ...statinInteractions,
  ...warfarinInteractions,
]
