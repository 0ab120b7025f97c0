// Fixed pairs of English and another language for what people type most. A text has a translation only when it is
// one of these, whole; everything else stays in English and is marked. Drafts: no translator has read them yet.

type Pairs = readonly (readonly [english: string, other: string])[]

/** What an allergy did. */
const reactionsEs: Pairs = [
  ['hives', 'urticaria (ronchas)'],
  ['rash', 'sarpullido'],
  ['skin rash', 'sarpullido'],
  ['itching', 'comezón'],
  ['swelling', 'hinchazón'],
  ['swelling of the face', 'hinchazón de la cara'],
  ['anaphylaxis', 'reacción alérgica grave (anafilaxia)'],
  ['trouble breathing', 'dificultad para respirar'],
  ['shortness of breath', 'falta de aire'],
  ['wheezing', 'silbidos al respirar'],
  ['cough', 'tos'],
  ['nausea', 'náuseas'],
  ['vomiting', 'vómitos'],
  ['nausea and vomiting', 'náuseas y vómitos'],
  ['upset stomach', 'malestar del estómago'],
  ['stomach pain', 'dolor de estómago'],
  ['diarrhea', 'diarrea'],
  ['dizziness', 'mareo'],
  ['headache', 'dolor de cabeza'],
  ['muscle pain', 'dolor muscular'],
  ['unknown', 'no se sabe'],
]

/** What people are allergic to. */
const substancesEs: Pairs = [
  ['penicillin', 'penicilina'],
  ['amoxicillin', 'amoxicilina'],
  ['codeine', 'codeína'],
  ['morphine', 'morfina'],
  ['aspirin', 'aspirina'],
  ['ibuprofen', 'ibuprofeno'],
  ['naproxen', 'naproxeno'],
  ['sulfa', 'sulfas'],
  ['sulfa drugs', 'sulfas'],
  ['erythromycin', 'eritromicina'],
  ['tetracycline', 'tetraciclina'],
  ['lisinopril', 'lisinopril'],
  ['latex', 'látex'],
  ['peanuts', 'cacahuate (maní)'],
  ['eggs', 'huevo'],
  ['shellfish', 'mariscos'],
  ['iodine', 'yodo'],
]

/** What a medicine is for, where the words of directions have no row. */
const reasonsEs: Pairs = [
  ['high blood pressure', 'Presión arterial alta'],
  ['high cholesterol', 'Colesterol alto'],
  ['diabetes', 'Diabetes'],
  ['type 2 diabetes', 'Diabetes tipo 2'],
  ['asthma', 'Asma'],
  ['low thyroid', 'Tiroides baja (hipotiroidismo)'],
  ['to prevent blood clots', 'Para prevenir coágulos de sangre'],
  ['depression', 'Depresión'],
  ['anxiety', 'Ansiedad'],
  ['pain', 'Dolor'],
  ['heart failure', 'Insuficiencia cardíaca'],
  ['heartburn', 'Acidez'],
]

/** Topics and steps of the to-do list. */
const stepsEs: Pairs = [
  ['Flu shot', 'Vacuna contra la gripe'],
  ['Get your flu shot.', 'Póngase la vacuna contra la gripe.'],
  ['Shingles vaccine', 'Vacuna contra el herpes zóster (culebrilla)'],
  ['Blood pressure', 'Presión arterial'],
  [
    'Check your blood pressure at home and write it down.',
    'Mídase la presión arterial en casa y anótela.',
  ],
  ['Blood sugar', 'Azúcar en la sangre'],
  ['Check your blood sugar and write it down.', 'Mídase el azúcar en la sangre y anótelo.'],
  ['Taking your medicines every day', 'Tomar sus medicamentos todos los días'],
  ['Use a weekly pill box.', 'Use un pastillero semanal.'],
  [
    'Bring all your medicines to your next visit.',
    'Lleve todos sus medicamentos a su próxima visita.',
  ],
  ['Call your pharmacist if you have questions.', 'Llame a su farmacéutico si tiene preguntas.'],
]

/** Words of opening hours; a text of other words has no translation. */
const hoursEs: Pairs = [
  ['monday', 'lunes'],
  ['tuesday', 'martes'],
  ['wednesday', 'miércoles'],
  ['thursday', 'jueves'],
  ['friday', 'viernes'],
  ['saturday', 'sábado'],
  ['sunday', 'domingo'],
  ['mon', 'lun'],
  ['tue', 'mar'],
  ['wed', 'mié'],
  ['thu', 'jue'],
  ['fri', 'vie'],
  ['sat', 'sáb'],
  ['sun', 'dom'],
  ['to', 'a'],
  ['through', 'a'],
  ['and', 'y'],
  ['am', 'a. m.'],
  ['pm', 'p. m.'],
  ['noon', 'mediodía'],
  ['closed', 'cerrado'],
]

/** Who somebody is to the patient. */
const relationshipsEs: Pairs = [
  ['wife', 'esposa'],
  ['husband', 'esposo'],
  ['daughter', 'hija'],
  ['son', 'hijo'],
  ['mother', 'madre'],
  ['father', 'padre'],
  ['sister', 'hermana'],
  ['brother', 'hermano'],
  ['granddaughter', 'nieta'],
  ['grandson', 'nieto'],
  ['niece', 'sobrina'],
  ['nephew', 'sobrino'],
  ['daughter-in-law', 'nuera'],
  ['son-in-law', 'yerno'],
]

export type PhraseKind = 'reaction' | 'substance' | 'reason' | 'step' | 'hours' | 'relationship'

const tables: Readonly<Record<string, Readonly<Record<PhraseKind, Pairs>>>> = {
  es: {
    reaction: reactionsEs,
    substance: substancesEs,
    reason: reasonsEs,
    step: stepsEs,
    hours: hoursEs,
    relationship: relationshipsEs,
  },
}

const key = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase().replace(/\.$/, '')

const maps = new Map(
  Object.entries(tables).flatMap(([language, kinds]) =>
    Object.entries(kinds).map(
      ([kind, pairs]) =>
        [`${language} ${kind}`, new Map(pairs.map(([en, other]) => [key(en), other]))] as const,
    ),
  ),
)

/** The other language's words for a whole English phrase; null when there is no pair. */
export function pairedPhrase(kind: PhraseKind, english: string, language: string): string | null {
  return maps.get(`${language} ${kind}`)?.get(key(english)) ?? null
}
