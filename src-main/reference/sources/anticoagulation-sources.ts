// Sources of the anticoagulation clinic: nomograms, the guideline for INRs out of range, intervals of tests.

import { label, paper } from '../source-shapes.ts'

/** Anticoagulation sources, joined into the register in source.ts. */
export const anticoagulationSources = {
  'van-spall-2012-rely': paper(
    'van-spall-2012-rely',
    'Warfarin dose adjustment in the RE-LY trial',
    '2012',
    'Van Spall HGC, Wallentin L, Yusuf S, et al. Variation in warfarin dose adjustment practice is responsible for differences in the quality of anticoagulation control between centers and countries. Circulation 2012;126(19):2309-2316.',
  ),
  'ebell-2005-warfarin': paper(
    'ebell-2005-warfarin',
    'Evidence-based adjustment of warfarin doses',
    '2005',
    'Ebell MH. Evidence-based adjustment of warfarin (Coumadin) doses. Am Fam Physician 2005;71(10):1979-1982.',
  ),
  'chest-2012-management': paper(
    'chest-2012-management',
    'Evidence-based management of anticoagulant therapy (ACCP, 9th edition)',
    '2012',
    'Holbrook A, Schulman S, Witt DM, et al. Evidence-based management of anticoagulant therapy: Antithrombotic Therapy and Prevention of Thrombosis, 9th ed: ACCP guidelines. Chest 2012;141(2 Suppl):e152S-e184S.',
  ),
  'fda-label-warfarin-tablets': label(
    'fda-label-warfarin-tablets',
    'warfarin tablets',
    'section 16, how supplied',
  ),
  'ehra-2021-doac': paper(
    'ehra-2021-doac',
    'EHRA practical guide on non-vitamin K antagonist oral anticoagulants',
    '2021',
    'Steffel J, Collins R, Antz M, et al. 2021 European Heart Rhythm Association practical guide on the use of non-vitamin K antagonist oral anticoagulants in patients with atrial fibrillation. Europace 2021;23(10):1612-1676.',
  ),
} as const
