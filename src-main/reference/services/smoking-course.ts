// The sessions around a quit day. The guideline asks for at least four, the first within a week of the quit day and the second
// within a month; which days these are is Pestle's own choice.

import { ask, type Course } from './service-shape.ts'

/** Eight sessions from a week before the quit day to six months after it. */
export const smokingCourse: Course = {
  source: 'phs-tobacco-2008',
  anchor: 'Quit day',
  sessions: [
    {
      offsetDays: -7,
      title: 'Getting ready',
      about: 'Reasons, triggers, what helped before; the drug and its start; who supports.',
    },
    {
      offsetDays: 0,
      title: 'Quit day',
      about: 'Not one puff. Patch on, gum at hand, what to do in a craving.',
    },
    {
      offsetDays: 3,
      title: 'First days',
      about: 'Withdrawal is at its worst: sleep, mood, cravings; use of the drug.',
    },
    {
      offsetDays: 7,
      title: 'First week',
      about: 'Slips, triggers, side effects, strength of the drug.',
    },
    { offsetDays: 14, title: 'Second week', about: 'What is hard now; weight; praise.' },
    {
      offsetDays: 28,
      title: 'First month',
      about: 'Going back: what would lead there. Step down of the patch is still to come.',
    },
    {
      offsetDays: 84,
      title: 'Twelve weeks',
      about: 'End of the drug, or longer where it helps.',
    },
    {
      offsetDays: 180,
      title: 'Six months',
      about: 'Outcome: not a puff in the last seven days.',
    },
  ],
  questions: [
    ask('smoked', 'Did you smoke in the last seven days, even a puff?', [
      ['no', 'No'],
      ['slip', 'A slip, and stopped again'],
      ['yes', 'Yes'],
    ]),
    ask('uses', 'Do you use the agreed drug?', [
      ['as-agreed', 'As agreed'],
      ['less', 'Less'],
      ['stopped', 'Stopped'],
      ['none', 'None was agreed'],
    ]),
    ask('trouble', 'What troubles you most?', [
      ['none', 'Nothing'],
      ['craving', 'Cravings'],
      ['mood', 'Low or tense mood'],
      ['sleep', 'Bad sleep or dreams'],
      ['weight', 'Weight'],
      ['side-effect', 'Skin, mouth or stomach'],
    ]),
  ],
  measures: [
    {
      id: 'cigarettes',
      title: 'Cigarettes a day',
      unit: '{cigarettes}/d',
      loinc: null,
      atLeast: 0,
      atMost: 120,
    },
    {
      id: 'co',
      title: 'Carbon monoxide in breath',
      unit: '[ppm]',
      loinc: null,
      atLeast: 0,
      atMost: 200,
    },
  ],
}
