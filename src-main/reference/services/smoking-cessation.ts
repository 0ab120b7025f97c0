// Smoking cessation: the first visit with the choice of a drug, and the sessions around the quit day. After the Public Health
// Service guideline of 2008 and the labels of nicotine without prescription.

import { all, has, not, notTaking, onRecord, taking } from '../circumstance.ts'
import { eatingDisorder, seizures, unstableAngina } from '../diseases.ts'
import { anyOf, drugs } from '../drug-group.ts'
import { harm, notTakenRight, omitted } from '../drug-row.ts'
import { ask, askYesNo, type ClinicalService, said, serviceRow } from './service-shape.ts'
import { smokingCourse } from './smoking-course.ts'

const source = 'phs-tobacco-2008'
const label = 'otc-nicotine-label'
const helps = drugs('nicotine', 'varenicline', 'bupropion')
const changed = anyOf(drugs('theophylline', 'clozapine', 'olanzapine'))
const wants = said('ready', 'month')

/** A course of sessions around a quit day. */
export const smokingCessation: ClinicalService = {
  id: 'smoking-cessation',
  title: 'Smoking cessation',
  about: 'Readiness, nicotine need, a drug that fits, a quit day and the sessions around it.',
  version: '2026-1',
  questions: [
    ask('ready', 'Do you want to stop within the next month?', [
      ['month', 'Yes'],
      ['later', 'Later'],
      ['no', 'No'],
    ]),
    ask('per-day', 'How many cigarettes do you smoke in a day?', [
      ['1-10', '10 or fewer'],
      ['11-20', '11 to 20'],
      ['21-30', '21 to 30'],
      ['31', '31 or more'],
    ]),
    ask('first', 'How soon after waking do you smoke the first one?', [
      ['5', 'Within 5 minutes'],
      ['30', '6 to 30 minutes'],
      ['60', '31 to 60 minutes'],
      ['later', 'After 60 minutes'],
    ]),
    ask('tried', 'How often did you try to stop before?', [
      ['never', 'Never'],
      ['once', 'Once or twice'],
      ['often', 'Three times or more'],
    ]),
    askYesNo('others', 'Does anybody in your home smoke?'),
    askYesNo('heart', 'A heart attack in the last two weeks, or chest pain that gets worse?'),
    askYesNo('fits', 'Have you ever had a seizure, or anorexia or bulimia?'),
    ask('chosen', 'Which help was agreed?', [
      ['patch', 'Patch'],
      ['both', 'Patch with gum or lozenge'],
      ['short', 'Gum or lozenge alone'],
      ['varenicline', 'Varenicline'],
      ['bupropion', 'Bupropion'],
      ['none', 'None'],
    ]),
  ],
  rows: [
    serviceRow({
      id: 'smoking-heart',
      topic: 'Heart disease and nicotine',
      said: [said('heart', 'yes'), said('chosen', 'patch', 'both', 'short')],
      severity: 'major',
      interrupts: true,
      effect:
        'Nicotine was agreed within two weeks of a heart attack, or with chest pain that gets worse.',
      recommendation: 'Call the prescriber before the first dose; go on with counselling.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'smoking-angina',
      topic: 'Nicotine in unstable angina',
      said: [said('chosen', 'patch', 'both', 'short')],
      when: has(...unstableAngina),
      severity: 'major',
      interrupts: true,
      effect: 'Nicotine was agreed, and unstable angina is on record.',
      recommendation: 'Call the prescriber before the first dose.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'smoking-bupropion-said',
      topic: 'Bupropion and seizures',
      said: [said('chosen', 'bupropion'), said('fits', 'yes', 'unsure')],
      severity: 'critical',
      interrupts: true,
      effect:
        'Bupropion is contraindicated in a seizure disorder and in anorexia or bulimia, and the patient had one or does not know.',
      recommendation: 'Do not use bupropion; choose nicotine or varenicline.',
      category: harm,
      source: 'fda-label-bupropion',
    }),
    serviceRow({
      id: 'smoking-bupropion-chart',
      topic: 'Bupropion and seizures by the chart',
      said: [said('chosen', 'bupropion'), said('fits', 'no')],
      when: { kind: 'any', of: [onRecord(...seizures), onRecord(...eatingDisorder)] },
      severity: 'critical',
      interrupts: true,
      effect:
        'Bupropion is contraindicated in a seizure disorder and in anorexia or bulimia, and the chart has one.',
      recommendation: 'Do not use bupropion; choose nicotine or varenicline.',
      category: harm,
      source: 'fda-label-bupropion',
    }),
    serviceRow({
      id: 'smoking-no-help',
      topic: 'A drug for stopping',
      said: [wants, said('chosen', 'none')],
      when: notTaking(helps),
      severity: 'moderate',
      effect: 'The patient wants to stop within a month and no drug for it was agreed.',
      recommendation:
        'Offer varenicline, or a patch with gum or lozenge: each about doubles the chance; add counselling in at least four sessions.',
      category: omitted,
      source,
    }),
    serviceRow({
      id: 'smoking-patch-strong',
      topic: 'Strength of the patch, more than 10 a day',
      said: [said('chosen', 'patch', 'both'), said('per-day', '11-20', '21-30', '31')],
      severity: 'minor',
      effect: 'More than 10 cigarettes a day, and a patch was agreed.',
      recommendation:
        'Start with 21 mg a day for six weeks, then 14 mg for two and 7 mg for two weeks, by the label.',
      category: omitted,
      source: label,
    }),
    serviceRow({
      id: 'smoking-patch-weak',
      topic: 'Strength of the patch, 10 a day or fewer',
      said: [said('chosen', 'patch', 'both'), said('per-day', '1-10')],
      severity: 'minor',
      effect: 'At most 10 cigarettes a day, and a patch was agreed.',
      recommendation:
        'Start with 14 mg a day for six weeks, then 7 mg for two weeks, by the label.',
      category: omitted,
      source: label,
    }),
    serviceRow({
      id: 'smoking-gum-strong',
      topic: 'Strength of gum or lozenge, first within 30 minutes',
      said: [said('chosen', 'both', 'short'), said('first', '5', '30')],
      severity: 'minor',
      effect:
        'The first cigarette comes within 30 minutes of waking, and gum or lozenge was agreed.',
      recommendation:
        'Use 4 mg: one every one to two hours for six weeks when used alone, as needed beside a patch; no food or drink for 15 minutes before.',
      category: omitted,
      source: label,
    }),
    serviceRow({
      id: 'smoking-gum-weak',
      topic: 'Strength of gum or lozenge, first after 30 minutes',
      said: [said('chosen', 'both', 'short'), said('first', '60', 'later')],
      severity: 'minor',
      effect:
        'The first cigarette comes more than 30 minutes after waking, and gum or lozenge was agreed.',
      recommendation:
        'Use 2 mg: one every one to two hours for six weeks when used alone, as needed beside a patch; no food or drink for 15 minutes before.',
      category: omitted,
      source: label,
    }),
    serviceRow({
      id: 'smoking-varenicline-start',
      topic: 'Start of varenicline',
      said: [said('chosen', 'varenicline')],
      when: not(taking(drugs('varenicline'))),
      severity: 'moderate',
      effect: 'Varenicline was agreed and is not on the list yet.',
      recommendation:
        'Recommend it to the prescriber: 0.5 mg daily for three days, 0.5 mg twice daily for four days, then 1 mg twice daily for 11 weeks, begun a week before the quit day; halve it at a creatinine clearance below 30 mL/min.',
      category: omitted,
      source,
    }),
    serviceRow({
      id: 'smoking-changed-levels',
      topic: 'Drug levels after stopping',
      said: [wants],
      when: all(taking(changed)),
      severity: 'major',
      effect:
        'Smoke speeds the breakdown of theophylline, clozapine and olanzapine: after stopping, their levels rise within days.',
      recommendation:
        'Tell the prescriber the quit day; recommend a level (clozapine, theophylline) or a lower dose in the first week, and watch for drowsiness and seizures.',
      category: harm,
      source: 'label-smoking',
    }),
    serviceRow({
      id: 'smoking-home',
      topic: 'Smoke at home',
      said: [wants, said('others', 'yes')],
      severity: 'minor',
      effect: 'Somebody at home smokes: going back is more likely.',
      recommendation: 'Invite that person too, and agree on a home without smoke.',
      category: notTakenRight,
      source,
    }),
  ],
  sheet: [
    { said: [wants], text: 'Choose your quit day. Tell your family and friends.' },
    { said: [wants], text: 'The day before: throw away cigarettes, lighters and ashtrays.' },
    {
      said: [said('chosen', 'patch', 'both')],
      text: 'Put on a new patch each morning, on clean dry skin, in a new place.',
    },
    {
      said: [said('chosen', 'both', 'short')],
      text: 'Gum: chew slowly until it tingles, then park it in your cheek. Lozenge: let it melt. Do not eat or drink for 15 minutes before.',
    },
    {
      said: [said('chosen', 'varenicline')],
      text: 'Take varenicline after food with a full glass of water. Start one week before your quit day.',
    },
    { said: [], text: 'Free help by phone: 1-800-QUIT-NOW.' },
  ],
  followUpDays: null,
  clock: null,
  hasTapers: false,
  course: smokingCourse,
}
