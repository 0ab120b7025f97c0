// STOPP, section C: drugs against clots, and drugs that bring them.

import {
  all,
  any,
  dailyDoseAbove,
  egfrBelow,
  everHad,
  has,
  measuredAbove,
  not,
  notTaking,
  takenLongerThan,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { ineffective, tooHigh, unnecessary } from '../drug-row.ts'
import {
  anticoagulants,
  antiplatelets,
  bleeding,
  CURRENT_DAYS,
  fibrillation,
  LONG_TERM_DAYS,
  stableVascular,
  stopp,
  vascular,
} from './stopp-row.ts'

const antithrombotics = anyOf(anticoagulants, antiplatelets)
const factorXaInhibitors = drugs('apixaban', 'edoxaban', 'rivaroxaban')
const veinClot = everHad('a deep venous thrombosis', 'I82.2', 'I82.4', 'I82.5', 'Z86.718')
const lungClot = everHad('a pulmonary embolism', 'I26', 'I27.82', 'Z86.711')
/** Why anticoagulation goes on; a chronic or repeated clot is not excluded, because codes do not tell it well. */
const reasonToContinue = any(
  fibrillation,
  has('thrombophilia', 'D68.5', 'D68.6'),
  has('cancer', 'C'),
  has(...disease.mechanicalValve),
  has('mitral stenosis', 'I05.0', 'I05.2', 'I34.2'),
)
/** Of the criterion's list; verapamil with dabigatran is C13. */
const pGlycoproteinInhibitors = drugs(
  ...['amiodarone', 'azithromycin', 'carvedilol', 'clarithromycin', 'cyclosporine', 'dronedarone'],
  ...['erythromycin', 'itraconazole', 'ketoconazole', 'quinine', 'ranolazine', 'tamoxifen'],
  'ticagrelor',
)
const pGlycoproteinTexts = {
  severity: 'moderate',
  effect:
    'A drug of this list slows its way out of the body and raises its level, so it can bleed.',
  recommendation:
    'Ask about bleeding and kidney function; ask the prescriber whether the other drug can change.',
} as const
const afterClot = {
  category: unnecessary,
  effect:
    'After a first clot with no lasting cause, benefit beyond this time is unproven and bleeding goes on.',
  recommendation:
    'Ask whether it was the first clot and what caused it; then ask the prescriber for an end date.',
} as const

/** STOPP C1 to C16. */
export const stoppCoagulationRows = [
  stopp({
    id: 'stopp-c1-aspirin-over-100-mg',
    drugs: drugs('aspirin'),
    when: all(dailyDoseAbove(100), takenLongerThan(LONG_TERM_DAYS)),
    category: tooHigh,
    effect: 'More than 100 mg of aspirin a day bleeds more and protects no better.',
    recommendation: 'Ask what it is for; against clots recommend 81 mg a day.',
  }),
  stopp({
    id: 'stopp-c2-antithrombotic-bleeding-risk',
    drugs: antithrombotics,
    when: any(
      has(...disease.bleedingDisorder),
      has(...bleeding),
      measuredAbove('systolic', 180, CURRENT_DAYS),
      measuredAbove('diastolic', 110, CURRENT_DAYS),
    ),
    severity: 'major',
    effect:
      'A bleeding disorder, a bleeding on record or very high pressure makes a major bleeding likelier.',
    recommendation:
      'Ask when the bleeding was and check the pressure today; call the prescriber about its benefit.',
  }),
  stopp({
    id: 'stopp-c3-aspirin-clopidogrel-after-stroke',
    drugs: drugs('clopidogrel'),
    when: all(
      taking(drugs('aspirin')),
      everHad(...disease.ischemicStroke),
      takenLongerThan(28),
      // How long ago a stent was placed the codes do not tell, so any stent is quiet.
      not(
        everHad(
          'a coronary stent or syndrome, or a carotid stenosis',
          ...['Z95.5', 'I20.0', 'I21', 'I22', 'I24', 'I65.2'],
        ),
      ),
    ),
    severity: 'major',
    effect:
      'More than four weeks after a stroke both together bleed more and protect no better than clopidogrel.',
    recommendation: 'Ask the prescriber whether aspirin can stop.',
  }),
  stopp({
    id: 'stopp-c4-antiplatelet-anticoagulant-fibrillation',
    drugs: antiplatelets,
    // With artery disease beside the fibrillation it is the question of C5.
    when: all(taking(anticoagulants), fibrillation, not(vascular)),
    severity: 'major',
    effect:
      'In fibrillation without artery disease it adds bleeding to the anticoagulant and no benefit.',
    recommendation: 'Ask the prescriber whether it can stop, and keep the anticoagulant.',
  }),
  stopp({
    id: 'stopp-c5-antiplatelet-anticoagulant-stable-vascular',
    drugs: antiplatelets,
    when: all(taking(anticoagulants), stableVascular),
    severity: 'major',
    effect:
      'In stable artery disease it adds bleeding to the anticoagulant and no proven protection.',
    recommendation:
      'Ask for the last event or stent; after 12 months ask the prescriber whether it can stop.',
  }),
  stopp({
    id: 'stopp-c6-ticlopidine',
    drugs: drugs('ticlopidine'),
    when: { kind: 'always' },
    severity: 'major',
    effect: 'Ticlopidine can destroy white cells; clopidogrel protects as well with fewer harms.',
    recommendation: 'Ask the prescriber about clopidogrel in its place and for a blood count.',
  }),
  stopp({
    id: 'stopp-c7-antiplatelet-instead-of-anticoagulant',
    drugs: antiplatelets,
    when: all(
      fibrillation,
      notTaking(anyOf(anticoagulants, classes('anticoagulant'))),
      not(vascular),
    ),
    category: ineffective,
    severity: 'major',
    effect: 'In atrial fibrillation it does not prevent strokes as an anticoagulant does.',
    recommendation:
      'Ask the prescriber about an anticoagulant in its place, and why none was chosen.',
  }),
  stopp({
    id: 'stopp-c8-anticoagulant-after-vein-clot',
    drugs: anticoagulants,
    // Six months.
    when: all(veinClot, not(lungClot), not(reasonToContinue), takenLongerThan(183)),
    ...afterClot,
  }),
  stopp({
    id: 'stopp-c9-anticoagulant-after-lung-clot',
    drugs: anticoagulants,
    when: all(lungClot, not(reasonToContinue), takenLongerThan(365)),
    ...afterClot,
  }),
  stopp({
    id: 'stopp-c10-nsaid-anticoagulant',
    drugs: classes('nsaid'),
    when: taking(anticoagulants),
    severity: 'major',
    effect: 'An NSAID with an anticoagulant can cause a major bleeding of stomach or gut.',
    recommendation:
      'Call the prescriber about stopping the NSAID; recommend acetaminophen or a topical product.',
  }),
  stopp({
    id: 'stopp-c11-warfarin-first-fibrillation',
    drugs: drugs('warfarin'),
    when: all(
      fibrillation,
      not(
        any(
          has(...disease.mechanicalValve),
          has('mitral stenosis', 'I05.0', 'I05.2', 'I34.2'),
          // Not in the criterion: there the direct anticoagulants protect less.
          has(...disease.antiphospholipid),
        ),
      ),
      not(egfrBelow(15)),
    ),
    effect:
      'In atrial fibrillation a direct anticoagulant protects as well and bleeds less into the head.',
    recommendation:
      'Ask whether one was considered, how steady the INR is, and what it costs the patient.',
  }),
  stopp({
    id: 'stopp-c12-ssri-anticoagulant-after-bleeding',
    drugs: classes('ssri'),
    when: all(taking(anticoagulants), everHad(...bleeding)),
    severity: 'major',
    effect:
      'An SSRI weakens platelets; with an anticoagulant after a major bleeding another is likelier.',
    recommendation:
      'Ask the prescriber about an antidepressant that acts little on serotonin, such as mirtazapine.',
  }),
  stopp({
    id: 'stopp-c13-dabigatran-calcium-blocker',
    drugs: drugs('dabigatran etexilate'),
    when: taking(drugs('diltiazem', 'verapamil')),
    severity: 'major',
    effect: 'Diltiazem or verapamil can raise the level of dabigatran and cause bleeding.',
    recommendation:
      'Ask about bleeding; ask the prescriber about another anticoagulant or rate control.',
  }),
  stopp({
    id: 'stopp-c14-factor-xa-p-glycoprotein',
    drugs: factorXaInhibitors,
    when: taking(anyOf(pGlycoproteinInhibitors, drugs('verapamil'))),
    ...pGlycoproteinTexts,
  }),
  stopp({
    id: 'stopp-c14-dabigatran-p-glycoprotein',
    drugs: drugs('dabigatran etexilate'),
    when: taking(pGlycoproteinInhibitors),
    ...pGlycoproteinTexts,
  }),
  stopp({
    id: 'stopp-c15-sex-hormone-after-clot',
    drugs: anyOf(classes('estrogen', 'estrogen-contraceptive'), classes('androgen')),
    when: everHad(...disease.venousClot),
    severity: 'major',
    effect: 'After a venous clot an estrogen or androgen can bring another.',
    recommendation: 'Call the prescriber about stopping it; ask about leg swelling and breath.',
  }),
  stopp({
    id: 'stopp-c16-aspirin-primary-prevention',
    drugs: drugs('aspirin'),
    // Aspirin in fibrillation is the question of C4 and C7.
    when: not(
      any(
        vascular,
        fibrillation,
        has(
          'another reason for aspirin',
          ...['D45', 'D47.3', 'D68.6', 'M31.5', 'M31.6', 'Z95.2', 'Z95.3', 'Z95.4', 'Z95.82'],
        ),
      ),
    ),
    category: unnecessary,
    effect: 'Without artery disease aspirin protects no better than it harms by bleeding.',
    recommendation: 'Ask who advised it and what for; recommend stopping it when nobody knows.',
  }),
]
