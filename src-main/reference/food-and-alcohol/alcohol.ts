// Alcohol beside a drug, as advice. With alcohol use disorder on record, tobacco-alcohol.ts and drug-disease/ speak of
// the drugs of the first table; those of the second have a stricter row here.

import { has, not } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import type { DrugRow } from '../drug-row.ts'
import { foodRows } from './food-row.ts'

const drinking = has(...disease.alcoholUse)

/** Columns are explained in food-row.ts. */
const saidElsewhere = foodRows(
  'fda-label-food',
  `
food-alcohol-opioid | [opioid] | moderate harm | Alcohol deepens sedation and can stop breathing; some extended-release products set free the whole dose at once. | Ask about alcohol and teach to drink none.
food-alcohol-benzodiazepine | [benzodiazepine]; [barbiturate] | moderate harm | Alcohol deepens sedation and can slow breathing. | Ask about alcohol and teach to drink none.
food-alcohol-sleep-drug | [z-drug] | moderate harm | Alcohol deepens sedation; sleepwalking and falls are more likely. | Teach to take no dose after alcohol.
food-alcohol-gabapentinoid | [gabapentinoid]; [muscle-relaxant] | moderate harm | Sedation adds up. | Teach to avoid alcohol.
food-alcohol-duloxetine | duloxetine | moderate harm | Heavy drinking with duloxetine can injure the liver. | Ask about alcohol. With heavy drinking ask for another drug.
food-alcohol-bupropion | bupropion | moderate harm | Heavy drinking, and a sudden end of it, bring seizures. | Ask about alcohol and teach to keep it to a minimum.
food-alcohol-nitroimidazole | metronidazole; tinidazole | moderate harm | Flushing, vomiting and a fast pulse have been reported. | Teach no alcohol during and for 3 days after; also mind mouthwash and syrups.
food-alcohol-disulfiram | disulfiram | moderate harm | Alcohol brings a severe reaction, also from mouthwash, sauces and syrups. | Teach no alcohol of any kind within 12 hours before and 14 days after a dose.
food-alcohol-metformin | metformin | moderate harm | Heavy drinking raises the risk of lactic acidosis. | Ask about alcohol; teach against binges and heavy drinking.
food-alcohol-glucose-drug | [sulfonylurea]; [insulin-basal]; [insulin-rapid] | moderate high | Alcohol without food can bring delayed hypoglycemia. | Teach to drink only with food, little, and to measure glucose at bedtime.
food-alcohol-acetaminophen | acetaminophen | minor harm | Three or more drinks a day make injury of the liver more likely. | Ask about alcohol; with three drinks a day keep the dose low and ask the prescriber.
food-alcohol-methotrexate | methotrexate; leflunomide | moderate harm | Alcohol adds to injury of the liver. | Teach to avoid alcohol.
food-alcohol-nsaid | [nsaid]; aspirin | minor harm | Three or more drinks a day make bleeding from the stomach more likely. | Ask about alcohol and ulcers.
food-alcohol-warfarin | warfarin | moderate harm | Binges raise the INR and steady heavy drinking lowers it; falls bring bleeding. | Ask about alcohol; teach at most a little, and steady.
food-alcohol-isoniazid | isoniazid | moderate harm | Daily drinking makes hepatitis more likely. | Ask about alcohol, teach to avoid it and check liver enzymes.
`,
  not(drinking),
)

const saidHere = foodRows(
  'fda-label-food',
  `
food-alcohol-antihistamine | [antihistamine-first-generation] | minor harm | Sedation adds up. | Teach to avoid alcohol and driving.
food-alcohol-antidepressant | [ssri]; [tricyclic]; mirtazapine; trazodone; venlafaxine | minor harm | Alcohol adds to sedation and works against the treatment. | Ask about alcohol and teach to avoid it.
food-alcohol-antipsychotic | [antipsychotic] | minor harm | Sedation and low blood pressure add up. | Teach to avoid alcohol.
food-alcohol-antiepileptic | topiramate; phenobarbital; levetiracetam; lamotrigine; phenytoin; carbamazepine | minor harm | Alcohol adds to sedation, and its withdrawal brings seizures. | Teach to avoid alcohol; none within 6 hours of extended-release topiramate.
food-alcohol-vessel-drug | [nitrate]; [alpha-1-blocker]; [pde5-inhibitor] | minor harm | Blood pressure can fall on standing. | Teach to drink little and to rise slowly.
food-alcohol-varenicline | varenicline | minor harm | Some patients become drunk sooner, forget or turn aggressive. | Teach to drink less until the effect is known.
food-alcohol-niacin | niacin | minor harm | Flushing and itching become worse. | Teach not to drink around the dose.
food-alcohol-orexin-antagonist | suvorexant; lemborexant; ramelteon; oxybate | moderate harm | Alcohol deepens sedation; with oxybate breathing can stop. | Teach to take no dose after alcohol; with oxybate to drink none, which its label forbids.
food-alcohol-tizanidine | baclofen; tizanidine | minor harm | Sedation and low blood pressure add up. | Teach to avoid alcohol.
food-alcohol-acitretin | acitretin; ketoconazole | moderate harm | Alcohol adds to injury of the liver; with acitretin it forms a substance that stays for years. | Teach to avoid alcohol; women who can become pregnant must not drink with acitretin and for 2 months after.
`,
  not(drinking),
)

/** Rows about alcohol. */
export const alcoholRows: readonly DrugRow[] = [
  ...saidElsewhere,
  ...saidHere,
  ...saidHere.map(
    (row): DrugRow => ({
      ...row,
      id: `${row.id}-use-disorder`,
      when: drinking,
      severity: 'major',
      recommendation: `Alcohol use disorder is on record: ask how much is drunk now and tell the prescriber, who may choose another drug. ${row.recommendation}`,
    }),
  ),
]
