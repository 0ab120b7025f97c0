// Sources of the allergy table.

import { label, paper } from '../source-shapes.ts'

/** Allergy sources, joined into the register in source.ts. */
export const allergySources = {
  'drug-allergy-2022': paper(
    'drug-allergy-2022',
    'Drug allergy: a 2022 practice parameter update',
    '2022',
    'Khan DA, Banerji A, Blumenthal KG, et al. Drug allergy: a 2022 practice parameter update. J Allergy Clin Immunol 2022;150(6):1333-1393.',
  ),
  'fda-label-carbamazepine-allergy': label(
    'fda-label-carbamazepine-allergy',
    'carbamazepine, phenytoin and the other aromatic anticonvulsants',
    'sections 4 and 5, hypersensitivity',
  ),
  'fda-label-ace-angioedema': label(
    'fda-label-ace-angioedema',
    'ACE inhibitors, sacubitril/valsartan and angiotensin II receptor blockers',
    'sections 4 and 5, angioedema',
  ),
  'fda-label-heparin-hit': label(
    'fda-label-heparin-hit',
    'heparin and the low-molecular-weight heparins',
    'sections 4 and 5, heparin-induced thrombocytopenia',
  ),
  'fda-label-hypersensitivity': label(
    'fda-label-hypersensitivity',
    'the named product',
    'section 4, hypersensitivity to the drug or its class',
  ),
} as const
