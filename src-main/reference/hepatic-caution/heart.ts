// Drugs for heart, vessels and lipids in liver disease.

import { all, any, dailyDoseAbove, measuredAbove } from '../circumstance.ts'
import { classes } from '../drug-group.ts'
import { type DrugRow, tooHigh } from '../drug-row.ts'
import { cirrhosis, failing, inLiver, liverDisease } from './liver-row.ts'

/** Three times 40 U/L, which most laboratories give as the upper limit. */
const highAlt = measuredAbove('alt', 120, 180)
const sickLiver = any(liverDisease, highAlt)
const enzymes = 'Ask for liver enzymes, bilirubin and INR.'
const bleeding = 'Ask for INR, platelets and hemoglobin.'

/** Rows about drugs for heart, vessels and lipids. */
export const heartLiverRows: readonly DrugRow[] = [
  inLiver(
    ['statin', classes('statin')],
    failing,
    'major',
    'Labels forbid statins in acute liver failure and decompensated cirrhosis; in compensated cirrhosis they are safe.',
    'Ask the prescriber whether to go on, and in what dose; harm to muscle is more likely.',
  ),
  inLiver(
    ['niacin', 'niacin'],
    all(sickLiver, dailyDoseAbove(500)),
    'major',
    'Contraindicated in active liver disease: niacin harms liver cells.',
    `Ask the prescriber to stop it. ${enzymes}`,
  ),
  inLiver(
    ['fibrate', classes('fibrate')],
    liverDisease,
    'major',
    'Contraindicated in active liver disease, primary biliary cholangitis included.',
    `Ask the prescriber to stop it. ${enzymes}`,
  ),
  inLiver(
    ['lomitapide', 'lomitapide'],
    any(cirrhosis, highAlt),
    'critical',
    'Contraindicated in moderate or severe hepatic impairment and with unexplained high enzymes: it stores fat in the liver.',
    'Call the prescriber today to stop it.',
  ),
  inLiver(
    ['bosentan', 'bosentan'],
    any(cirrhosis, highAlt),
    'critical',
    'Boxed warning: harm to the liver; avoid in moderate or severe hepatic impairment or enzymes above three times normal.',
    `Call the prescriber today. ${enzymes}`,
  ),
  inLiver(
    ['ambrisentan', 'ambrisentan'],
    cirrhosis,
    'major',
    'Not recommended in moderate or severe hepatic impairment.',
    `Ask the prescriber whether it should go on. ${enzymes}`,
  ),
  inLiver(
    ['ranolazine', 'ranolazine'],
    cirrhosis,
    'critical',
    'Contraindicated in cirrhosis: levels rise and QT is prolonged.',
    'Call the prescriber today for another drug for angina.',
  ),
  inLiver(
    ['dronedarone', 'dronedarone'],
    failing,
    'critical',
    'Contraindicated in severe hepatic impairment.',
    'Call the prescriber today to stop it.',
  ),
  inLiver(
    ['amiodarone', 'amiodarone'],
    sickLiver,
    'major',
    'Amiodarone can bring hepatitis and cirrhosis itself; the label stops or lowers it when enzymes are above three times normal.',
    `Ask the prescriber to weigh it. ${enzymes}`,
  ),
  inLiver(
    ['ivabradine', 'ivabradine'],
    failing,
    'critical',
    'Contraindicated in severe hepatic impairment.',
    'Call the prescriber today to stop it.',
  ),
  inLiver(
    ['sacubitril', 'sacubitril'],
    failing,
    'major',
    'Not recommended in severe hepatic impairment; in moderate impairment the start is 24/26 mg twice a day.',
    'Ask the prescriber to weigh it; check pressure.',
  ),
  inLiver(
    ['renin-angiotensin', classes('ace-inhibitor', 'arb')],
    failing,
    'major',
    'In cirrhosis with ascites pressure depends on renin: the kidney can fail.',
    'Ask the prescriber to weigh it; creatinine, potassium and sodium now.',
    { source: 'aasld-ascites-2021' },
  ),
  inLiver(
    ['losartan', 'losartan'],
    all(cirrhosis, dailyDoseAbove(25)),
    'moderate',
    'In hepatic impairment the label starts losartan with 25 mg a day, because levels are five times higher.',
    'Ask whether it was raised with care; check pressure and potassium.',
    { category: tooHigh },
  ),
  inLiver(
    ['ticagrelor', 'ticagrelor'],
    failing,
    'major',
    'Avoid in severe hepatic impairment: bleeding.',
    `Ask the prescriber for another P2Y12 inhibitor. ${bleeding}`,
  ),
  inLiver(
    ['rivaroxaban', 'rivaroxaban'],
    cirrhosis,
    'major',
    'Avoid in Child-Pugh B and C: levels double and bleeding is more likely.',
    `Ask the prescriber which class it is; apixaban in class A or B with care, or warfarin. ${bleeding}`,
    { interrupts: true },
  ),
  inLiver(
    ['edoxaban', 'edoxaban'],
    cirrhosis,
    'major',
    'Not recommended in Child-Pugh B and C.',
    `Ask the prescriber which class it is and for another anticoagulant. ${bleeding}`,
    { interrupts: true },
  ),
  inLiver(
    ['apixaban', 'apixaban'],
    failing,
    'major',
    'Not recommended in severe hepatic impairment; experience in Child-Pugh B is small.',
    `Ask the prescriber to weigh it. ${bleeding}`,
  ),
  inLiver(
    ['dabigatran', 'dabigatran etexilate'],
    failing,
    'major',
    'Patients with severe liver disease were not studied, and the liver makes clotting factors.',
    `Ask the prescriber to weigh it. ${bleeding}`,
  ),
  inLiver(
    ['warfarin', 'warfarin'],
    cirrhosis,
    'major',
    'The liver makes fewer clotting factors: INR is high by itself and swings.',
    'Ask for an INR at least every 4 weeks and for the dose plan.',
  ),
  inLiver(
    ['carvedilol', 'carvedilol'],
    failing,
    'major',
    'Contraindicated by its label in severe hepatic impairment; it is also used against portal hypertension in low doses.',
    'Ask what it is for; for varices at most 12.5 mg a day with a systolic pressure above 90.',
  ),
  inLiver(
    ['non-dihydropyridine', classes('non-dihydropyridine')],
    cirrhosis,
    'moderate',
    'The liver clears it: levels rise and the heart slows; the label of verapamil gives a third of the dose.',
    'Check pulse and pressure; ask for a lower dose.',
    { category: tooHigh },
  ),
  inLiver(
    ['tolvaptan', 'tolvaptan'],
    liverDisease,
    'critical',
    'Tolvaptan can bring liver failure; it is forbidden with liver disease in polycystic kidneys and to be avoided in cirrhosis.',
    'Call the prescriber today.',
  ),
]
