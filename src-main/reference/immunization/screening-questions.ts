// What is asked before a dose, in Pestle's own words: after the contraindications of the CDC's schedule and the precautions of
// the General Best Practice Guidelines. A "yes" that names observations of the CDC's list is held against its tables.

import type { SourceId } from '../source.ts'

/** Which vaccines a "yes" without more words stops until somebody says what it was. */
export type StopsWhenUnsaid = 'every vaccine' | 'live vaccines' | 'nothing'

export interface ScreeningQuestion {
  /** Never changes: answers are kept under it. */
  readonly id: string
  /** As it is read to the patient. */
  readonly text: string
  /** Observations of the CDC's list that a "yes" may stand for; one is ticked by the pharmacist, or none. */
  readonly observations: readonly string[]
  /** True when a "yes" by itself says the observation: there is one, and nothing to ask further. */
  readonly saysItself?: true
  readonly stops: StopsWhenUnsaid
  /** What to do about a "yes" that stops nothing; a sentence to the pharmacist. */
  readonly precaution: string | null
  /** Asked only of whoever may be pregnant. */
  readonly isAboutPregnancy?: true
  readonly source: SourceId
}

/** Goes up with every change of the questions: kept with the answers. */
export const screeningQuestionnaire = 'vaccine-screening-1'

export const screeningQuestions: readonly ScreeningQuestion[] = [
  {
    id: 'ill-today',
    text: 'Are you sick today, with a fever or more than a cold?',
    observations: [],
    stops: 'nothing',
    precaution:
      'Wait with every vaccine until a moderate or severe illness is over; a mild one is no reason to wait.',
    source: 'acip-best-practice',
  },
  {
    id: 'reaction-to-vaccine',
    text: 'Have you ever had a severe reaction after a vaccine, one that needed emergency care?',
    observations:
      '079 081 082 083 084 085 086 087 088 089 090 091 092 093 094 095 096 097 098 099 113 116 119 122 123 172 192 193 194 210 223 244 252 270'.split(
        ' ',
      ),
    stops: 'every vaccine',
    precaution: null,
    source: 'cdc-cdsi',
  },
  {
    id: 'allergy',
    text: 'Have you ever had a severe allergic reaction to a medicine, a food, latex or a part of a vaccine?',
    observations:
      '080 101 102 103 104 105 106 107 108 109 110 111 112 115 117 118 124 187 188'.split(' '),
    stops: 'every vaccine',
    precaution: null,
    source: 'cdc-cdsi',
  },
  {
    id: 'weak-immunity',
    text: 'Do you have cancer, HIV, a transplant or another illness that weakens the immune system, or did you take steroids, cancer medicine, radiation or another medicine that weakens it in the last three months?',
    observations: '003 145 146 147 148 149 150 152 153 154 155 156 157 158 159 168 186 246'.split(
      ' ',
    ),
    stops: 'live vaccines',
    precaution:
      'Vaccines that are not live may be given; the answer to them may be weaker. See whether the schedule asks for more doses.',
    source: 'cdc-cdsi',
  },
  {
    id: 'family-immunity',
    text: 'Does a parent, brother, sister or child of yours have a problem of the immune system from birth?',
    observations: ['012'],
    saysItself: true,
    stops: 'live vaccines',
    precaution: null,
    source: 'cdc-cdsi',
  },
  {
    id: 'blood-products',
    text: 'Did you get blood, plasma or immune globulin in the last year?',
    observations: '125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141'.split(' '),
    stops: 'live vaccines',
    precaution: null,
    source: 'cdc-cdsi',
  },
  {
    id: 'pregnant',
    text: 'Are you pregnant, or could you become pregnant in the next month?',
    observations: ['007'],
    stops: 'live vaccines',
    precaution: 'See which vaccines the schedule asks for in pregnancy.',
    isAboutPregnancy: true,
    source: 'cdc-cdsi',
  },
  {
    id: 'recent-vaccine',
    text: 'Did you get any vaccine in the last four weeks?',
    observations: [],
    stops: 'nothing',
    precaution:
      'Record that dose first: what is due is worked out anew, with the interval after a live vaccine.',
    source: 'acip-best-practice',
  },
  {
    id: 'nerves',
    text: 'Have you ever had Guillain-Barré syndrome, seizures or another problem of the nervous system?',
    observations: ['076', '079'],
    stops: 'nothing',
    precaution:
      'Guillain-Barré syndrome within six weeks after a vaccine against influenza or tetanus is a precaution for that vaccine: weigh it with the prescriber.',
    source: 'acip-best-practice',
  },
  {
    id: 'heart-inflammation',
    text: 'Have you ever had an inflammation of the heart, or has a doctor told you so after a COVID-19 vaccine?',
    observations: [],
    stops: 'nothing',
    precaution:
      'Myocarditis or pericarditis is a precaution for COVID-19 vaccines: weigh it first.',
    source: 'acip-best-practice',
  },
  {
    id: 'bleeding',
    text: 'Do you bleed easily, or take a blood thinner?',
    observations: [],
    stops: 'nothing',
    precaution:
      'Use a fine needle and firm pressure without rubbing for at least two minutes after an intramuscular dose.',
    source: 'acip-best-practice',
  },
  {
    id: 'fainting',
    text: 'Have you ever fainted or felt dizzy before or after a shot?',
    observations: [],
    stops: 'nothing',
    precaution: 'Give the dose sitting or lying and watch the patient for fifteen minutes.',
    source: 'acip-best-practice',
  },
]
