// Drugs for glucose, hormones, infections, joints and gut in liver disease.

import { all, any, measuredAbove, notTaking } from '../circumstance.ts'
import { classes, drugs, except } from '../drug-group.ts'
import { type DrugRow, ineffective, tooHigh } from '../drug-row.ts'
import { cirrhosis, failing, inLiver, liverDisease } from './liver-row.ts'

/** Three times 40 U/L, which most laboratories give as the upper limit. */
const highAlt = measuredAbove('alt', 120, 180)
const sickLiver = any(liverDisease, highAlt)
const enzymes = 'Ask for liver enzymes, bilirubin and INR.'

/** Rows about drugs for glucose, hormones, infections, joints and gut. */
export const bodyLiverRows: readonly DrugRow[] = [
  inLiver(
    ['metformin', 'metformin'],
    cirrhosis,
    'major',
    'The label advises against it in hepatic impairment: lactic acid is not cleared.',
    'Ask the prescriber to weigh it; ask about alcohol. In failing liver stop.',
  ),
  inLiver(
    ['pioglitazone', classes('thiazolidinedione')],
    highAlt,
    'major',
    'With enzymes above three times normal the label stops it until the reason is found.',
    `Ask the prescriber to stop it. ${enzymes}`,
  ),
  inLiver(
    ['sulfonylurea', classes('sulfonylurea')],
    cirrhosis,
    'major',
    'The sick liver makes little glucose and clears the drug slowly: long low blood sugar.',
    'Ask the prescriber for another class; ask about low blood sugar.',
  ),
  inLiver(
    ['methotrexate', 'methotrexate'],
    sickLiver,
    'critical',
    'Contraindicated or to be avoided in liver disease and heavy drinking: fibrosis and cirrhosis.',
    `Call the prescriber before the next dose. ${enzymes}`,
  ),
  inLiver(
    ['leflunomide', drugs('leflunomide', 'teriflunomide')],
    any(liverDisease, measuredAbove('alt', 80, 180)),
    'critical',
    'Boxed warning: contraindicated in severe hepatic impairment and not to be used with enzymes above twice normal.',
    'Call the prescriber today; a washout with cholestyramine may be needed.',
  ),
  inLiver(
    ['azathioprine', classes('thiopurine')],
    highAlt,
    'major',
    'Thiopurines can harm liver cells and close small liver veins.',
    `Ask the prescriber about the dose and for metabolites. ${enzymes}`,
  ),
  inLiver(
    ['tofacitinib', drugs('tofacitinib', 'baricitinib', 'upadacitinib')],
    failing,
    'major',
    'Not recommended in severe hepatic impairment.',
    'Ask the prescriber to weigh it; test for hepatitis B and C.',
  ),
  inLiver(
    ['nsaid', classes('nsaid')],
    cirrhosis,
    'major',
    'In cirrhosis NSAIDs bring bleeding from varices and kidney failure.',
    'Ask the prescriber to stop it; acetaminophen up to 2000 mg a day instead.',
    { interrupts: true, source: 'chandok-2010' },
  ),
  inLiver(
    ['diclofenac', 'diclofenac'],
    highAlt,
    'major',
    'Of the common NSAIDs diclofenac harms the liver most.',
    `Ask the prescriber to stop it. ${enzymes}`,
  ),
  inLiver(
    ['colchicine', 'colchicine'],
    failing,
    'moderate',
    'In severe hepatic impairment levels rise; a course may be given once in two weeks.',
    'Ask the prescriber for the lowest dose; ask about diarrhea and weakness.',
    { category: tooHigh },
  ),
  inLiver(
    ['ketoconazole', 'ketoconazole'],
    sickLiver,
    'critical',
    'Boxed warning: liver failure; contraindicated in liver disease.',
    'Call the prescriber today for another antifungal.',
  ),
  inLiver(
    ['terbinafine', 'terbinafine'],
    liverDisease,
    'major',
    'Contraindicated in chronic or active liver disease: liver failure.',
    'Ask the prescriber for a local treatment.',
  ),
  inLiver(
    ['voriconazole', 'voriconazole'],
    cirrhosis,
    'major',
    'In Child-Pugh A and B the label halves the dose for keeping.',
    `Ask the prescriber for half the dose and a level. ${enzymes}`,
    { category: tooHigh },
  ),
  inLiver(
    ['isoniazid', drugs('isoniazid', 'pyrazinamide', 'rifampin')],
    sickLiver,
    'critical',
    'Drugs for tuberculosis can bring fatal hepatitis; enzymes above three times normal with symptoms stop them.',
    'Call the prescriber today. Ask about nausea, dark urine and alcohol.',
  ),
  inLiver(
    ['nitrofurantoin', 'nitrofurantoin'],
    liverDisease,
    'moderate',
    'Nitrofurantoin can bring chronic hepatitis; an old harm by it forbids it.',
    `Short courses only. ${enzymes}`,
  ),
  inLiver(
    ['propylthiouracil', 'propylthiouracil'],
    sickLiver,
    'major',
    'Boxed warning: severe harm to the liver and liver failure.',
    `Ask the prescriber for methimazole unless in early pregnancy. ${enzymes}`,
  ),
  inLiver(
    ['estrogen', classes('estrogen', 'estrogen-contraceptive')],
    liverDisease,
    'major',
    'Contraindicated in liver disease: estrogens are not cleared and can bring tumors and cholestasis.',
    'Ask the prescriber for another way.',
  ),
  inLiver(
    ['androgen-oral', drugs('methyltestosterone', 'oxandrolone', 'danazol')],
    liverDisease,
    'major',
    'Androgens by mouth bring cholestasis, blood cysts and tumors of the liver.',
    'Ask the prescriber to stop it.',
  ),
  inLiver(
    ['antiandrogen', drugs('flutamide', 'bicalutamide')],
    sickLiver,
    'major',
    'Antiandrogens can bring liver failure; flutamide is forbidden in severe hepatic impairment.',
    `Ask the oncologist. ${enzymes}`,
  ),
  inLiver(
    ['deferasirox', 'deferasirox'],
    failing,
    'critical',
    'Boxed warning: liver failure; to be avoided in Child-Pugh C.',
    'Call the prescriber today.',
  ),
  inLiver(
    ['obeticholic-acid', 'obeticholic acid'],
    failing,
    'critical',
    'Boxed warning: contraindicated in decompensated cirrhosis or with portal hypertension.',
    'Call the prescriber today to stop it.',
  ),
  inLiver(
    ['protease-inhibitor-hepatitis-c', drugs('glecaprevir', 'voxilaprevir', 'elbasvir')],
    failing,
    'critical',
    'Contraindicated in Child-Pugh B and C: liver failure.',
    'Call the prescriber today for a regimen without a protease inhibitor.',
  ),
  inLiver(
    ['pirfenidone', drugs('pirfenidone', 'nintedanib')],
    any(cirrhosis, highAlt),
    'major',
    'Both raise enzymes and have harmed the liver; moderate impairment forbids nintedanib and severe impairment pirfenidone.',
    `Ask the prescriber for dose or pause. ${enzymes}`,
  ),
  inLiver(
    ['fezolinetant', 'fezolinetant'],
    any(cirrhosis, measuredAbove('alt', 80, 180)),
    'critical',
    'Boxed warning: harm to the liver; contraindicated in cirrhosis and not to be used with enzymes of twice normal.',
    'Call the prescriber today to stop it.',
  ),
  inLiver(
    ['alfuzosin', drugs('alfuzosin', 'silodosin')],
    cirrhosis,
    'major',
    'Alfuzosin is forbidden in moderate and severe, silodosin in severe hepatic impairment: low pressure and long QT.',
    'Ask the prescriber for tamsulosin.',
  ),
  inLiver(
    ['pde5-inhibitor', classes('pde5-inhibitor')],
    failing,
    'moderate',
    'Not recommended in severe hepatic impairment; in milder impairment the start is lower.',
    'Ask about dizziness; lowest dose only.',
  ),
  inLiver(
    ['loop-without-spironolactone', classes('loop-diuretic')],
    all(cirrhosis, notTaking(drugs('spironolactone', 'amiloride', 'eplerenone'))),
    'minor',
    'In ascites a loop diuretic alone works poorly and lowers potassium, which can bring encephalopathy.',
    'Ask whether spironolactone is meant as the first diuretic. Potassium and creatinine.',
    { category: ineffective, source: 'aasld-ascites-2021' },
  ),
  inLiver(
    ['ppi', classes('ppi')],
    failing,
    'minor',
    'In failing liver acid blockers bring infections of the ascites and encephalopathy, and levels are higher.',
    'Ask for the reason and for the lowest dose (esomeprazole at most 20 mg).',
  ),
  inLiver(
    ['acarbose', 'acarbose'],
    cirrhosis,
    'moderate',
    'Contraindicated in cirrhosis; high doses raise liver enzymes.',
    'Ask the prescriber for another glucose drug.',
  ),
  inLiver(
    ['calcium-blocker-nisoldipine', except(classes('dihydropyridine'), drugs('amlodipine'))],
    failing,
    'minor',
    'The liver clears it: pressure can fall more than expected.',
    'Check pressure; lowest dose.',
  ),
]
