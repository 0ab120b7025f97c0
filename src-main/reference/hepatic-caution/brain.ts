// Drugs for brain and nerves in liver disease.

import { all, any, dailyDoseAbove, measuredAbove } from '../circumstance.ts'
import { classes, drugs } from '../drug-group.ts'
import { type DrugRow, tooHigh } from '../drug-row.ts'
import { cirrhosis, failing, inLiver, liverDisease } from './liver-row.ts'

const highAlt = measuredAbove('alt', 120, 180)
const sickLiver = any(liverDisease, highAlt)
const enzymes = 'Ask for liver enzymes, bilirubin and INR.'
const coma = 'it can bring on hepatic encephalopathy'
const half = { category: tooHigh } as const

/** Rows about drugs for brain and nerves. */
export const brainLiverRows: readonly DrugRow[] = [
  inLiver(
    ['duloxetine', 'duloxetine'],
    sickLiver,
    'major',
    'To be avoided in chronic liver disease and cirrhosis: levels are five times higher, and it has harmed livers.',
    'Ask the prescriber for another drug; lower it step by step.',
    { interrupts: true },
  ),
  inLiver(
    ['nefazodone', 'nefazodone'],
    sickLiver,
    'critical',
    'Boxed warning: liver failure; not to be started with active liver disease or high enzymes.',
    'Call the prescriber today.',
  ),
  inLiver(
    ['atomoxetine', 'atomoxetine'],
    cirrhosis,
    'moderate',
    'In Child-Pugh B the label gives half, in Child-Pugh C a quarter of the dose.',
    `Ask for the dose plan. ${enzymes}`,
    half,
  ),
  inLiver(
    ['citalopram', 'citalopram'],
    all(cirrhosis, dailyDoseAbove(20)),
    'major',
    'In hepatic impairment 20 mg a day is the most: QT prolongation.',
    'Ask the prescriber for at most 20 mg, or sertraline in a low dose.',
    half,
  ),
  inLiver(
    ['escitalopram', 'escitalopram'],
    all(cirrhosis, dailyDoseAbove(10)),
    'moderate',
    'In hepatic impairment the label gives 10 mg a day.',
    'Ask the prescriber for 10 mg.',
    half,
  ),
  inLiver(
    ['sertraline', 'sertraline'],
    cirrhosis,
    'moderate',
    'In Child-Pugh A the label halves the dose; in B and C it advises against it.',
    'Ask the prescriber for the class and for the lowest dose.',
    half,
  ),
  inLiver(
    ['fluoxetine', drugs('fluoxetine', 'paroxetine', 'venlafaxine', 'mirtazapine')],
    cirrhosis,
    'minor',
    'The liver clears it slowly: lower or rarer doses.',
    'Ask about sedation, nausea and sodium; ask for the lowest dose.',
    half,
  ),
  inLiver(
    ['valproate', 'valproate'],
    sickLiver,
    'critical',
    'Boxed warning: liver failure; contraindicated in liver disease.',
    'Call the prescriber today; never stop at once by oneself. Ask for ammonia and liver enzymes.',
  ),
  inLiver(
    ['felbamate', 'felbamate'],
    sickLiver,
    'critical',
    'Boxed warning: liver failure; contraindicated with a history of liver disease.',
    'Call the neurologist today.',
  ),
  inLiver(
    ['lamotrigine', 'lamotrigine'],
    failing,
    'moderate',
    'In moderate and severe impairment the label lowers the dose by a quarter to a half.',
    'Ask the neurologist for the dose plan; ask about rash.',
    half,
  ),
  inLiver(
    ['carbamazepine', 'carbamazepine'],
    sickLiver,
    'major',
    'It can harm the liver and should be stopped in active liver disease.',
    `Ask the neurologist. ${enzymes}`,
  ),
  inLiver(
    ['phenytoin', 'phenytoin'],
    cirrhosis,
    'major',
    'Less is bound to albumin and less is cleared: the total level looks low while the free level is toxic.',
    'Ask for a free phenytoin level and albumin.',
    half,
  ),
  inLiver(
    ['benzodiazepine', classes('benzodiazepine')],
    cirrhosis,
    'major',
    `Sedation is long, and ${coma}; several labels forbid it in severe impairment.`,
    'Ask the prescriber to lower it step by step; if one is needed, lorazepam or oxazepam in low dose.',
    { interrupts: true },
  ),
  inLiver(
    ['zolpidem', 'zolpidem'],
    all(cirrhosis, dailyDoseAbove(5)),
    'major',
    `In mild to moderate impairment 5 mg is the most, in severe impairment it should be avoided: ${coma}.`,
    'Ask the prescriber for 5 mg at most, or another way to sleep.',
    half,
  ),
  inLiver(
    ['eszopiclone', 'eszopiclone'],
    all(failing, dailyDoseAbove(2)),
    'moderate',
    'In severe impairment 2 mg is the most.',
    'Ask the prescriber for 1 mg to 2 mg.',
    half,
  ),
  inLiver(
    ['ramelteon', drugs('ramelteon', 'suvorexant', 'lemborexant', 'daridorexant')],
    failing,
    'moderate',
    'Not recommended in severe hepatic impairment.',
    'Ask the prescriber for another way to sleep.',
  ),
  inLiver(
    ['tolcapone', 'tolcapone'],
    any(liverDisease, measuredAbove('alt', 40, 180)),
    'critical',
    'Boxed warning: liver failure; contraindicated in liver disease or with enzymes above normal.',
    'Call the neurologist today.',
  ),
  inLiver(
    ['riluzole', 'riluzole'],
    highAlt,
    'major',
    'With enzymes above three times normal the label does not start it; above five times it stops it.',
    `Ask the neurologist. ${enzymes}`,
  ),
  inLiver(
    ['quetiapine', 'quetiapine'],
    cirrhosis,
    'minor',
    'The liver clears it: the label starts with 25 mg a day and goes up by 25 to 50 mg.',
    'Check how it was raised; ask about sedation and dizziness.',
    half,
  ),
  inLiver(
    ['lurasidone', 'lurasidone'],
    all(cirrhosis, dailyDoseAbove(80)),
    'moderate',
    'In moderate impairment 80 mg, in severe impairment 40 mg is the most.',
    'Ask the prescriber for the class and dose.',
    half,
  ),
  inLiver(
    ['clozapine', 'clozapine'],
    highAlt,
    'major',
    'Clozapine can bring hepatitis; jaundice or marked rise stops it.',
    `Call the prescriber. ${enzymes}`,
  ),
  inLiver(
    ['deutetrabenazine', drugs('deutetrabenazine', 'tetrabenazine')],
    liverDisease,
    'critical',
    'Contraindicated in hepatic impairment.',
    'Call the neurologist today.',
  ),
  inLiver(
    ['ondansetron', 'ondansetron'],
    all(failing, dailyDoseAbove(8)),
    'moderate',
    'In severe impairment 8 mg a day is the most: QT prolongation.',
    'Ask the prescriber for at most 8 mg a day.',
    half,
  ),
  inLiver(
    ['cannabidiol', 'cannabidiol'],
    any(cirrhosis, highAlt),
    'major',
    'Cannabidiol raises enzymes; in moderate and severe impairment the label halves the dose or more.',
    `Ask the neurologist. ${enzymes}`,
  ),
  inLiver(
    ['rasagiline', 'rasagiline'],
    all(cirrhosis, dailyDoseAbove(0.5)),
    'major',
    'In mild impairment 0.5 mg is the most, and moderate or severe impairment forbids it.',
    'Ask the neurologist for 0.5 mg or another drug.',
    half,
  ),
]
