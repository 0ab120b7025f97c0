// Three invented patients for looking at pages: an ordinary one, one with 25 medicines and long words, one of whom little
// is known.

import type { Medication } from '../../../src-main/clinical/chart.ts'
import type { DocumentInput } from '../../../src-main/documents/template.ts'
import {
  sampleDocumentInput,
  sampleMedication,
  sampleMedications,
  sampleReview,
} from '../sample-document-input.ts'

export interface GalleryPatient {
  /** Part of a file name. */
  readonly name: string
  readonly hasLetterhead: boolean
  readonly input: DocumentInput
}

const longOnes: readonly Partial<Medication>[] = [
  {
    text: 'Sacubitril / valsartan 97/103 mg film-coated tablet',
    directions: 'Take 1 tablet by mouth twice daily',
    indication: 'Heart failure with reduced pumping',
  },
  {
    text: 'Bictegravir / emtricitabine / tenofovir alafenamide 50/200/25 mg tablet',
    directions:
      'Take 1 tablet by mouth every day with or without food. Take it 2 hours before antacids that hold aluminum or magnesium',
    indication: null,
  },
  {
    text: 'Prednisone 5 mg tablet',
    directions: 'TK 3 T PO QD X3D THEN 2 T X3D THEN 1 T X3D',
    indication: 'Asthma',
  },
  { text: 'Polyethylene glycol 3350 17 g powder', directions: null, indication: 'Constipation' },
  {
    text: 'Hydroxyzine HCl 25 mg tablet',
    directions: 'Take 1 tablet by mouth every 8 hours as needed for itching',
    indication: 'Itching',
  },
]

const looks: DocumentInput['looks'] = {
  'm-1': { shape: 'round', colour: 'pink', imprint: 'L10', isScored: true },
  'm-2': { shape: 'oblong', colour: 'white', imprint: '500', isScored: false },
  'm-3': { shape: 'oval', colour: 'orange', imprint: null, isScored: false },
  'm-7': { shape: 'capsule', colour: 'purple', imprint: 'OM20', isScored: false },
}

/** In the order of looking. */
export const galleryPatients: readonly GalleryPatient[] = [
  {
    name: 'ordinary',
    hasLetterhead: true,
    input: {
      ...sampleDocumentInput({ prescriberId: 'dr-sample', medications: sampleMedications(10) }),
      looks,
      takeBackSites: [
        {
          name: 'Sampleton Police',
          where: '5 Example Square, Sampleton',
          phone: '(555) 010-0400',
          hours: 'Day and night, in the lobby',
        },
        {
          name: 'Willow Creek Pharmacy',
          where: '100 Example Street, Sampleton',
          phone: null,
          hours: null,
        },
      ],
    },
  },
  {
    name: 'many',
    hasLetterhead: false,
    input: sampleDocumentInput({
      prescriberId: 'dr-sample',
      medications: [
        ...sampleMedications(20),
        ...longOnes.map((one, at) =>
          sampleMedication({ id: `long-${at}`, prescriberId: 'np-inventado', ...one }),
        ),
      ],
      patient: {
        first: 'Nguyễn Thị María-José',
        last: 'Łukasiewicz-Ångström de la Cruz y Muñoz',
        emergencyContact: {
          name: 'Jörg Łukasiewicz',
          relationship: 'Son',
          phone: '(555) 010-0777',
        },
      },
    }),
  },
  {
    name: 'little',
    hasLetterhead: false,
    input: sampleDocumentInput({
      prescriberId: 'dr-sample',
      medications: [sampleMedication()],
      allergies: { kind: 'not-asked' },
      coverage: null,
      patient: { address: null, phone: null },
      review: { ...sampleReview(), signature: null, todo: [], followUpOn: null },
      appointment: null,
      claim: null,
    }),
  },
]
