// The twelve questions on falls of the CDC's STEADI, in words of our own.

import { english, type Form, noYes } from './form.ts'

const asked = (id: string, text: string, points = 1) => ({
  id,
  text: english(text),
  choices: noYes(points),
})

export const stayIndependent: Form = {
  id: 'stay-independent',
  title: english('Stay Independent'),
  about: 'Falls',
  version: 'STEADI 2017',
  source: 'cdc-steadi',
  stem: null,
  questions: [
    asked('fell', 'Fallen in the past year?', 2),
    asked('aid', 'Uses a cane or walker, or was told to?', 2),
    asked('unsteady', 'Sometimes unsteady when walking?'),
    asked('holds', 'Holds on to furniture when walking at home?'),
    asked('worried', 'Worried about falling?'),
    asked('pushes', 'Needs the hands to get up from a chair?'),
    asked('curb', 'Has trouble stepping up a curb?'),
    asked('toilet', 'Often has to rush to the toilet?'),
    asked('feet', 'Has lost some feeling in the feet?'),
    asked('lightheaded', 'Takes medicine that makes lightheaded or more tired?'),
    asked('sleep-medicine', 'Takes medicine for sleep or mood?'),
    asked('sad', 'Often sad or depressed?'),
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
}
