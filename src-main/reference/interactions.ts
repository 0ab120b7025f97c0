// The interaction table: which ingredients or classes, what can happen, what to do, who says so.

import type { Circumstance } from './circumstance.ts'
import type { ConcernRow } from './concern-row.ts'
import type { DrugGroup } from './drug-group.ts'
import type { Site } from './ingredients/ingredient-row.ts'
import { absorptionInteractions } from './interactions/absorption.ts'
import { moreAbsorptionInteractions } from './interactions/absorption-more.ts'
import { antiInfectiveInteractions } from './interactions/anti-infective.ts'
import { anticoagulantInteractions } from './interactions/blood/anticoagulants.ts'
import { antiplateletInteractions } from './interactions/blood/antiplatelets.ts'
import { bleedingInteractions } from './interactions/blood/bleeding.ts'
import { warfarinInteractions } from './interactions/blood/warfarin.ts'
import { dopamineAndAcetylcholineInteractions } from './interactions/brain/dopamine-and-acetylcholine.ts'
import { maoiBloodPressureInteractions } from './interactions/brain/maoi-blood-pressure.ts'
import { nervousSystemInteractions } from './interactions/brain/nervous-system.ts'
import { sedationInteractions } from './interactions/brain/sedation.ts'
import { seizureDrugInteractions } from './interactions/brain/seizure-drugs.ts'
import { seizureThresholdInteractions } from './interactions/brain/seizure-threshold.ts'
import { serotoninInteractions } from './interactions/brain/serotonin.ts'
import { cyp1a2Interactions } from './interactions/enzymes/cyp1a2.ts'
import { cyp3a4Interactions } from './interactions/enzymes/cyp3a4.ts'
import { moderateCyp3a4Interactions } from './interactions/enzymes/cyp3a4-moderate.ts'
import { immunosuppressantInteractions } from './interactions/enzymes/immunosuppressants.ts'
import { inducerInteractions } from './interactions/enzymes/inducers.ts'
import { metabolismInteractions } from './interactions/enzymes/metabolism.ts'
import { opioidLevelInteractions } from './interactions/enzymes/opioid-levels.ts'
import { otherEnzymeInteractions } from './interactions/enzymes/other-enzymes.ts'
import { otherStatinInteractions } from './interactions/enzymes/other-statins.ts'
import { proteaseInhibitorInteractions } from './interactions/enzymes/protease-inhibitors.ts'
import { statinInteractions } from './interactions/enzymes/statins.ts'
import { glucoseInteractions } from './interactions/glucose.ts'
import { bloodPressureInteractions } from './interactions/heart/blood-pressure.ts'
import { digoxinInteractions } from './interactions/heart/digoxin.ts'
import { electrolyteLossInteractions } from './interactions/heart/electrolyte-loss.ts'
import { heartAndKidneyInteractions } from './interactions/heart/heart-and-kidney.ts'
import { potassiumAndKidneyInteractions } from './interactions/heart/potassium-and-kidney.ts'
import { pulseInteractions } from './interactions/heart/pulse.ts'
import { rhythmInteractions } from './interactions/heart/rhythm.ts'
import { vesselInteractions } from './interactions/heart/vessels.ts'
import { herbalInteractions } from './interactions/herbal.ts'
import { lithiumAndMethotrexateInteractions } from './interactions/lithium-and-methotrexate.ts'
import { oncologyInteractions } from './interactions/oncology.ts'

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
  ...moreAbsorptionInteractions,
  ...antiInfectiveInteractions,
  ...oncologyInteractions,
  ...herbalInteractions,
]
