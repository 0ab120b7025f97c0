// Table of drugs that a chart should explain: no reason beside them or in their directions, and no condition of those
// that justify them. Drugs with many uses that labels do not name are left out.

import { all, type Circumstance, everHad, not, notTaking, reasonUnsaid } from '../circumstance.ts'
import { anyOf, classes, type DrugGroup, drugs, except } from '../drug-group.ts'
import { type DrugRow, unnecessary } from '../drug-row.ts'
import type { Site } from '../ingredients/ingredient-row.ts'
import * as treatment from '../treatments.ts'

interface Given {
  readonly id: string
  readonly group: DrugGroup
  /** What justifies it, in words, and the ICD-10-CM prefixes, parted by spaces. */
  readonly reason: string
  readonly codes: string
  readonly severity?: 'moderate' | 'minor'
  /** Another drug that would explain it is not taken. */
  readonly and?: Circumstance
  readonly sites?: readonly Site[]
}

function unexplained({ id, group, reason, codes, severity = 'minor', and, sites }: Given): DrugRow {
  const none = not(everHad(reason, ...codes.split(' ')))
  return {
    id: `indication-${id}`,
    drugs: group,
    when: and === undefined ? all(reasonUnsaid, none) : all(reasonUnsaid, and, none),
    ...(sites === undefined ? {} : { sites }),
    severity,
    interrupts: false,
    category: unnecessary,
    effect: `No reason for it is on record: neither beside the medication nor among the conditions, such as ${reason}.`,
    recommendation:
      'Ask the patient what it is for and since when; write the reason down, or ask the prescriber whether it is still needed.',
    source: 'cipolle-strand-morley',
  }
}

const diabetesCodes = 'E08 E09 E10 E11 E13 O24 R73 E16'

/** Rows about drugs without a reason. */
export const withoutReasonRows: readonly DrugRow[] = [
  unexplained({
    id: 'ppi',
    group: classes('ppi'),
    reason: 'reflux, an ulcer or protection of the stomach',
    codes:
      'K20 K21 K22 K25 K26 K27 K28 K29 K30 K31 K44 K50 K92 R10.1 R12 R13 R11 R05 B96.81 E16.4 Z87.11 Z87.19 Z79.1 I85',
    severity: 'moderate',
    and: notTaking(
      anyOf(classes('nsaid', 'antiplatelet', 'anticoagulant', 'corticosteroid-systemic')),
    ),
  }),
  unexplained({
    id: 'h2-blocker',
    group: classes('h2-blocker'),
    reason: 'reflux, an ulcer or hives',
    codes: 'K20 K21 K22 K25 K26 K27 K28 K29 K30 K31 K44 K92 R10.1 R12 R13 R11 L50 D89 T78 Z87.11',
  }),
  unexplained({
    id: 'thyroid-hormone',
    group: classes('thyroid-hormone'),
    reason: 'hypothyroidism or a removed thyroid',
    codes: 'E01 E02 E03 E04 E05 E06 E07 E89.0 C73 Z85.850 E23 E31 D34 R94.6 R79.89 F32 F33',
    severity: 'moderate',
  }),
  unexplained({
    id: 'antithyroid',
    group: drugs('methimazole', 'propylthiouracil'),
    reason: 'hyperthyroidism',
    codes: 'E05 E06 E04',
    severity: 'moderate',
  }),
  unexplained({
    id: 'digoxin',
    group: drugs('digoxin'),
    reason: 'atrial fibrillation or heart failure',
    codes: 'I48 I50 I47 I49 I11.0 I13 I42 I09.81 I51 I27',
    severity: 'moderate',
  }),
  unexplained({
    id: 'antiarrhythmic',
    group: drugs(
      'amiodarone',
      'dronedarone',
      'flecainide',
      'propafenone',
      'sotalol',
      'dofetilide',
      'disopyramide',
    ),
    reason: 'a disorder of rhythm',
    codes: 'I44 I45 I46 I47 I48 I49 I42 R00 Z86.74 Z95.810',
    severity: 'moderate',
  }),
  unexplained({
    id: 'anticoagulant',
    group: except(classes('anticoagulant'), classes('heparin')),
    reason: 'atrial fibrillation, a clot or a mechanical valve',
    codes:
      'I05 I08 I21 I23.6 I24 I26 I34.2 I48 I51.3 I63 I70 I73 I74 I80 I81 I82 G45 D68 D59.5 Z86.7 Z95 Z96.6 Z47.1 C',
    severity: 'moderate',
  }),
  unexplained({
    id: 'p2y12-inhibitor',
    group: classes('p2y12-inhibitor'),
    reason: 'coronary disease, stroke, a stent or artery disease of the legs',
    codes: 'I20 I21 I22 I24 I25 I63 I65 I66 I67 I69 I70 I73 I74 I77 G45 Z95 Z98.6 Z86.73 I48',
    severity: 'moderate',
  }),
  unexplained({
    id: 'nitrate',
    group: classes('nitrate'),
    reason: 'angina or heart failure',
    codes: 'I20 I21 I22 I24 I25 I50 I11.0 I13 I73 K22 K60 R07 Z95',
  }),
  unexplained({
    id: 'ranolazine',
    group: drugs('ranolazine', 'ivabradine'),
    reason: 'angina or heart failure',
    codes: 'I20 I24 I25 I50 I11.0 I13 R00 I47 G90 Z95',
    severity: 'moderate',
  }),
  unexplained({
    id: 'loop-diuretic',
    group: classes('loop-diuretic'),
    reason: 'heart failure, swelling or kidney disease',
    codes:
      'I10 I11 I12 I13 I15 I16 I27 I50 I42 I87 I89 J81 K70 K72 K74 K76 N0 N17 N18 N19 R18 R60 E83.52 E87 O12 Z94',
  }),
  unexplained({
    id: 'antipsychotic',
    group: except(classes('antipsychotic'), drugs('pimavanserin')),
    reason: 'psychosis, bipolar disorder or depression',
    codes: 'F06 F2 F30 F31 F32 F33 F34 F39 F42 F43 F60 F63 F84 F91 F95 G10 R44 R45 F05 R11',
    severity: 'moderate',
  }),
  unexplained({
    id: 'lithium',
    group: drugs('lithium carbonate', 'lithium citrate'),
    reason: 'bipolar disorder',
    codes: 'F25 F30 F31 F32 F33 F34 F39 G44.0',
    severity: 'moderate',
  }),
  unexplained({
    id: 'z-drug',
    group: classes('z-drug'),
    reason: 'insomnia',
    codes: 'G47 F51',
    severity: 'moderate',
  }),
  unexplained({
    id: 'stimulant',
    group: anyOf(classes('stimulant'), drugs('dexmethylphenidate', 'atomoxetine')),
    reason: 'attention deficit disorder or narcolepsy',
    codes: 'F90 F98 G47.1 G47.4 F50.81 F50.2 F32 F33 R53 S06 Z87.820',
    severity: 'moderate',
  }),
  unexplained({
    id: 'dementia-drug',
    group: anyOf(classes('cholinesterase-inhibitor'), drugs('memantine')),
    reason: 'dementia',
    codes: 'F01 F02 F03 F06.7 G30 G31 G20 G23 R41 F84',
    severity: 'moderate',
  }),
  unexplained({
    id: 'levodopa',
    group: drugs('levodopa'),
    reason: 'Parkinson disease',
    codes: 'G20 G21 G23 G24 G25 G90.3 G31.83 R25',
    severity: 'moderate',
  }),
  unexplained({
    id: 'bone-drug',
    group: anyOf(classes('bisphosphonate'), drugs('denosumab', 'teriparatide', 'romosozumab')),
    reason: 'osteoporosis or another disease of bone',
    codes:
      'M80 M81 M84 M85 M88 M89.9 E83.52 C50 C61 C79.5 C90 D48 E34 Z79.52 Z79.811 Z87.310 S22 S32 S72 Q78.0',
    severity: 'moderate',
  }),
  unexplained({
    id: 'urate-lowering',
    group: treatment.urateLowering,
    reason: 'gout, kidney stones or high uric acid',
    codes: 'M10 M1A N20 E79 E88.3 Z87.442 C81 C82 C83 C84 C85 C91 C92',
    severity: 'moderate',
  }),
  unexplained({
    id: 'colchicine',
    group: drugs('colchicine'),
    reason: 'gout or pericarditis',
    codes: 'M10 M1A M11 I30 I31 I25 I24.1 E85 M04 M35.2 L95 Z87.39',
  }),
  unexplained({
    id: 'bladder-antimuscarinic',
    group: anyOf(classes('bladder-antimuscarinic'), drugs('mirabegron', 'vibegron')),
    reason: 'an overactive bladder',
    codes: 'N30 N31 N32 N39 N40 R32 R35 R39 G35 F98.0 Q05 R61',
  }),
  unexplained({
    id: 'prostate-drug',
    group: anyOf(classes('alpha-1-blocker-uroselective'), drugs('dutasteride', 'finasteride')),
    reason: 'an enlarged prostate',
    codes: 'N13 N20 N21 N32 N40 N41 N42 R33 R35 R39 L64 L65 C61 Z87.442',
  }),
  unexplained({
    id: 'testosterone',
    group: classes('androgen'),
    reason: 'hypogonadism',
    codes: 'E23 E29 E34 E89.5 F64 Q98 Q99 Z87.890 C62 Z90.79',
    severity: 'moderate',
  }),
  unexplained({
    id: 'insulin-secretion',
    group: anyOf(
      treatment.insulins,
      classes('sulfonylurea', 'dpp4-inhibitor', 'thiazolidinedione'),
    ),
    reason: 'diabetes',
    codes: diabetesCodes,
    severity: 'moderate',
  }),
  unexplained({
    id: 'metformin',
    group: drugs('metformin'),
    reason: 'diabetes, prediabetes or polycystic ovaries',
    codes: `${diabetesCodes} E28 E66 E88`,
  }),
  unexplained({
    id: 'sglt2-inhibitor',
    group: classes('sglt2-inhibitor'),
    reason: 'diabetes, heart failure or kidney disease',
    codes: `${diabetesCodes} I50 I11.0 I13 I42 N18 N0 R80`,
    severity: 'moderate',
  }),
  unexplained({
    id: 'long-acting-inhaler',
    group: anyOf(classes('lama', 'laba')),
    reason: 'COPD or asthma',
    codes: 'J4 J84 J96 J98 J99 R05 R06 E84 E88.01 D86',
    severity: 'moderate',
    sites: ['lung'],
  }),
  unexplained({
    id: 'glaucoma-drops',
    group: anyOf(
      classes('prostaglandin-eye', 'beta-blocker'),
      drugs('dorzolamide', 'brinzolamide'),
    ),
    reason: 'glaucoma or high pressure of the eye',
    codes: 'H40 H42 H21 Q15 H26 H25 Z98.83',
    sites: ['eye'],
  }),
  unexplained({
    id: 'antirheumatic',
    group: anyOf(drugs('hydroxychloroquine', 'leflunomide', 'sulfasalazine')),
    reason: 'rheumatoid arthritis, lupus or colitis',
    codes: 'M05 M06 M08 M13 M45 M32 M33 M34 M35 L40 L93 L94 K50 K51 D86 D68.6 B5 L43',
    severity: 'moderate',
  }),
  unexplained({
    id: 'potassium',
    group: classes('potassium-supplement'),
    reason: 'a low potassium or kidney stones',
    codes: 'E87.6 E26 E83.4 N20 N25 Z87.442 E72.0',
    and: notTaking(classes('loop-diuretic', 'thiazide-diuretic', 'corticosteroid-systemic')),
  }),
]
