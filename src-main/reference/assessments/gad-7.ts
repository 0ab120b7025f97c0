// The GAD-7: how heavy anxiety is.

import type { Form } from './form.ts'
import { howOften, lastTwoWeeks } from './two-weeks.ts'

const asked = (id: string, en: string, es: string) => ({ id, text: { en, es }, choices: howOften })

export const gad7: Form = {
  id: 'gad-7',
  title: { en: 'GAD-7', es: 'GAD-7' },
  about: 'Anxiety, how heavy',
  version: 'GAD-7 2006',
  source: 'spitzer-2006-gad7',
  stem: lastTwoWeeks,
  questions: [
    asked(
      'nervous',
      'Feeling nervous, anxious, or on edge',
      'Sentirse nervioso/a, intranquilo/a o con los nervios de punta',
    ),
    asked(
      'control',
      'Not being able to stop or control worrying',
      'No poder dejar de preocuparse o no poder controlar la preocupación',
    ),
    asked(
      'worry',
      'Worrying too much about different things',
      'Preocuparse demasiado por diferentes cosas',
    ),
    asked('relax', 'Trouble relaxing', 'Dificultad para relajarse'),
    asked(
      'restless',
      'Being so restless that it is hard to sit still',
      'Estar tan inquieto/a que es difícil permanecer sentado/a tranquilamente',
    ),
    asked(
      'annoyed',
      'Becoming easily annoyed or irritable',
      'Molestarse o ponerse irritable fácilmente',
    ),
    asked(
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
}
