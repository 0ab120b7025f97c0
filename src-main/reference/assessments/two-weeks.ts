// The answers that the PHQ and the GAD-7 share: how often in the last two weeks.

import type { Choice, Question, Wording } from './form.ts'

export const lastTwoWeeks: Wording = {
  en: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  es: 'Durante las últimas 2 semanas, ¿con qué frecuencia le han molestado los siguientes problemas?',
}

const howOften: readonly Choice[] = [
  { id: '0', text: { en: 'Not at all', es: 'Ningún día' }, points: 0 },
  { id: '1', text: { en: 'Several days', es: 'Varios días' }, points: 1 },
  {
    id: '2',
    text: { en: 'More than half the days', es: 'Más de la mitad de los días' },
    points: 2,
  },
  { id: '3', text: { en: 'Nearly every day', es: 'Casi todos los días' }, points: 3 },
]

/** A problem that was there never to nearly every day, in English and Spanish. */
export function bothered(id: string, en: string, es: string): Question {
  return { id, text: { en, es }, choices: howOften }
}

/** The two questions that the PHQ-2 is made of and the PHQ-9 begins with. */
export const phqFirstTwo: readonly Question[] = [
  bothered(
    'interest',
    'Little interest or pleasure in doing things',
    'Poco interés o placer en hacer cosas',
  ),
  bothered(
    'mood',
    'Feeling down, depressed, or hopeless',
    'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
  ),
]
