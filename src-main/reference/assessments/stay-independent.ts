// The twelve questions on falls of the CDC's STEADI, in words of our own.

import { harm } from '../drug-row.ts'
import { english, type Form, yesNo } from './form.ts'

export const stayIndependent: Form = {
  id: 'stay-independent',
  title: english('Stay Independent'),
  about: 'Falls',
  version: 'STEADI 2017',
  source: 'cdc-steadi',
  stem: null,
  questions: [
    yesNo('fell', 'Fallen in the past year?', 2),
    yesNo('aid', 'Uses a cane or walker, or was told to?', 2),
    yesNo('unsteady', 'Sometimes unsteady when walking?'),
    yesNo('holds', 'Holds on to furniture when walking at home?'),
    yesNo('worried', 'Worried about falling?'),
    yesNo('pushes', 'Needs the hands to get up from a chair?'),
    yesNo('curb', 'Has trouble stepping up a curb?'),
    yesNo('toilet', 'Often has to rush to the toilet?'),
    yesNo('feet', 'Has lost some feeling in the feet?'),
    yesNo('lightheaded', 'Takes medicine that makes lightheaded or more tired?'),
    yesNo('sleep-medicine', 'Takes medicine for sleep or mood?'),
    yesNo('sad', 'Often sad or depressed?'),
  ],
  bands: [
    {
      from: 0,
      grade: 'not at risk by score',
      advice:
        'Below the cut-off of 4. Fallen, unsteady or worried: look further whatever the score is.',
      isPositive: false,
    },
    {
      from: 4,
      grade: 'at risk',
      advice:
        'At the cut-off of 4. Review medicines that raise the risk of falls, vitamin D, blood pressure standing; tell the prescriber.',
      isPositive: true,
    },
  ],
  most: 14,
  stop: null,
  loinc: null,
  category: harm,
}
