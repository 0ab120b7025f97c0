// Table: notes on keeping and using, on changes and visits, as sentences of their own. `{n}`: the number in the pattern.

import { note } from './note.ts'
import type { NoteRow } from './sig-word-row.ts'

/** Keeping, patches, creams, drops, emergencies, changes of dose and visits. */
export const usingNoteRows: readonly NoteRow[] = [
  note(
    'refrigerate',
    ['keep in refrigerator|fridge', 'refrigerate', 'keep refrigerated'],
    'Keep it in the refrigerator.',
    'Guárdelo en el refrigerador.',
  ),
  note(
    'rotate-sites',
    ['rotate sites|site', 'rotate injection sites|site', 'rotate injection', 'alternate sites'],
    'Change the place on your body each time.',
    'Cambie el lugar del cuerpo cada vez.',
  ),
  note(
    'remove-old-patch',
    [
      'remove old patch',
      'remove old patch before applying|placing new one?',
      'remove old patch first',
    ],
    'Take the old patch off first.',
    'Quítese primero el parche anterior.',
  ),
  note(
    'patch-off-night',
    ['remove at bedtime|night|hs', 'and remove at bedtime|night|hs', 'off at night|bedtime|hs'],
    'Take it off at night.',
    'Quíteselo por la noche.',
  ),
  note(
    'patch-12-12',
    [
      '12 hours on and? ,? 12 hours off',
      'on for? 12 hours and? ,? off for? 12 hours',
      'remove after 12 hours',
      'and? leave on for up? to? 12 hours',
      '12 h on 12 h off',
      'wear for 12 hours',
    ],
    'Leave it on for 12 hours, then take it off for 12 hours.',
    'Déjelo puesto 12 horas y luego quíteselo durante 12 horas.',
  ),
  note(
    'thin-layer',
    [
      'a? thin layer|film|amount',
      'thin layer|film|amount',
      'a? thin layer of',
      'a thin layer|film|amount of?',
      'sparingly',
    ],
    'Use a thin layer.',
    'Use una capa fina.',
  ),
  note(
    'small-amount',
    ['a? small amount', 'small amount', 'a small amount of?'],
    'Use a small amount.',
    'Use una cantidad pequeña.',
  ),
  note(
    'external-use',
    ['for external use only', 'external use only', 'for topical use only', 'topical use only'],
    'Use it only on the outside of the body.',
    'Úselo solo por fuera del cuerpo.',
  ),
  note(
    'sun',
    ['avoid sun', 'avoid sun exposure', 'avoid prolonged sun exposure', 'avoid sunlight'],
    'Stay out of the sun.',
    'Evite el sol.',
  ),
  note(
    'no-dairy',
    ['avoid dairy', 'avoid dairy products', 'do not take with dairy|milk', 'avoid antacids'],
    'Do not take it with milk or antacids.',
    'No lo tome con leche ni antiácidos.',
  ),
  note(
    'wash-hands',
    ['wash hands after use|application|applying', 'wash hands'],
    'Wash your hands afterward.',
    'Lávese las manos después.',
  ),
  note(
    'wait-eye-drops',
    ['wait # minutes|min between drops|eye', 'wait # minutes|min between eye drops'],
    'Wait {n} minutes between different drops.',
    'Espere {n} minutos entre gotas distintas.',
  ),
  note(
    'nasal-alternate',
    [
      'alternate nostrils|nostril',
      'alternating nostrils',
      'in alternating|alternate nostril|nostrils',
    ],
    'Use the other nostril each time.',
    'Use la otra fosa nasal cada vez.',
  ),
  note(
    'call-911',
    [
      'call 911',
      'and? call 911',
      'call 911 if no relief|improvement',
      'if no relief call 911',
      'if not relieved call 911',
      'call 911 immediately',
      'if pain persists call 911',
      'call 911 if pain persists',
      'then call 911',
      'call 911 after use',
      'call 911 if not relieved',
    ],
    'Call 911 if it does not help.',
    'Llame al 911 si no le ayuda.',
  ),
  note(
    'around-clock',
    ['around the clock', 'atc'],
    'Use it around the clock, day and night.',
    'Úselo a toda hora, de día y de noche.',
  ),
  note(
    'same-time',
    [
      'at the? same time',
      'at same time',
      'at the same time each|every day',
      'same time each|every day',
      'at about the same time each|every day',
      'at approximately? the? same time every|each? day',
    ],
    'Take it at the same time each day.',
    'Tómelo a la misma hora todos los días.',
  ),
  note(
    'then-stop',
    ['then stop', 'then discontinue', 'then dc', 'and|, then stop'],
    'Then stop.',
    'Después deje de usarlo.',
  ),
  note(
    'start-date',
    ['start tomorrow', 'starting tomorrow', 'begin tomorrow'],
    'Start tomorrow.',
    'Empiece mañana.',
  ),
  note(
    'replaces',
    [
      'dose increase|increased|decrease|decreased|change|changed',
      'new dose',
      'note new dose',
      'increased dose',
      'note dose change|increase|decrease',
    ],
    'This is a new dose.',
    'Esta es una dosis nueva.',
  ),
  note(
    'keep-taking',
    ['do not stop abruptly', 'do not stop suddenly', 'do not discontinue abruptly'],
    'Do not stop it all at once.',
    'No lo deje de golpe.',
  ),
  note(
    'space-antacids',
    ['separate from antacids by # hours', 'separate from calcium and? iron? by # hours|hrs'],
    'Keep it {n} hours apart from antacids, calcium and iron.',
    'Sepárelo {n} horas de antiácidos, calcio y hierro.',
  ),
  note(
    'needs-appointment',
    [
      'needs|need appointment|appt',
      'must be seen',
      'due for appointment|appt|visit',
      'needs appt for refills',
      'need appointment for further|more|additional refills',
    ],
    'Make an appointment before the next refill.',
    'Haga una cita antes del próximo surtido.',
  ),
  note(
    'prescriber-aware',
    ['md aware', 'dr aware'],
    'Your prescriber knows about this.',
    'La persona que lo recetó lo sabe.',
  ),
  note(
    'indefinitely',
    ['indefinitely', 'long term', 'continue', 'ongoing'],
    'Keep on until your prescriber tells you to stop.',
    'Siga hasta que quien lo recetó le diga que pare.',
  ),
  note(
    'before-dental',
    [
      '# hour|hours before|prior dental|to? dental? procedure|appointment|appt|work',
      '# hour|hours before dental work|procedure|appointment',
    ],
    'Take it {n} hours before the dental visit.',
    'Tómelo {n} horas antes de la cita dental.',
  ),
]
