// Usual highest doses of drugs against acid. Labels go further for a tumor that makes gastrin, and proton pump inhibitors
// are doubled for some weeks against Helicobacter pylori: there the rows are quiet.

import { all, not, notTaking, onRecord } from '../circumstance.ts'
import { drugs } from '../drug-group.ts'
import { type DoseRow, doseRow } from './dose-row.ts'

const hypersecretion = onRecord('Zollinger-Ellison syndrome', 'E16.4')
const helicobacter = onRecord('Helicobacter pylori', 'B96.81')
const usual = all(
  not(hypersecretion),
  not(helicobacter),
  notTaking(
    drugs('clarithromycin', 'amoxicillin', 'tetracycline', 'metronidazole', 'bismuth subcitrate'),
  ),
)

/** Of one proton pump inhibitor, with what its label uses that dose for. */
function inhibitor(drug: string, mg: number, use: string): DoseRow {
  return doseRow(
    [drug, mg],
    'minor',
    `For ${use} the label stops at ${mg} mg a day. More has shown little more effect, and long use can bring fractures, low magnesium and infections of the gut.`,
    { id: `${drug}-usual`, when: usual },
  )
}

const reflux = 'reflux and an inflamed esophagus'

/** Rows about proton pump inhibitors and H2 blockers. */
export const stomachDoseRows: readonly DoseRow[] = [
  inhibitor('omeprazole', 40, 'reflux and ulcers'),
  inhibitor('esomeprazole', 40, reflux),
  inhibitor('lansoprazole', 30, 'reflux and ulcers'),
  inhibitor('dexlansoprazole', 60, reflux),
  inhibitor('pantoprazole', 40, reflux),
  inhibitor('rabeprazole', 20, 'reflux and ulcers'),
  doseRow(
    ['famotidine', 80],
    'moderate',
    'For an inflamed esophagus the label stops at 40 mg twice a day. More confuses, most of all when the kidneys are weak.',
    { id: 'famotidine-usual', when: not(hypersecretion) },
  ),
  doseRow(
    ['cimetidine', 2400],
    'moderate',
    'The highest dose of the label is 2400 mg a day. More confuses and blocks the breakdown of many drugs.',
  ),
  doseRow(
    ['nizatidine', 300],
    'moderate',
    'The highest dose of the label is 300 mg a day. More confuses, most of all when the kidneys are weak.',
  ),
]
