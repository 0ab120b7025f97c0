// Older adults: drugs that make a disease or syndrome of the patient worse.

import {
  all,
  any,
  dailyDoseAbove,
  everHad,
  female,
  has,
  male,
  not,
  notTaking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import {
  anticholinergics,
  antidepressants,
  antiepileptics,
  antipsychotics,
  beers,
  benzodiazepines,
  cognitivelyImpaired,
  delirious,
  fallen,
  opioids,
  stopping,
} from './beers-row.ts'

const failing = has(...disease.heartFailure)
const fainted = everHad('syncope', 'R55')
const incontinent = has('urinary incontinence', 'N39.3', 'N39.4', 'R32')
const bladder = anyOf(classes('bladder-antimuscarinic'), drugs('flavoxate'))

const failingTexts = { ...stopping, when: failing } as const
const faintingTexts = { when: fainted, severity: 'major' } as const
const deliriumTexts = {
  ...stopping,
  when: delirious,
  recommendation:
    'Call the prescriber: recommend stopping or replacing it while the delirium lasts. Taper what must not stop at once.',
} as const
const dementiaTexts = { ...stopping, when: cognitivelyImpaired } as const
const fallTexts = { severity: 'major', interrupts: false, when: fallen } as const
const fallAdvice =
  'Ask about the falls and since when it is taken. Ask the prescriber for a safer choice or a lower dose, and whether bone and balance are looked after.'

/** Drugs beside a disease or syndrome. */
export const syndromeRows = [
  beers({
    ...failingTexts,
    id: 'older-heart-failure-cilostazol',
    drugs: drugs('cilostazol'),
    effect: 'It can worsen heart failure and cost life; the label forbids it.',
    recommendation: 'Call the prescriber today and recommend stopping it.',
  }),
  beers({
    ...failingTexts,
    id: 'older-heart-failure-dextromethorphan-quinidine',
    drugs: drugs('quinidine'),
    when: all({ kind: 'taking', drugs: drugs('dextromethorphan') }, failing),
    effect: 'Quinidine can worsen heart failure and disturb its rhythm.',
    recommendation: 'Ask the prescriber whether it still helps, and recommend stopping it.',
  }),
  beers({
    ...failingTexts,
    id: 'older-heart-failure-non-dihydropyridine',
    drugs: classes('non-dihydropyridine'),
    when: disease.reducedEjection,
    effect: 'With a reduced ejection fraction it weakens the heart further and retains fluid.',
    recommendation:
      'Ask the prescriber for another drug for rate or pressure, such as a beta blocker meant for heart failure.',
  }),
  beers({
    ...faintingTexts,
    id: 'older-syncope-cholinesterase-inhibitor',
    drugs: classes('cholinesterase-inhibitor'),
    effect: 'It slows the heart, and fainting can come back.',
    recommendation:
      'Take the pulse and ask about fainting. Ask the prescriber whether the drug still helps and can be tapered.',
  }),
  beers({
    ...faintingTexts,
    id: 'older-syncope-alpha-1-blocker',
    drugs: classes('alpha-1-blocker'),
    effect: 'Blood pressure falls on standing, and fainting can come back.',
    recommendation: 'Measure blood pressure lying and standing; ask for another drug.',
  }),
  beers({
    ...faintingTexts,
    id: 'older-syncope-tertiary-tricyclic',
    drugs: drugs('amitriptyline', 'clomipramine', 'doxepin', 'imipramine'),
    effect:
      'It slows the heart or lets blood pressure fall on standing, and fainting can come back.',
    recommendation: 'Measure blood pressure lying and standing; ask for another drug and a taper.',
  }),
  beers({
    ...faintingTexts,
    id: 'older-syncope-antipsychotic',
    drugs: drugs('chlorpromazine', 'olanzapine'),
    effect: 'It lets blood pressure fall on standing, and fainting can come back.',
    recommendation:
      'Measure blood pressure lying and standing; ask for another antipsychotic, if one is needed.',
  }),
  beers({
    ...deliriumTexts,
    id: 'older-delirium-anticholinergic',
    drugs: anticholinergics,
    effect: 'Anticholinergics bring delirium on and make it last.',
  }),
  beers({
    ...deliriumTexts,
    id: 'older-delirium-antipsychotic',
    drugs: antipsychotics,
    effect:
      'Antipsychotics do not shorten a delirium and bring harm; only danger to the patient or others justifies them.',
  }),
  beers({
    ...deliriumTexts,
    id: 'older-delirium-sedative',
    drugs: anyOf(benzodiazepines, classes('z-drug')),
    effect: 'Sleeping pills and benzodiazepines bring delirium on and make it worse.',
  }),
  beers({
    ...deliriumTexts,
    id: 'older-delirium-corticosteroid',
    drugs: classes('corticosteroid-systemic'),
    interrupts: false,
    effect: 'Corticosteroids can bring delirium on.',
    recommendation:
      'Ask whether it is still needed; if so, for the lowest dose and shortest time. Never stop a long treatment at once.',
  }),
  beers({
    ...deliriumTexts,
    id: 'older-delirium-h2-blocker',
    drugs: classes('h2-blocker'),
    interrupts: false,
    effect: 'H2 blockers can bring delirium on, more so in weak kidneys.',
    recommendation: 'Ask whether an acid drug is needed at all; if so, for another one.',
  }),
  beers({
    ...deliriumTexts,
    id: 'older-delirium-opioid',
    drugs: opioids,
    interrupts: false,
    effect: 'Opioids can bring delirium on, and so can pain that is not treated.',
    recommendation:
      'Ask about pain, bowels and doses of the last days. Ask the prescriber for the lowest dose that controls pain, and never for meperidine.',
  }),
  beers({
    ...dementiaTexts,
    id: 'older-dementia-anticholinergic',
    drugs: anticholinergics,
    effect: 'It works against memory and attention, which are already weak.',
    recommendation:
      'Ask for a drug without anticholinergic effect, or to stop. Look whether it works against a cholinesterase inhibitor on the list.',
  }),
  beers({
    ...dementiaTexts,
    id: 'older-dementia-sedative',
    drugs: anyOf(benzodiazepines, classes('z-drug')),
    effect: 'It worsens thinking and makes falls more likely.',
    recommendation:
      'Plan a slow taper with the prescriber and caregiver; offer measures for sleep and unrest that are no drugs.',
  }),
  beers({
    ...dementiaTexts,
    id: 'older-dementia-antipsychotic',
    drugs: antipsychotics,
    effect: 'In dementia it raises the risk of stroke and death and speeds up cognitive decline.',
    recommendation:
      'Ask what was tried without drugs and whether there is a danger to the patient or others. Without one, plan a trial taper.',
  }),
  beers({
    ...fallTexts,
    id: 'older-falls-anticholinergic',
    drugs: anticholinergics,
    effect: 'After a fall or fracture anticholinergics make the next one more likely.',
    recommendation: fallAdvice,
  }),
  beers({
    ...fallTexts,
    id: 'older-falls-antidepressant',
    drugs: antidepressants,
    severity: 'moderate',
    effect: 'After a fall or fracture tricyclics, SSRIs and SNRIs make the next one more likely.',
    recommendation: fallAdvice,
  }),
  beers({
    ...fallTexts,
    id: 'older-falls-antiepileptic',
    drugs: antiepileptics,
    when: all(
      fallen,
      not(has('seizures or a mood disorder', ...disease.seizures.slice(1), 'F30', 'F31')),
    ),
    severity: 'moderate',
    effect: 'After a fall or fracture antiepileptics make the next one more likely.',
    recommendation: fallAdvice,
  }),
  beers({
    ...fallTexts,
    id: 'older-falls-antipsychotic',
    drugs: antipsychotics,
    effect: 'After a fall or fracture antipsychotics make the next one more likely.',
    recommendation: fallAdvice,
  }),
  beers({
    ...fallTexts,
    id: 'older-falls-sedative',
    drugs: anyOf(benzodiazepines, classes('z-drug')),
    effect:
      'After a fall or fracture benzodiazepines and Z-drugs, long or short acting, make the next one more likely.',
    recommendation: `${fallAdvice} Never stop a benzodiazepine at once.`,
  }),
  beers({
    ...fallTexts,
    id: 'older-falls-opioid',
    drugs: opioids,
    effect:
      'After a fall or fracture opioids make the next one more likely; severe pain of the moment, such as after surgery, can justify them.',
    recommendation: fallAdvice,
  }),
  beers({
    ...stopping,
    id: 'older-ulcer-history-aspirin',
    drugs: drugs('aspirin'),
    when: all(
      everHad('stomach or duodenal ulcer', 'K25', 'K26', 'K27', 'K28', 'Z87.11'),
      notTaking(anyOf(classes('ppi'), drugs('misoprostol'))),
      dailyDoseAbove(325),
    ),
    effect: 'Above 325 mg a day aspirin can bring an old ulcer back, and it can bleed.',
    recommendation: 'Use another pain drug. If there is none, add a proton pump inhibitor.',
  }),
  beers({
    id: 'older-incontinence-alpha-1-blocker',
    drugs: classes('alpha-1-blocker'),
    when: all(female, incontinent),
    effect: 'In women it relaxes the bladder neck and makes incontinence worse.',
    recommendation: 'Ask the prescriber for another drug for the same purpose.',
  }),
  beers({
    id: 'older-incontinence-estrogen',
    drugs: anyOf(classes('estrogen'), drugs('estropipate')),
    when: all(female, incontinent),
    effect:
      'Estrogens by mouth or patch make incontinence worse; vaginal products do not belong here.',
    recommendation: 'Ask the prescriber whether it can be stopped; offer a vaginal product.',
  }),
  beers({
    id: 'older-prostate-anticholinergic',
    drugs: except(anticholinergics, bladder),
    when: all(
      male,
      any(
        has('an enlarged prostate, or symptoms of the lower urinary tract', 'N40', 'R33', 'R39.1'),
      ),
    ),
    severity: 'major',
    effect: 'Urine flow weakens, and the bladder may not empty at all.',
    recommendation: 'Ask about urine flow. Ask for a drug without anticholinergic effect.',
  }),
]
