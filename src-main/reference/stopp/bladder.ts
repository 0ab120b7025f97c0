// STOPP, section I: bladder and prostate; and section M: the anticholinergic burden.

import { all, any, everHad, has, measuredAtLeast, not, takingCount } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { ineffective, unnecessary } from '../drug-row.ts'
import { CURRENT_DAYS, demented, stopp } from './stopp-row.ts'

const antimuscarinics = classes('bladder-antimuscarinic')
const urinaryAntibiotics = anyOf(
  classes('fluoroquinolone', 'cephalosporin', 'penicillin'),
  drugs('nitrofurantoin', 'fosfomycin', 'trimethoprim'),
)
const otherInfection = has(
  'an infection that needs an antibiotic',
  ...['A', 'H66', 'I33', 'J01', 'J02', 'J03', 'J13', 'J14', 'J15', 'J16', 'J18'],
  ...['J20', 'J22', 'J44.0', 'J44.1', 'J85', 'J86', 'K04', 'K35', 'K57', 'K65', 'K81', 'K83'],
  ...['L01', 'L02', 'L03', 'L08', 'M00', 'M86', 'N10', 'N12', 'N30', 'N39.0', 'N41', 'N45'],
)
/** What duloxetine is approved for in the United States. */
const reasonForDuloxetine = has(
  'a reason for duloxetine',
  ...['F32', 'F33', 'F34', 'F41', 'M', 'G89', 'E08.4', 'E09.4', 'E10.4', 'E11.4', 'E13.4', 'N39.3'],
)
const anticholinergics = anyOf(
  classes('anticholinergic-strong', 'tricyclic', 'antihistamine-first-generation'),
  classes('bladder-antimuscarinic', 'gi-antispasmodic', 'antiparkinson-anticholinergic'),
  drugs('chlorpromazine', 'thioridazine', 'clozapine', 'olanzapine', 'perphenazine'),
)

/** STOPP I1 to I8. */
export const stoppBladderRows = [
  stopp({
    id: 'stopp-i1-antimuscarinic-dementia',
    drugs: antimuscarinics,
    when: any(demented, has('cognitive impairment', 'G31.84', 'R41.81')),
    severity: 'major',
    effect: 'With a failing memory an antimuscarinic adds confusion and agitation.',
    recommendation: 'Recommend timed toileting, or ask the prescriber about a beta-3 agonist.',
  }),
  stopp({
    id: 'stopp-i2-antimuscarinic-narrow-angle',
    drugs: antimuscarinics,
    when: everHad(...disease.narrowAngle),
    severity: 'major',
    effect: 'An antimuscarinic can bring on an attack of narrow-angle glaucoma.',
    recommendation: 'Ask whether the angle was treated; if not, call the prescriber about a stop.',
  }),
  stopp({
    id: 'stopp-i3-antimuscarinic-residual-urine',
    drugs: antimuscarinics,
    when: all(
      everHad('an enlarged prostate', 'N40'),
      has('retention or incomplete emptying', 'R33', 'R39.14'),
    ),
    severity: 'major',
    effect: 'When much urine stays behind an enlarged prostate, it can stop the flow.',
    recommendation: 'Ask for the residual volume; above 200 mL ask the prescriber about a stop.',
  }),
  stopp({
    id: 'stopp-i4-antimuscarinic-constipation',
    drugs: antimuscarinics,
    when: has(...disease.constipation),
    effect: 'An antimuscarinic makes constipation worse.',
    recommendation: 'Ask whether it still helps the bladder; ask about a beta-3 agonist.',
  }),
  stopp({
    id: 'stopp-i5-alpha-blocker-orthostasis',
    drugs: anyOf(classes('alpha-1-blocker'), drugs('tamsulosin', 'alfuzosin')),
    when: any(has('orthostatic hypotension', 'I95.1'), everHad('syncope', 'R55')),
    severity: 'major',
    effect: 'An alpha blocker lowers the pressure on standing and can bring back syncope.',
    recommendation:
      'Measure pressure on standing and ask the prescriber about silodosin or a stop.',
  }),
  stopp({
    id: 'stopp-i6-mirabegron-hypertension',
    drugs: drugs('mirabegron'),
    // The label of mirabegron calls these values severe; the criterion gives none.
    when: any(
      measuredAtLeast('systolic', 180, CURRENT_DAYS),
      measuredAtLeast('diastolic', 110, CURRENT_DAYS),
    ),
    severity: 'major',
    effect: 'Mirabegron raises the pressure, and the last one was severely high.',
    recommendation: 'Measure the pressure again today and call the prescriber about a stop.',
  }),
  stopp({
    id: 'stopp-i7-duloxetine-urgency',
    drugs: drugs('duloxetine'),
    when: all(
      has('urinary urgency or urge incontinence', 'N39.41', 'R39.15'),
      not(reasonForDuloxetine),
    ),
    category: ineffective,
    effect: 'Duloxetine may help stress incontinence but not urgency.',
    recommendation: 'Ask what it is for; if for urgency, recommend bladder training and a taper.',
  }),
  stopp({
    id: 'stopp-i8-antibiotic-bacteriuria',
    drugs: urinaryAntibiotics,
    when: all(has('bacteriuria without symptoms', 'R82.71'), not(otherInfection)),
    category: unnecessary,
    effect: 'Bacteria in the urine without symptoms need no antibiotic; it breeds resistance.',
    recommendation: 'Ask about symptoms; if there are none, ask the prescriber about a stop.',
  }),
]

/** STOPP M1. */
export const stoppBurdenRows = [
  stopp({
    id: 'stopp-m1-two-anticholinergics',
    drugs: anticholinergics,
    when: takingCount(anticholinergics, 2),
    severity: 'major',
    effect: 'Two anticholinergic drugs add up: confusion, falls, constipation, urinary retention.',
    recommendation:
      'Find the one that is needed least and ask the prescriber for a stop or a swap.',
  }),
]
