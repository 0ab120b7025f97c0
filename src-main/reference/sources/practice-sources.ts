// Sources of rules about technique, cost and simplification.

import { government, label, paper } from '../source-shapes.ts'

/** Practice sources, joined into the register in source.ts. */
export const practiceSources = {
  'gina-2024': paper(
    'gina-2024',
    'Global Strategy for Asthma Management and Prevention',
    '2024',
    'Global Initiative for Asthma. Global Strategy for Asthma Management and Prevention, 2024.',
  ),
  'ada-technology-2025': paper(
    'ada-technology-2025',
    'ADA Standards of Care, diabetes technology: insulin delivery',
    '2025',
    'American Diabetes Association Professional Practice Committee. Standards of Care in Diabetes 2025, section 7. Diabetes Care 2025;48(Suppl 1).',
  ),
  'fda-label-instructions': label(
    'fda-label-instructions',
    'the named product',
    'Instructions for Use and section 17',
  ),
  'fda-orange-book': government(
    'fda-orange-book',
    'Approved drug products with therapeutic equivalence evaluations (Orange Book)',
    'as known in 2025',
    'U.S. Food and Drug Administration. Approved Drug Products with Therapeutic Equivalence Evaluations (Orange Book).',
    'https://www.accessdata.fda.gov/scripts/cder/ob/',
  ),
  'acc-aha-adherence-2017': paper(
    'acc-aha-adherence-2017',
    'ACC/AHA guideline for high blood pressure: fewer doses and fixed combinations for adherence',
    '2017, section 12.1',
    'Whelton PK, Carey RM, Aronow WS, et al. Hypertension 2018;71(6):e13-e115.',
  ),
} as const
