// Drugs for pain, addiction, muscles and bladder in liver disease.

import { all, any, dailyDoseAbove, measuredAbove } from '../circumstance.ts'
import { classes, drugs } from '../drug-group.ts'
import { type DrugRow, tooHigh } from '../drug-row.ts'
import { cirrhosis, failing, inLiver, liverDisease } from './liver-row.ts'

const highAlt = measuredAbove('alt', 120, 180)
const sickLiver = any(liverDisease, highAlt)
const enzymes = 'Ask for liver enzymes, bilirubin and INR.'
const coma = 'it can bring on hepatic encephalopathy'
const half = { category: tooHigh } as const

/** Rows about drugs for pain, addiction, muscles and bladder. */
export const painLiverRows: readonly DrugRow[] = [
  inLiver(
    ['acetaminophen', 'acetaminophen'],
    all(cirrhosis, dailyDoseAbove(2000)),
    'major',
    'In cirrhosis 2000 mg a day is the usual most: stores of glutathione are low, and more can bring liver failure.',
    'Advise at most 2000 mg a day over all products, none with alcohol.',
    { ...half, interrupts: true, source: 'chandok-2010' },
  ),
  inLiver(
    ['opioid', classes('opioid')],
    cirrhosis,
    'major',
    `The liver clears opioids slowly: sedation, constipation, and ${coma}.`,
    'Ask for the lowest dose with longer intervals and a laxative (lactulose); no extended release without need.',
  ),
  inLiver(
    ['tramadol', 'tramadol'],
    all(cirrhosis, dailyDoseAbove(100)),
    'major',
    'In severe hepatic impairment the label gives 50 mg every 12 hours and no extended release.',
    'Ask the prescriber for 50 mg every 12 hours at most.',
    half,
  ),
  inLiver(
    ['codeine', 'codeine'],
    failing,
    'moderate',
    'The sick liver makes little morphine of it: it does not work, and the rest builds up.',
    'Ask the prescriber for another pain plan.',
    { source: 'chandok-2010' },
  ),
  inLiver(
    ['naltrexone', 'naltrexone'],
    any(failing, measuredAbove('alt', 200, 180)),
    'major',
    'Naltrexone can harm the liver in high doses and was not studied in severe impairment; with acute hepatitis or liver failure it should not be used.',
    'Ask the prescriber; acamprosate needs no liver but a good kidney.',
  ),
  inLiver(
    ['buprenorphine-naloxone', 'buprenorphine'],
    failing,
    'major',
    'In severe impairment the combination with naloxone should be avoided: naloxone rises more than buprenorphine.',
    'Ask the prescriber for buprenorphine alone with a lower dose.',
  ),
  inLiver(
    ['disulfiram', 'disulfiram'],
    sickLiver,
    'major',
    'Disulfiram can bring fatal hepatitis.',
    'Ask the prescriber for baclofen or acamprosate.',
  ),
  inLiver(
    ['tizanidine', 'tizanidine'],
    sickLiver,
    'major',
    'It is cleared by the liver and can harm it; the label advises to avoid it or to use it with much care.',
    `Ask the prescriber for another way. ${enzymes}`,
  ),
  inLiver(
    ['dantrolene', 'dantrolene'],
    sickLiver,
    'critical',
    'Boxed warning: contraindicated in active liver disease.',
    'Call the prescriber today to stop it; baclofen instead.',
  ),
  inLiver(
    ['chlorzoxazone', drugs('chlorzoxazone', 'metaxalone')],
    liverDisease,
    'major',
    'Chlorzoxazone has brought fatal hepatitis; metaxalone is forbidden in significant impairment.',
    'Advise heat and movement; ask the prescriber to stop it.',
  ),
  inLiver(
    ['bladder-antimuscarinic', drugs('solifenacin', 'darifenacin', 'fesoterodine')],
    failing,
    'moderate',
    'Not recommended in severe hepatic impairment; in moderate impairment the lowest dose.',
    'Ask for the lowest dose; ask about confusion and constipation.',
  ),
  inLiver(
    ['tolterodine', 'tolterodine'],
    all(cirrhosis, dailyDoseAbove(2)),
    'moderate',
    'In hepatic impairment the label gives 1 mg twice a day or 2 mg extended release.',
    'Ask the prescriber for 2 mg a day.',
    half,
  ),
  inLiver(
    ['mirabegron', 'mirabegron'],
    all(cirrhosis, dailyDoseAbove(25)),
    'moderate',
    'In moderate impairment 25 mg is the most, and severe impairment forbids it.',
    'Ask the prescriber for 25 mg.',
    half,
  ),
  inLiver(
    ['triptan', classes('triptan')],
    failing,
    'moderate',
    'Levels rise, and severe impairment forbids most triptans.',
    'Ask the prescriber for another migraine plan.',
  ),
  inLiver(
    ['ergotamine', drugs('ergotamine', 'dihydroergotamine')],
    liverDisease,
    'critical',
    'Contraindicated in hepatic impairment: levels rise and arteries close.',
    'Call the prescriber today for another migraine plan.',
  ),
]
