// Table: places on and under the skin.

import { site } from './route.ts'
import type { RouteRow } from './sig-word-row.ts'

/** Places of creams, patches and injections. */
export const bodyPlaceRows: readonly RouteRow[] = [
  site(
    'affected-area',
    'topical',
    [
      'to|on|onto|over the? affected area|areas|site|sites|skin',
      'affected area|areas',
      'to|on affected area|areas of skin',
      'aa|aas',
      'to aa',
      'to the? area|areas',
      'to|on the? rash',
      'to the? affected area|areas of the? skin',
      'to the? affected area|areas on the? skin',
    ],
    'to the affected area',
    'en el área afectada',
  ),
  site('face', 'topical', ['to|on the? face', 'to entire face'], 'on the face', 'en la cara'),
  site(
    'scalp',
    'topical',
    ['to|on the? scalp', 'to hair and scalp'],
    'on the scalp',
    'en el cuero cabelludo',
  ),
  site('feet', 'topical', ['to|on the? feet', 'to both feet'], 'on the feet', 'en los pies'),
  site('hands', 'topical', ['to|on the? hands', 'to both hands'], 'on the hands', 'en las manos'),
  site(
    'knee',
    'topical',
    ['to|on the? affected? knee', 'to the? affected? knees'],
    'on the knee',
    'en la rodilla',
  ),
  site('both-knees', 'topical', ['to|on both knees'], 'on both knees', 'en ambas rodillas'),
  site(
    'nails',
    'topical',
    ['to|on the? affected? nail|nails|toenail|toenails'],
    'on the affected nails',
    'en las uñas afectadas',
  ),
  site(
    'affected-joint',
    'topical',
    ['to|on the? affected joint|joints', 'to painful joint|joints'],
    'on the affected joint',
    'en la articulación afectada',
  ),
  site(
    'painful-area',
    'topical',
    [
      'to|on the? painful area|areas',
      'to|on the? most painful area',
      'to area|areas of pain',
      'to sore area|areas',
    ],
    'on the painful area',
    'en la zona con dolor',
  ),
  site('back', 'topical', ['to|on the? lower? back'], 'on the back', 'en la espalda'),
  site(
    'chest',
    'transdermal',
    ['to|on the? chest', 'to the? chest wall'],
    'on the chest',
    'en el pecho',
  ),
  site(
    'upper-arm',
    'transdermal',
    ['to|on the? upper? arm|arms', 'to shoulders', 'to the? shoulder|shoulders and|or upper arms'],
    'on the upper arm',
    'en la parte alta del brazo',
  ),
  site(
    'abdomen',
    'subcutaneous',
    ['into|in the? abdomen|stomach|belly', 'into abdomen'],
    'in the belly',
    'en el vientre',
  ),
  site('thigh', 'subcutaneous', ['into|in the? thigh'], 'in the thigh', 'en el muslo'),
]
