// The PHQ-9: how heavy depressive symptoms are, with the stop for thoughts of death or self-harm.

import { omitted } from '../drug-row.ts'
import type { Form } from './form.ts'
import { bothered, lastTwoWeeks, phqFirstTwo } from './two-weeks.ts'

export const phq9: Form = {
  id: 'phq-9',
  title: { en: 'PHQ-9', es: 'PHQ-9' },
  about: 'Depression, how heavy',
  version: 'PHQ-9 2001',
  source: 'kroenke-2001-phq9',
  stem: lastTwoWeeks,
  questions: [
    ...phqFirstTwo,
    bothered(
      'sleep',
      'Trouble falling or staying asleep, or sleeping too much',
      'Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado',
    ),
    bothered(
      'energy',
      'Feeling tired or having little energy',
      'Se ha sentido cansado(a) o con poca energía',
    ),
    bothered('appetite', 'Poor appetite or overeating', 'Sin apetito o ha comido en exceso'),
    bothered(
      'failure',
      'Feeling bad about yourself, or that you are a failure or have let yourself or your family down',
      'Se ha sentido mal con usted mismo(a), o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
    ),
    bothered(
      'concentration',
      'Trouble concentrating on things, such as reading the newspaper or watching television',
      'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
    ),
    bothered(
      'movement',
      'Moving or speaking so slowly that other people could have noticed; or the opposite, being so fidgety or restless that you have been moving around a lot more than usual',
      'Se ha movido o hablado tan lento que otras personas podrían haberlo notado; o lo contrario, muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal',
    ),
    bothered(
      'self-harm',
      'Thoughts that you would be better off dead, or of hurting yourself in some way',
      'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
    ),
    {
      id: 'difficulty',
      text: {
        en: 'How difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
        es: '¿Qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?',
      },
      choices: [
        { id: '0', text: { en: 'Not difficult at all', es: 'No ha sido difícil' }, points: 0 },
        { id: '1', text: { en: 'Somewhat difficult', es: 'Un poco difícil' }, points: 0 },
        { id: '2', text: { en: 'Very difficult', es: 'Muy difícil' }, points: 0 },
        { id: '3', text: { en: 'Extremely difficult', es: 'Extremadamente difícil' }, points: 0 },
      ],
      isScored: false,
    },
  ],
  bands: [
    {
      from: 0,
      grade: 'minimal',
      advice: 'No action for depression from this score.',
      isPositive: false,
    },
    {
      from: 5,
      grade: 'mild',
      advice: 'Ask again in two to four weeks. Look for medicines that can lower mood.',
      isPositive: false,
    },
    {
      from: 10,
      grade: 'moderate',
      advice:
        'Write to the prescriber: a clinical assessment is needed. Follow up within two weeks.',
      isPositive: true,
    },
    {
      from: 15,
      grade: 'moderately severe',
      advice: 'Reach the prescriber today. Treatment is usually started or changed at this score.',
      isPositive: true,
    },
    {
      from: 20,
      grade: 'severe',
      advice: 'Reach the prescriber today and see that the patient is seen promptly.',
      isPositive: true,
    },
  ],
  most: 27,
  stop: {
    question: 'self-harm',
    answers: ['1', '2', '3'],
    loinc: '44260-8',
    what: 'The patient has thoughts of death or of self-harm.',
    steps: [
      'Stay with the patient, in private. Ask directly: is there a plan, and the means for it?',
      'In danger now: call 911. Otherwise offer to call or text 988, the Suicide and Crisis Lifeline, together.',
      'Reach the prescriber by phone today, and ask who can be with the patient.',
      'Ask about medicines and other means at home; agree to keep them safe.',
    ],
  },
  loinc: '44261-6',
  category: omitted,
}
