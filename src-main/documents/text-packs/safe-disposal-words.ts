// Words of the sheet about unused medicines, English and Spanish. Our own wording; the Spanish is a draft that nobody has
// checked yet. Changed words raise the version of the template.

export interface SafeDisposalWords {
  readonly title: string
  readonly why: readonly string[]
  readonly bestTitle: string
  readonly best: string
  readonly sites: string
  /** Stands for a fact of a site that nobody recorded. */
  readonly callFirst: string
  readonly hoursUnknown: string
  readonly noSites: string
  readonly locator: string
  readonly mailTitle: string
  readonly mail: string
  readonly homeTitle: string
  readonly home: readonly string[]
  readonly flushTitle: string
  readonly flush: string
  readonly flushList: string
  /** With `{names}`. */
  readonly yours: string
  readonly noneOfYours: string
  /** With `{names}`. */
  readonly cannotTell: string
  readonly noList: string
  readonly neverTitle: string
  readonly never: readonly string[]
  readonly more: string
}

const en: SafeDisposalWords = {
  title: 'How to Get Rid of Unused Medicines',
  why: [
    'Get rid of a medicine as soon as you no longer need it, or when it is out of date.',
    'Strong pain pills and other controlled drugs can harm or kill a person who takes them by mistake. They are often stolen.',
    'Ask us first if you are not sure that you should stop a medicine.',
  ],
  bestTitle: 'Best way: take it to a take-back site',
  best: 'These sites take unused medicines at no cost, controlled drugs too. Call before you go.',
  sites: 'Take-back sites near you',
  callFirst: 'phone not on record',
  hoursUnknown: 'call for hours',
  noSites: 'We have no site on our list yet. Ask us, or find one this way:',
  locator:
    'Find more sites: go to www.dea.gov/takebackday or apps.deadiversion.usdoj.gov/pubdispsearch, or call 1-800-882-9539.',
  mailTitle: 'By mail',
  mail: 'Ask us for a mail-back envelope. Put the medicine in it, seal it and mail it.',
  homeTitle: 'At home, if no site is near: in the trash',
  home: [
    'Mix the medicine with dirt, cat litter or used coffee grounds. Do not crush pills.',
    'Put the mix in a bag or can that closes tight.',
    'Put it in your trash at home.',
    'Scratch out your name on the empty bottle. Then throw it out.',
  ],
  flushTitle: 'Only these: down the toilet',
  flush:
    'A single dose of these can kill a child or a pet. If no site is near, flush them right away. Flush no other medicine.',
  flushList: 'From the flush list of the FDA: {names}.',
  yours: 'Yours on this list: {names}.',
  noneOfYours: 'None of the medicines on your list is one of these.',
  cannotTell: 'We could not check this for: {names}. Ask us.',
  noList: 'We have no list of your medicines. Ask us if you have one of these.',
  neverTitle: 'Take care',
  never: [
    'Put needles in a strong plastic jug with a lid. Ask us where to take it.',
    'Do not burn inhalers or make holes in them. Ask us or your trash service.',
  ],
  more: 'Read more at www.fda.gov/drugdisposal and www.hhs.gov/opioids/prevention/safely-dispose-drugs.',
}

const es: SafeDisposalWords = {
  title: 'Cómo desechar los medicamentos que ya no usa',
  why: [
    'Deseche un medicamento en cuanto ya no lo necesite o cuando esté vencido.',
    'Los medicamentos fuertes para el dolor y otros medicamentos controlados pueden hacer daño o matar a quien los toma por error. Muchas veces se los roban.',
    'Si no está seguro de dejar de tomar un medicamento, pregúntenos primero.',
  ],
  bestTitle: 'Lo mejor: llévelo a un lugar que los recibe',
  best: 'Estos lugares reciben sin costo los medicamentos que no usa, también los controlados. Llame antes de ir.',
  sites: 'Lugares cercanos que los reciben',
  callFirst: 'teléfono no registrado',
  hoursUnknown: 'llame para saber el horario',
  noSites: 'Todavía no tenemos un lugar en nuestra lista. Pregúntenos, o búsquelo así:',
  locator:
    'Para encontrar otros lugares: visite www.dea.gov/takebackday o apps.deadiversion.usdoj.gov/pubdispsearch, o llame al 1-800-882-9539.',
  mailTitle: 'Por correo',
  mail: 'Pídanos un sobre para devolver medicamentos. Ponga el medicamento adentro, ciérrelo y envíelo por correo.',
  homeTitle: 'En casa, si no hay un lugar cerca: a la basura',
  home: [
    'Mezcle el medicamento con tierra, arena para gatos o café usado. No triture las pastillas.',
    'Ponga la mezcla en una bolsa o lata que cierre bien.',
    'Tírela a la basura de su casa.',
    'Tache su nombre en el frasco vacío. Después, tírelo.',
  ],
  flushTitle: 'Solo estos: al inodoro',
  flush:
    'Una sola dosis de estos puede matar a un niño o a una mascota. Si no hay un lugar cerca, échelos al inodoro enseguida. No eche ningún otro medicamento al inodoro.',
  flushList: 'De la lista de la FDA: {names}.',
  yours: 'Los suyos que están en esta lista: {names}.',
  noneOfYours: 'Ninguno de los medicamentos de su lista es uno de estos.',
  cannotTell: 'No pudimos revisar esto para: {names}. Pregúntenos.',
  noList: 'No tenemos una lista de sus medicamentos. Pregúntenos si tiene uno de estos.',
  neverTitle: 'Tenga cuidado',
  never: [
    'Ponga las agujas en un envase de plástico fuerte con tapa. Pregúntenos adónde llevarlo.',
    'No queme ni perfore los inhaladores. Pregúntenos, o pregunte al servicio de basura.',
  ],
  more: 'Lea más en www.fda.gov/drugdisposal y www.hhs.gov/opioids/prevention/safely-dispose-drugs.',
}

const packs: Readonly<Record<string, SafeDisposalWords>> = { en, es }

/** The words of a language; throws when there are none. */
export function safeDisposalWords(language: string): SafeDisposalWords {
  const words = packs[language]
  if (words === undefined) throw new Error('No words of this language')
  return words
}
