// Fixed words of the dosing calendar: whole sentences in English and Spanish. The Spanish is a draft that no translator has
// read yet; the page says so. Nothing here is put together from parts of a sentence.

export interface CalendarWords {
  /** BCP 47. */
  readonly language: string
  readonly title: string
  readonly forPatient: string
  readonly result: string
  readonly goal: string
  readonly nextTest: Readonly<Record<'clinic' | 'laboratory' | 'home', string>>
  readonly howTo: string
  readonly noDose: string
  readonly testDay: string
  readonly total: string
  readonly tablets: string
  readonly color: string
  readonly checkColor: string
  readonly days: readonly string[]
  readonly callTitle: string
  readonly call: readonly string[]
  readonly emergencyTitle: string
  readonly emergency: readonly string[]
  readonly phone: string
  readonly missed: string
  readonly draft: string | null
  readonly page: string
  readonly months: readonly string[]
  readonly date: string
}

const en: CalendarWords = {
  language: 'en-US',
  title: 'My warfarin calendar',
  forPatient: 'For: {name}',
  result: 'INR on {date}: {inr}',
  goal: 'Goal: {low} to {high}',
  nextTest: {
    clinic: 'Next INR test: {date}, at our pharmacy',
    laboratory: 'Next INR test: {date}, at the laboratory',
    home: 'Next INR test: {date}, at home',
  },
  howTo: 'Take warfarin once a day at the same time. Check off each day.',
  noDose: 'NO DOSE',
  testDay: 'INR test',
  total: 'Total for one whole week: {mg} mg',
  tablets: '{count} × {mg} mg',
  color: '{mg} mg tablet: {color}',
  checkColor: 'If your tablets look different, do not take them. Call us first.',
  days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  callTitle: 'Call us the same day',
  call: [
    'You missed a dose, or took too much.',
    'You start, stop, or change any medicine, vitamin, or herb.',
    'You are sick, or you eat much less than usual.',
    'Somebody plans a procedure or a dental visit.',
    'You see new bruises, or your gums or nose bleed.',
  ],
  emergencyTitle: 'Call 911',
  emergency: [
    'Bleeding does not stop after 10 minutes.',
    'You vomit blood, or your stool is black or bloody.',
    'You hit your head, or you fall hard.',
    'Your face droops, an arm or leg is weak, or you cannot speak well.',
    'Your chest hurts, or you cannot breathe well.',
  ],
  phone: '{name}: {phone}',
  missed: 'If you miss a dose: take it the same day. Do not take two doses the next day.',
  draft: null,
  page: 'Page {page} of {pages}',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  date: '{month} {day}, {year}',
}

const es: CalendarWords = {
  language: 'es-US',
  title: 'Mi calendario de warfarina',
  forPatient: 'Para: {name}',
  result: 'INR del {date}: {inr}',
  goal: 'Meta: de {low} a {high}',
  nextTest: {
    clinic: 'Próxima prueba de INR: {date}, en nuestra farmacia',
    laboratory: 'Próxima prueba de INR: {date}, en el laboratorio',
    home: 'Próxima prueba de INR: {date}, en su casa',
  },
  howTo: 'Tome la warfarina una vez al día, a la misma hora. Marque cada día.',
  noDose: 'NO TOMAR',
  testDay: 'Prueba de INR',
  total: 'Total de una semana completa: {mg} mg',
  tablets: '{count} × {mg} mg',
  color: 'Tableta de {mg} mg: color {color}',
  checkColor: 'Si sus tabletas se ven diferentes, no las tome. Llámenos primero.',
  days: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
  callTitle: 'Llámenos el mismo día',
  call: [
    'Olvidó una dosis o tomó de más.',
    'Empieza, deja o cambia una medicina, vitamina o hierba.',
    'Está enfermo o come mucho menos de lo normal.',
    'Le van a hacer un procedimiento o va al dentista.',
    'Tiene moretones nuevos, o le sangran las encías o la nariz.',
  ],
  emergencyTitle: 'Llame al 911',
  emergency: [
    'Un sangrado no para después de 10 minutos.',
    'Vomita sangre, o sus heces son negras o con sangre.',
    'Se golpeó la cabeza o se cayó fuerte.',
    'Se le cae un lado de la cara, tiene débil un brazo o una pierna, o no puede hablar bien.',
    'Le duele el pecho o no puede respirar bien.',
  ],
  phone: '{name}: {phone}',
  missed: 'Si olvida una dosis: tómela el mismo día. No tome dos dosis al día siguiente.',
  draft: 'Redacción preliminar: ningún traductor la ha revisado todavía.',
  page: 'Página {page} de {pages}',
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  date: '{day} de {month} de {year}',
}

/** The words of each language that the calendar speaks. */
export const calendarWords = { en, es } as const
export type CalendarLanguage = keyof typeof calendarWords
