// Spanish words of the patient sheets: whole sentences, each the pair of the English one of the same name. Our own draft in
// plain Spanish of the United States, not yet read by a qualified translator: every page says so in its foot.

import type { PatientSheetWords } from './patient-sheet-words.ts'

/** Draft wording, first revision. */
export const patientSheetsEs2026: PatientSheetWords = {
  medicine: {
    forWhat: 'Para: {reason}',
    noReason: 'Pregunte a su médico para qué es.',
    noDirections: 'No hay instrucciones anotadas. Pregunte a su farmacéutico.',
    asWritten: 'Escrito por quien lo receta:',
    halfKnown: 'Nombre no seguro. Muéstrenos el frasco.',
    dayParts: { morning: 'Mañana', noon: 'Mediodía', evening: 'Tarde', bedtime: 'Al dormir' },
    asNeeded: 'solo cuando lo necesite',
    seeDirections: 'vea las instrucciones',
    customary: 'Las horas son las acostumbradas para estas instrucciones.',
    noMedicines: 'No hay medicamentos en uso en esta fecha.',
    allergies: 'Alergias',
    allergiesNotAsked: 'Todavía no le hemos preguntado. Hable con su farmacéutico.',
    allergiesNone: 'No se conoce ninguna al {on}.',
    reactionNotRecorded: 'la reacción no está anotada',
    notTranslated: '(en inglés, sin traducir)',
    notTranslatedNote:
      'Lo marcado «en inglés, sin traducir» no tiene una traducción revisada. Pídanos que se lo expliquemos con un intérprete.',
  },
  personalMedicationRecord: {
    title: 'Mi registro de medicamentos',
    carry:
      'Lleve este registro con usted. Muéstrelo a cada médico, enfermero y farmacéutico. Corríjalo cuando un medicamento empiece, termine o cambie.',
    medicine: 'Medicamento y uso',
    howTo: 'Cómo tomarlo, instrucciones especiales',
    start: 'Empezó:',
    stop: 'Terminó:',
    doctor: 'Médico:',
    nonPrescription: 'No necesita receta',
    emergency: 'Mi contacto de emergencia',
    name: 'Nombre',
    relationship: 'Parentesco',
    phone: 'Teléfono',
    primaryCare: 'Mi médico de cabecera',
    pharmacy: 'Mi farmacia',
    allergies: 'Mis alergias: qué me pasa',
    problems: 'Otros problemas que he tenido con medicamentos: cuál, qué pasó',
    ask: 'Cuando me dan un medicamento nuevo pregunto',
    questions: [
      '¿Cómo se llama y para qué es?',
      '¿Cuándo lo tomo y cuánto?',
      '¿Por cuánto tiempo lo tomo?',
      '¿Qué efectos secundarios puedo tener y qué hago entonces?',
      '¿Puedo tomarlo con mis otros medicamentos y con mi comida?',
      '¿Qué hago si olvido una dosis?',
    ],
    notes: 'Notas y preguntas para mi próxima visita',
    mySignature: 'Mi firma',
    theirSignature: 'Firma de mi farmacéutico o médico',
    updated: 'Última actualización',
    reviewed: 'Última revisión por un farmacéutico o médico',
  },
  medicationActionPlan: {
    title: 'Mi plan de acción con medicamentos',
    instructions:
      'Este plan le ayuda a aprovechar mejor sus medicamentos. Lea lo que debe hacer. Después anote lo que hizo y cuándo.',
    goal: 'Mi meta: {goal}',
    toDo: 'Lo que debo hacer',
    did: 'Lo que hice y cuándo lo hice',
    none: 'Siga tomando sus medicamentos como lo hace ahora.',
    primaryCare: 'Mi médico de cabecera',
    pharmacy: 'Mi farmacia y mi farmacéutico',
    prepared: 'Plan hecho el',
    next: 'Mi próxima cita con mi farmacéutico',
    nextOn: 'Pensamos hablar otra vez el {on}.',
    date: 'Fecha',
    time: 'Hora',
    half: 'a. m. / p. m.',
  },
  fridgeSheet: {
    title: 'Mis medicamentos, día por día',
    medicine: 'Medicamento',
    howTo: 'Cómo tomarlo',
    goesOn:
      'Esta lista tiene más de una página. Son {count} medicamentos en total: guarde las páginas juntas.',
    help: 'Mala reacción, caída o dificultad para respirar: llame al 911. Ayuda por intoxicación: 1-800-222-1222.',
  },
  walletCard: {
    title: 'Tarjeta para la billetera',
    howTo:
      'Corte por las líneas continuas. Doble por el centro y después por las líneas punteadas. Guarde la tarjeta en su billetera.',
    cardTitle: 'MIS MEDICAMENTOS',
    born: 'Fecha de nacimiento: {birth}',
    emergency: 'En una emergencia llame a:',
    pharmacy: 'Farmacia:',
    doctor: 'Médico:',
    asOf: 'Al {on}',
    panel: '{number} de {of}',
  },
  drawnSchedule: {
    title: 'Mi horario de medicamentos',
    nothing: 'Nada a esta hora.',
    otherTimes: 'Otras horas y cuando lo necesite',
    otherHint: 'Lea con cuidado las palabras al lado de cada uno.',
    customary: 'hora acostumbrada',
    notPictured:
      'Un cuadro significa que no tenemos anotado cómo se ve el medicamento. Compare las palabras con su frasco.',
  },
}
