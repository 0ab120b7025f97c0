// Table of drug-disease rows: drugs in diseases of kidneys and liver, and NSAIDs in ulcers and bleeding.

import { all, any, everHad, has, measuredAbove, not, taking } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { inDisease, nsaidInDisease } from './disease-row.ts'

const acidProtection = anyOf(classes('ppi'), drugs('misoprostol'))

/** Drugs in kidney, liver and ulcer disease. */
export const kidneyAndLiverRows = [
  ...nsaidInDisease({
    id: 'disease-nsaid-kidney',
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
  ...nsaidInDisease({
    id: 'disease-nsaid-bleeding-disorder',
    when: has(...disease.bleedingDisorder),
    severity: 'major',
    effect: 'NSAIDs hinder platelets, and a bleeding disorder or low platelets are on record.',
    recommendation:
      'Recommend acetaminophen or a topical product; celecoxib spares platelets when one is needed.',
    source: 'fda-warnings-nsaid',
  }),
  ...nsaidInDisease({
    id: 'disease-nsaid-cirrhosis',
    when: has(...disease.cirrhosis),
    severity: 'major',
    effect: 'In cirrhosis NSAIDs bring bleeding, ascites and kidney failure.',
    recommendation: 'Recommend acetaminophen up to 2 g a day.',
    source: 'aasld-ascites-2021',
  }),
  ...nsaidInDisease({
    id: 'disease-nsaid-bowel',
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
    source: 'fda-warnings-product',
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
]
