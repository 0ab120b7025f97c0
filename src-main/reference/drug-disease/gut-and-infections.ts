// Table of drug-disease rows: drugs in diseases of gut and bladder, and in infections.

import { all, any, everHad, female, has, not, taking } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

const opioids = classes('opioid')
const slowingBowel = anyOf(
  classes('anticholinergic-strong', 'non-dihydropyridine', 'iron-salt'),
  drugs('clozapine', 'ondansetron', 'cholestyramine resin', 'colesevelam'),
)

/** Drugs in diseases of esophagus, bowel, eye and bladder, in infections and with stones. */
export const gutAndInfectionRows = [
  inDisease({
    id: 'disease-bisphosphonate-esophagus',
    drugs: drugs('alendronate', 'risedronate', 'ibandronate'),
    when: has(...disease.esophagealDisease),
    severity: 'critical',
    effect:
      'Oral bisphosphonates burn an esophagus that empties slowly; they are contraindicated with strictures and achalasia.',
    recommendation: 'Ask the prescriber for zoledronic acid by vein or denosumab.',
    source: 'fda-warnings-bone',
  }),
  inDisease({
    id: 'disease-esophagus-irritant',
    drugs: anyOf(classes('potassium-supplement'), drugs('doxycycline', 'minocycline')),
    when: has(...disease.esophagealDisease),
    severity: 'moderate',
    effect: 'This tablet can stick and burn in an esophagus that empties slowly.',
    recommendation:
      'Recommend a liquid, a full glass of water and an upright position for half an hour.',
    source: 'fda-warnings-potassium',
  }),
  inDisease({
    id: 'disease-ppi-clostridioides',
    drugs: classes('ppi'),
    when: has(...disease.clostridioides),
    severity: 'moderate',
    effect: 'Proton pump inhibitors go with more and recurring Clostridioides difficile infection.',
    recommendation:
      'Ask whether the reason still holds; ask the prescriber to stop or lower it when not.',
    source: 'fda-warnings-ppi',
  }),
  inDisease({
    id: 'disease-antimotility-clostridioides',
    drugs: drugs('loperamide', 'diphenoxylate'),
    when: any(
      has(...disease.clostridioides),
      has('acute severe ulcerative colitis', 'K51.011', 'K51.211', 'K51.311', 'K51.811', 'K51.911'),
    ),
    severity: 'major',
    interrupts: true,
    effect: 'Slowing the bowel in infectious or severe colitis can bring toxic megacolon.',
    recommendation: 'Ask the patient not to take it and tell the prescriber today.',
    source: 'fda-warnings-loperamide',
  }),
  inDisease({
    id: 'disease-antibiotic-clostridioides',
    drugs: anyOf(classes('fluoroquinolone', 'cephalosporin'), drugs('clindamycin')),
    when: everHad(...disease.clostridioides),
    severity: 'moderate',
    effect: 'This antibiotic is among those that most often bring Clostridioides difficile back.',
    recommendation:
      'Ask the prescriber whether another antibiotic fits, and tell the patient to report diarrhea.',
    source: 'idsa-cdiff-2017',
  }),
  inDisease({
    id: 'disease-laxative-obstruction',
    drugs: anyOf(
      classes('stimulant-laxative'),
      drugs(
        'polyethylene glycol 3350',
        'linaclotide',
        'lubiprostone',
        'methylnaltrexone',
        'naloxegol',
        'psyllium',
      ),
    ),
    when: has(...disease.bowelObstruction),
    severity: 'critical',
    effect: 'With a bowel obstruction laxatives can tear the bowel.',
    recommendation:
      'Ask about pain, vomiting and last stool; ask the patient not to take it until it is cleared.',
    source: 'fda-warnings-linaclotide',
  }),
  inDisease({
    id: 'disease-opioid-obstruction',
    drugs: anyOf(opioids, classes('anticholinergic-strong'), drugs('clozapine')),
    when: has(...disease.bowelObstruction),
    severity: 'critical',
    effect:
      'Opioids, anticholinergics and clozapine stop the bowel and are contraindicated in ileus.',
    recommendation: 'Call the prescriber today.',
    source: 'fda-warnings-opioid',
  }),
  inDisease({
    id: 'disease-opioid-constipation',
    drugs: opioids,
    when: has(...disease.constipation),
    severity: 'minor',
    effect: 'Opioids slow the bowel, and constipation is on record.',
    recommendation:
      'Ask about stools; recommend senna or polyethylene glycol daily, and naloxegol or naldemedine when they fail.',
    source: 'aga-opioid-constipation-2019',
  }),
  inDisease({
    id: 'disease-drug-constipation',
    drugs: slowingBowel,
    when: has(...disease.constipation),
    severity: 'minor',
    effect: 'This drug slows the bowel, and constipation is on record.',
    recommendation:
      'Ask whether constipation began after it; recommend another drug of the kind or a daily laxative.',
    source: 'aga-constipation-2023',
  }),
  inDisease({
    id: 'disease-clozapine-gut',
    drugs: drugs('clozapine'),
    when: has(...disease.constipation),
    severity: 'major',
    interrupts: true,
    effect: 'Clozapine can stop the bowel until it perforates; constipation is its first sign.',
    recommendation: 'Ask about stools today; recommend a daily laxative and call the prescriber.',
    source: 'fda-warnings-clozapine',
  }),
  inDisease({
    id: 'disease-alpha-blocker-cataract',
    drugs: classes('alpha-1-blocker', 'alpha-1-blocker-uroselective'),
    when: has(...disease.cataract),
    severity: 'minor',
    effect:
      'Alpha blockers make the iris floppy during cataract surgery, even long after they were stopped.',
    recommendation: 'Ask whether surgery is planned, and that the surgeon is told.',
    source: 'fda-warnings-tamsulosin',
  }),
  inDisease({
    id: 'disease-alpha-blocker-incontinence',
    drugs: classes('alpha-1-blocker'),
    when: all(has('urinary incontinence', 'N39.3', 'N39.46', 'R32'), female),
    severity: 'moderate',
    effect: 'Alpha blockers relax the outlet of the bladder and worsen incontinence in women.',
    recommendation:
      'Ask when leaking began; ask the prescriber for another drug for blood pressure.',
    source: 'ags-beers-2023',
  }),
  inDisease({
    id: 'disease-biologic-tuberculosis',
    drugs: anyOf(classes('tnf-inhibitor'), drugs('tofacitinib', 'baricitinib', 'upadacitinib')),
    when: all(
      has(...disease.tuberculosis),
      not(taking(drugs('isoniazid', 'rifampin', 'rifapentine'))),
    ),
    severity: 'critical',
    effect: 'This drug wakes tuberculosis, and no treatment for it is on the list.',
    recommendation: 'Call the prescriber today: was the infection treated.',
    source: 'fda-warnings-tnf',
  }),
  inDisease({
    id: 'disease-immunosuppressant-hepatitis-b',
    drugs: anyOf(
      classes('tnf-inhibitor', 'corticosteroid-systemic'),
      drugs('rituximab', 'ocrelizumab', 'tofacitinib', 'methotrexate'),
    ),
    when: has(...disease.viralHepatitisB),
    severity: 'major',
    effect: 'Suppressing immunity can wake hepatitis B until the liver fails.',
    recommendation: 'Ask whether an antiviral protects and the virus is measured.',
    source: 'aga-hbv-2015',
  }),
  inDisease({
    id: 'disease-antimuscarinic-gastroparesis',
    drugs: anyOf(classes('anticholinergic-strong', 'opioid')),
    when: has(...disease.gastroparesis),
    severity: 'moderate',
    effect: 'Anticholinergics and opioids slow the stomach further in gastroparesis.',
    recommendation:
      'Ask the prescriber whether it can be stopped; for the bladder, mirabegron or vibegron.',
    source: 'acg-gastroparesis-2022',
  }),
  inDisease({
    id: 'disease-topiramate-stones',
    drugs: drugs('topiramate', 'zonisamide', 'acetazolamide'),
    when: everHad('kidney stones', 'N20', 'Z87.442'),
    severity: 'moderate',
    effect: 'Inhibitors of carbonic anhydrase bring kidney stones back.',
    recommendation:
      'Advise two to three liters of fluid a day and ask the prescriber for another drug.',
    source: 'fda-warnings-topiramate',
  }),
]
