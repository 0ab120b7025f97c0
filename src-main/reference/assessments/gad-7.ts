// The GAD-7: how heavy anxiety is.

import { omitted } from '../drug-row.ts'
import type { Form } from './form.ts'
import { bothered, lastTwoWeeks } from './two-weeks.ts'

export const gad7: Form = {
  id: 'gad-7',
  title: { en: 'GAD-7', es: 'GAD-7' },
  about: 'Anxiety, how heavy',
  version: 'GAD-7 2006',
  source: 'spitzer-2006-gad7',
  stem: lastTwoWeeks,
  questions: [
    bothered(
      'nervous',
      'Feeling nervous, anxious, or on edge',
      'Sentirse nervioso/a, intranquilo/a o con los nervios de punta',
    ),
    bothered(
      'control',
      'Not being able to stop or control worrying',
      'No poder dejar de preocuparse o no poder controlar la preocupación',
    ),
    bothered(
      'worry',
      'Worrying too much about different things',
      'Preocuparse demasiado por diferentes cosas',
    ),
    bothered('relax', 'Trouble relaxing', 'Dificultad para relajarse'),
    bothered(
      'restless',
      'Being so restless that it is hard to sit still',
      'Estar tan inquieto/a que es difícil permanecer sentado/a tranquilamente',
    ),
    bothered(
      'annoyed',
      'Becoming easily annoyed or irritable',
      'Molestarse o ponerse irritable fácilmente',
    ),
    bothered(
      'afraid',
      'Feeling afraid, as if something awful might happen',
      'Sentir miedo como si algo terrible pudiera pasar',
    ),
  ],
  bands: [
    {
      from: 0,
      grade: 'minimal',
      advice: 'No action for anxiety from this score.',
      isPositive: false,
    },
    {
      from: 5,
      grade: 'mild',
      advice:
        'Ask again at the next contact. Look for caffeine, decongestants and other stimulants.',
      isPositive: false,
    },
    {
      from: 10,
      grade: 'moderate',
      advice: 'At the cut-off of 10: write to the prescriber, a clinical assessment is needed.',
      isPositive: true,
    },
    {
      from: 15,
      grade: 'severe',
      advice: 'Reach the prescriber soon; ask the PHQ-9 too.',
      isPositive: true,
    },
  ],
  most: 21,
  stop: null,
  loinc: '70274-6',
  category: omitted,
}
