// The diabetes visit: low and high sugar, injections, feet, eyes, sick days. Doses and missing drugs are the review's own rules.

import { has, taking } from '../circumstance.ts'
import { diabetes } from '../diseases.ts'
import { anyOf, classes } from '../drug-group.ts'
import { harm, notTakenRight, omitted } from '../drug-row.ts'
import { ask, askYesNo, type ClinicalService, said, serviceRow } from './service-shape.ts'

const insulin = classes('insulin-basal', 'insulin-rapid')
const lowers = anyOf(insulin, classes('sulfonylurea', 'sulfonylurea-long-acting'))
const source = 'ada-standards-2025'

/** A visit about diabetes. */
export const diabetesVisit: ClinicalService = {
  id: 'diabetes-visit',
  title: 'Diabetes visit',
  about: 'Low sugar, home readings, injections, feet, eyes and sick days.',
  version: '2026-1',
  questions: [
    ask('low', 'How often was your sugar below 70, or did you feel it low, in the last month?', [
      ['never', 'Never'],
      ['some', 'One to three times'],
      ['often', 'Four times or more'],
      ['unsure', 'Does not know'],
    ]),
    askYesNo(
      'helped',
      'In the last year, did you need another person’s help because of low sugar, or was it below 54?',
    ),
    askYesNo(
      'treats-low',
      'Can you tell me what you do when your sugar is low? (15 g sugar, again after 15 minutes)',
    ),
    askYesNo('glucagon', 'Is there glucagon at home, and does somebody know how to use it?'),
    ask('checks', 'Do you check your sugar, or wear a sensor, as agreed?', [
      ['agreed', 'As agreed'],
      ['less', 'Less than agreed'],
      ['none', 'Never'],
    ]),
    ask('injects', 'Do you inject insulin or another medicine for diabetes?', [
      ['yes', 'Yes'],
      ['no', 'No'],
    ]),
    ask(
      'lumps',
      'Are there lumps or hard places where you inject? Do you change the place each time?',
      [
        ['fine', 'No lumps, changes the place'],
        ['lumps', 'Lumps, or always the same place'],
      ],
      said('injects', 'yes'),
    ),
    ask('missed', 'On how many days of the last seven did you miss a diabetes medicine?', [
      ['0', 'None'],
      ['1-2', 'One or two'],
      ['3-7', 'Three or more'],
    ]),
    ask('sick-days', 'Do you know which medicines to pause when you cannot eat or drink?', [
      ['yes', 'Yes'],
      ['no', 'No'],
    ]),
    askYesNo('foot-sore', 'Do you have a sore, blister or open place on a foot now?'),
    askYesNo('foot-exam', 'Did somebody examine your feet in the last twelve months?'),
    askYesNo('eye-exam', 'Did an eye doctor look at the back of your eyes in the last two years?'),
  ],
  rows: [
    serviceRow({
      id: 'diabetes-severe-low',
      topic: 'Severe low sugar',
      said: [said('helped', 'yes')],
      when: taking(lowers),
      severity: 'major',
      interrupts: true,
      effect:
        'Sugar fell below 54 or help was needed in the last year, and a drug that lowers it further is taken.',
      recommendation:
        'Tell the prescriber today and recommend a lower dose or another class; agree on a less strict goal until there are no more such events.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'diabetes-often-low',
      topic: 'Frequent low sugar',
      said: [said('low', 'often')],
      when: taking(lowers),
      severity: 'major',
      effect: 'Sugar is low once a week or more under a drug that can lower it too far.',
      recommendation:
        'Look for the hour, missed meals, alcohol and kidney function; recommend a lower dose of the drug that acts at that hour.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'diabetes-glucagon',
      topic: 'Glucagon at home',
      said: [said('glucagon', 'no', 'unsure')],
      when: taking(insulin),
      severity: 'moderate',
      effect: 'Insulin is taken, and there is no glucagon at home that somebody can use.',
      recommendation:
        'Recommend glucagon that is ready to use, and teach somebody of the household when and how.',
      category: omitted,
      source,
    }),
    serviceRow({
      id: 'diabetes-low-treatment',
      topic: 'What to do at low sugar',
      said: [said('treats-low', 'no', 'unsure')],
      when: taking(lowers),
      severity: 'moderate',
      effect: 'The patient cannot say what to do at low sugar.',
      recommendation:
        'Teach: 15 g of sugar, wait 15 minutes, measure again, repeat below 70, then eat; let the patient say it back.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'diabetes-checks',
      topic: 'Checking sugar',
      said: [said('checks', 'less', 'none')],
      when: taking(insulin),
      severity: 'moderate',
      effect: 'Insulin is taken, and sugar is checked less than agreed.',
      recommendation:
        'Ask what stands in the way: cost, pain, time, strips; offer a sensor where the plan pays it, and agree on fixed hours.',
      category: notTakenRight,
      source,
    }),
    serviceRow({
      id: 'diabetes-lumps',
      topic: 'Injection sites',
      said: [said('lumps', 'lumps')],
      severity: 'moderate',
      effect: 'Lumps or one place only: insulin is taken up unevenly, and sugar swings.',
      recommendation:
        'Show the rotation of sites and keep off the lumps; watch for low sugar when a healthy site is used, and tell the prescriber, as the dose may have to fall.',
      category: { pqa: 'effectiveness', dtp: 'ineffective-drug' },
      source: 'ada-technology-2025',
    }),
    serviceRow({
      id: 'diabetes-missed',
      topic: 'Missed diabetes medicine',
      said: [said('missed', '3-7')],
      severity: 'moderate',
      effect: 'A diabetes medicine was missed on three or more of the last seven days.',
      recommendation:
        'Ask why: cost, side effects, schedule, belief; mend that before anybody raises a dose.',
      category: notTakenRight,
      source,
    }),
    serviceRow({
      id: 'diabetes-sick-days',
      topic: 'Sick-day rules',
      said: [said('sick-days', 'no')],
      when: taking(classes('sglt2-inhibitor', 'biguanide')),
      severity: 'moderate',
      effect:
        'An SGLT2 inhibitor or metformin is taken, and the patient does not know when to pause it: ketoacidosis, or acidosis when the kidneys fail.',
      recommendation:
        'Teach to pause it when eating or drinking is not possible and before surgery as the prescriber says, and when to call.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'diabetes-foot-sore',
      topic: 'Open place on a foot',
      said: [said('foot-sore', 'yes')],
      severity: 'critical',
      interrupts: true,
      effect: 'An open place on a diabetic foot can cost the foot.',
      recommendation:
        'Look at it with the patient, call the prescriber or podiatrist for a visit today or tomorrow; with redness that spreads, pus or fever send to urgent care now.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'diabetes-foot-exam',
      topic: 'Foot examination',
      said: [said('foot-exam', 'no', 'unsure')],
      when: has(...diabetes),
      severity: 'minor',
      effect: 'Nobody examined the feet in the last twelve months, as far as the patient knows.',
      recommendation: 'Ask the prescriber for a foot examination with monofilament and pulses.',
      category: omitted,
      source,
    }),
    serviceRow({
      id: 'diabetes-eye-exam',
      topic: 'Eye examination',
      said: [said('eye-exam', 'no', 'unsure')],
      when: has(...diabetes),
      severity: 'minor',
      effect: 'No eye doctor looked in the last two years, as far as the patient knows.',
      recommendation:
        'Recommend a dilated eye examination or retinal photograph, yearly when there is retinopathy.',
      category: omitted,
      source,
    }),
  ],
  sheet: [
    { said: [], text: 'Check your feet every day. Look between the toes. Call us about any sore.' },
    {
      said: [said('low', 'some', 'often')],
      text: 'Sugar below 70: take 15 grams of sugar, such as half a cup of juice. Check again after 15 minutes.',
    },
    {
      said: [said('lumps', 'lumps')],
      text: 'Inject in a new place each time. Keep away from lumps.',
    },
    {
      said: [said('sick-days', 'no')],
      text: 'If you cannot eat or drink, call us before you take your diabetes medicine.',
    },
    {
      said: [said('eye-exam', 'no', 'unsure')],
      text: 'Make an appointment with an eye doctor.',
    },
    {
      said: [said('glucagon', 'no', 'unsure'), said('injects', 'yes')],
      text: 'Ask us about glucagon for emergencies. Show your family where it is.',
    },
  ],
  followUpDays: 90,
  clock: null,
  hasTapers: false,
  course: null,
}
