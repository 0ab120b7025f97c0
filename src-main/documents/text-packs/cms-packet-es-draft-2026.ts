// Spanish words of the Medicare packet, our own draft in plain Spanish of the United States. Not the official text of
// form CMS-10396, and not yet read by a qualified translator: every page says that it is a draft.

import type { CmsPacketText } from './cms-packet-text.ts'

/** Draft wording, first revision. */
export const cmsPacketEsDraft2026: CmsPacketText = {
  form: {
    packId: 'cms-packet-es-draft-2026',
    revision: '2026-11 draft 1',
    language: 'es-US',
    status: 'draft',
    draftMark: 'redacción preliminar, no es el texto oficial',
    formNumber: 'Formulario CMS-10396',
    approval: 'Aprobación OMB núm. 0938-1154',
    isVerified: false,
    pageNumber: 'Página {page} de {pages}',
    continued: '(Continuación)',
    nameLabel: 'Para:',
    birthDateLabel: 'Fecha de nacimiento:',
    preparedOn: 'Preparado el:',
    blankBack: 'Esta página se dejó en blanco a propósito.',
    previewMark: 'VISTA PREVIA, sin firma',
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    longDate: '{day} de {month} de {year}',
    shortDate: '{day} de {month} de {year}',
    notTranslated: '(en inglés, sin traducir)',
    notTranslatedNote:
      'Las partes marcadas «en inglés, sin traducir» no tienen una traducción revisada. Pida a su farmacéutico que se las explique con un intérprete.',
    unprintable: '\u25a1 ocupa el lugar de una letra que no se puede imprimir aquí.',
  },
  coverLetter: {
    title: 'Carta de presentación',
    salutation: 'Estimado/a {name}:',
    thanks:
      'Gracias por hablar con nosotros el {heldOn} sobre su salud y los medicamentos que toma.',
    program:
      'Esta revisión es parte del programa de Medicare de manejo de la terapia con medicamentos (MTM). El programa le ayuda a conocer sus medicamentos y a usarlos de manera segura.',
    enclosed:
      'Con esta carta recibe dos hojas: una Lista de tareas recomendadas y una Lista de medicamentos. Le ayudan a usted y a quienes le cuidan a aprovechar mejor sus medicamentos.',
    adviceIntro: 'Por favor, úselas así:',
    advice: [
      'Tenga las dos listas a la mano cuando hable con sus médicos, farmacéuticos y otras personas que le cuidan.',
      'Pídales que pongan al día las dos listas en cada visita.',
      'Lleve su Lista de medicamentos si va al hospital o a la sala de emergencias.',
      'Dé una copia de las dos listas a su familia o a quienes le cuidan.',
    ],
    contact: 'Si tiene preguntas sobre esta carta o las listas, llame a {contact} al {phone}.',
    open: 'Atendemos {hours}.',
    openTitle: 'Horario:',
    tty: 'Los usuarios de TTY llaman al 711.',
    outlook: 'Será un gusto trabajar con usted y sus médicos para cuidar su salud.',
    outlookWithPlan: 'Será un gusto trabajar con usted, sus médicos y {plan} para cuidar su salud.',
    followUp: 'Nuestra próxima conversación será el {followUpOn}.',
    closing: 'Atentamente,',
    notSigned: 'Aún sin firma',
    copyTo: 'cc: {name}',
  },
  toDoList: {
    heading: 'LISTA DE TAREAS RECOMENDADAS',
    instructions:
      'Estos pasos le ayudan a aprovechar mejor sus medicamentos. Marque una casilla cuando termine el paso. Lleve esta lista cuando vea a su médico y compártala con su familia o con quienes le cuidan.',
    sectionTitle: 'Mi lista de tareas',
    talkedAbout: 'De qué hablamos:',
    shouldDo: 'Lo que debo hacer:',
    maintenance: {
      topic: 'Seguir bien con sus medicamentos',
      actions: [
        'Siga tomando sus medicamentos como dice su Lista de medicamentos.',
        'Llame a su farmacéutico o a su médico antes de dejar o cambiar un medicamento.',
      ],
    },
    followUp: 'Nuestra próxima conversación será el {followUpOn}.',
    contact: '¿Tiene preguntas sobre esta lista? Llame a {contact} al {phone}.',
  },
  medicationList: {
    heading: 'LISTA DE MEDICAMENTOS',
    instructions:
      'Lleve esta lista a su médico, al hospital y a la sala de emergencias, y compártala con su familia o con quienes le cuidan. Anote todos los cambios. Tache un medicamento cuando deje de tomarlo. Los nombres de los medicamentos están como en la etiqueta.',
    columns: {
      medication: 'Medicamento',
      directions: 'Cómo lo tomo',
      indication: 'Por qué lo uso',
      prescriber: 'Quién lo receta',
    },
    halfKnown: 'Aún no sabemos su nombre exacto. Muéstrelo a su farmacéutico.',
    asWritten: 'Escrito por quien lo receta:',
    noDirections: 'Pregunte a su farmacéutico cómo tomarlo',
    noIndication: 'Pregunte a su médico para qué es',
    noPrescriber: 'No está en el registro',
    otc: 'Yo mismo/a (sin receta)',
    herbal: 'Yo mismo/a (producto herbal)',
    supplement: 'Yo mismo/a (suplemento)',
    noMedications: 'No hay medicamentos en uso en el registro.',
    addHere:
      'Anote aquí los medicamentos nuevos: con receta, sin receta, productos herbales, vitaminas y minerales.',
    allergies: 'Alergias:',
    allergiesNotAsked:
      'Nadie le ha preguntado todavía. Hable con su farmacéutico si tiene alguna alergia.',
    allergiesNoneKnown: 'No se conoce ninguna alergia a medicamentos (al {on}).',
    reactionNotRecorded: 'la reacción no está anotada',
    sideEffects: 'Efectos secundarios que he tenido:',
    otherInformation: 'Otra información:',
    goal: 'Mi meta: {goal}',
    notes: 'Mis notas y preguntas:',
    contact: '¿Tiene preguntas sobre esta lista? Llame a {contact} al {phone}.',
    disclosure:
      'El formulario oficial lleva en este lugar una declaración sobre la Ley de Reducción de Trámites. No es parte de este borrador.',
  },
}
