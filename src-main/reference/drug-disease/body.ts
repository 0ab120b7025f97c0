// Table of drug-disease rows: drugs in diseases of kidneys, liver, gut and bladder, and in infections.

import { all, any, everHad, female, has, measuredAbove, not, taking } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { inDisease } from './disease-row.ts'

const opioids = classes('opioid')
const slowingBowel = anyOf(
  classes('anticholinergic-strong', 'non-dihydropyridine', 'iron-salt'),
  drugs('clozapine', 'ondansetron', 'cholestyramine resin', 'colesevelam'),
)
const acidProtection = anyOf(classes('ppi'), drugs('misoprostol'))

/** Drugs in kidney, liver and bowel disease and in infections. */
export const bodyRows = [
  inDisease({
    id: 'disease-nsaid-kidney',
    drugs: classes('nsaid'),
    when: has('chronic kidney disease of stage 3 to 5', 'N18.3', 'N18.4', 'N18.5', 'N18.6'),
    severity: 'major',
    effect:
      'NSAIDs reduce blood flow to the kidneys, hold salt and potassium and speed the loss of kidney function.',
    recommendation:
      'Recommend acetaminophen or a topical product; ask about every product bought without a prescription.',
    source: 'kdigo-2024',
  }),
  inDisease({
    id: 'disease-nsaid-ulcer',
    drugs: anyOf(classes('nsaid'), drugs('aspirin')),
    when: all(everHad(...disease.pepticUlcer), not(taking(acidProtection))),
    severity: 'major',
    interrupts: true,
    effect:
      'After an ulcer or bleeding from the gut NSAIDs and aspirin bring it back, and nothing on the list protects the stomach.',
    recommendation: 'Ask the prescriber to stop it or to add a proton pump inhibitor.',
    source: 'acg-nsaid-ulcer-2009',
  }),
  inDisease({
    id: 'disease-nsaid-bleeding-disorder',
    drugs: classes('nsaid'),
    when: has(...disease.bleedingDisorder),
    severity: 'major',
    effect: 'NSAIDs hinder platelets, and a bleeding disorder or low platelets are on record.',
    recommendation:
      'Recommend acetaminophen or a topical product; celecoxib spares platelets when one is needed.',
    source: 'fda-warnings-nsaid',
  }),
  inDisease({
    id: 'disease-nsaid-cirrhosis',
    drugs: classes('nsaid'),
    when: has(...disease.cirrhosis),
    severity: 'major',
    effect: 'In cirrhosis NSAIDs bring bleeding, ascites and kidney failure.',
    recommendation: 'Recommend acetaminophen up to 2 g a day.',
    source: 'aasld-ascites-2021',
  }),
  inDisease({
    id: 'disease-nsaid-bowel',
    drugs: classes('nsaid'),
    when: has(...disease.inflammatoryBowel),
    severity: 'moderate',
    effect: 'NSAIDs can bring a flare of Crohn disease or ulcerative colitis.',
    recommendation: 'Recommend acetaminophen, and ask about bowel symptoms.',
    source: 'acg-crohn-2018',
  }),
  inDisease({
    id: 'disease-statin-liver',
    drugs: classes('statin'),
    when: any(
      has(
        'acute liver failure or decompensated cirrhosis',
        'K72',
        'K76.7',
        'I85.01',
        'I85.11',
        'K70.31',
        'K70.11',
      ),
      measuredAbove('alt', 500),
    ),
    severity: 'major',
    effect:
      'Statins are contraindicated in acute liver failure and decompensated cirrhosis. A fatty liver or stable chronic disease is no reason to stop one.',
    recommendation:
      'Ask the prescriber today whether the liver is stable, and about stopping until it is.',
    source: 'fda-warnings-statin',
  }),
  inDisease({
    id: 'disease-methotrexate-liver',
    drugs: drugs('methotrexate', 'leflunomide'),
    when: any(has(...disease.activeLiverDisease), has(...disease.alcoholUse)),
    severity: 'critical',
    effect:
      'Methotrexate and leflunomide scar the liver; with liver disease or alcohol use disorder they are contraindicated for arthritis and psoriasis.',
    recommendation: 'Call the prescriber today for another drug and for liver tests.',
    source: 'fda-warnings-methotrexate',
  }),
  inDisease({
    id: 'disease-liver-toxic',
    drugs: drugs(
      'terbinafine',
      'ketoconazole',
      'felbamate',
      'valproate',
      'nefazodone',
      'bosentan',
      'lomitapide',
      'niacin',
      'tolvaptan',
      'dantrolene',
    ),
    when: has(...disease.activeLiverDisease),
    severity: 'critical',
    effect: 'This drug can destroy the liver and is not to be used in active liver disease.',
    recommendation: 'Call the prescriber today for another drug and for liver tests.',
    source: 'fda-warnings-liver',
  }),
  inDisease({
    id: 'disease-duloxetine-liver',
    drugs: drugs('duloxetine'),
    when: any(has(...disease.cirrhosis), has(...disease.alcoholUse)),
    severity: 'major',
    effect:
      'Duloxetine can injure the liver; labels advise against it in cirrhosis and with much alcohol.',
    recommendation: 'Ask the prescriber for another drug.',
    source: 'fda-warnings-duloxetine',
  }),
  inDisease({
    id: 'disease-naltrexone-liver',
    drugs: drugs('naltrexone'),
    when: has('acute hepatitis or liver failure', 'B15', 'B16', 'B17', 'K72'),
    severity: 'major',
    effect:
      'Naltrexone can injure the liver at high doses; acute hepatitis and liver failure speak against it.',
    recommendation: 'Ask the prescriber for liver tests and whether it can wait.',
    source: 'fda-warnings-naltrexone',
  }),
  inDisease({
    id: 'disease-acamprosate-kidney',
    drugs: drugs('acamprosate'),
    when: has(...disease.advancedKidneyDisease),
    severity: 'critical',
    effect:
      'Acamprosate leaves by the kidneys only and is contraindicated at a clearance of 30 mL/min and below.',
    recommendation:
      'Call the prescriber today; naltrexone is the other choice when no opioid is taken.',
    source: 'fda-warnings-acamprosate',
  }),
  inDisease({
    id: 'disease-lithium-kidney',
    drugs: drugs('lithium carbonate', 'lithium citrate'),
    when: has('chronic kidney disease', 'N18'),
    severity: 'major',
    effect: 'Lithium leaves by the kidneys and harms them; in kidney disease its level rises.',
    recommendation:
      'Look for level and creatinine of the last three months; ask the prescriber about dose and alternative.',
    source: 'fda-warnings-lithium',
  }),
  inDisease({
    id: 'disease-phosphate-laxative-kidney',
    drugs: drugs(
      'sodium phosphate, dibasic',
      'sodium phosphate, monobasic',
      'magnesium citrate',
      'magnesium hydroxide',
    ),
    sites: ['systemic', 'rectum'],
    when: any(has(...disease.advancedKidneyDisease), has(...disease.bowelObstruction)),
    severity: 'major',
    effect:
      'Phosphate and magnesium salts build up in kidney disease and can harm heart and kidneys.',
    recommendation: 'Recommend polyethylene glycol, senna or lactulose.',
    source: 'fda-phosphate-2014',
  }),
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
