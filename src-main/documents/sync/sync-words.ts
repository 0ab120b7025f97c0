// Fixed words of the calendar of synchronized refills: whole sentences in English and Spanish. The Spanish is a draft that no
// translator has read yet; the page says so.

export interface SyncWords {
  /** BCP 47. */
  readonly language: string
  readonly title: string
  readonly forPatient: string
  readonly intro: string
  readonly shortFill: string
  readonly commonTitle: string
  readonly commonDays: string
  readonly askTitle: string
  readonly ask: readonly string[]
  readonly phone: string
  readonly heads: readonly [string, string, string]
  readonly wholeFill: string
  readonly draft: string | null
  readonly page: string
  readonly months: readonly string[]
  readonly date: string
}

const en: SyncWords = {
  language: 'en-US',
  title: 'My refill calendar',
  forPatient: 'For: {name}',
  intro: 'From {date} on, pick up all these medicines on one day.',
  shortFill: '{date}: a short supply of {days} days',
  commonTitle: 'My pick-up days',
  commonDays: 'Every {days} days:',
  askTitle: 'Call us a week before a pick-up day',
  ask: [
    'A medicine was started, stopped, or changed.',
    'You were in a hospital.',
    'You have many doses left, or you will run out early.',
  ],
  phone: '{name}: {phone}',
  heads: ['Medicine', 'Next fill', 'With all others from'],
  wholeFill: '{date}: the usual supply',
  draft: null,
  page: 'Page {page} of {pages}',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  date: '{month} {day}, {year}',
}

const es: SyncWords = {
  language: 'es-US',
  title: 'Mi calendario de surtidos',
  forPatient: 'Para: {name}',
  intro: 'A partir del {date}, recoja todas estas medicinas el mismo día.',
  shortFill: '{date}: una cantidad menor, para {days} días',
  commonTitle: 'Mis días para recoger',
  commonDays: 'Cada {days} días:',
  askTitle: 'Llámenos una semana antes de recoger',
  ask: [
    'Le empezaron, quitaron o cambiaron una medicina.',
    'Estuvo en un hospital.',
    'Le sobran muchas dosis o se le van a acabar antes.',
  ],
  phone: '{name}: {phone}',
  heads: ['Medicina', 'Próximo surtido', 'Junto con las demás desde'],
  wholeFill: '{date}: la cantidad de siempre',
  draft: 'Redacción preliminar: ningún traductor la ha revisado todavía.',
  page: 'Página {page} de {pages}',
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  date: '{day} de {month} de {year}',
}

/** The words of each language that the calendar speaks. */
export const syncWords = { en, es } as const
export type SyncLanguage = keyof typeof syncWords
