// Interactions of warfarin with what changes its breakdown or its effect. Bleeding drugs stand in anticoagulants.ts.

import { all, dailyDoseAbove, regularly } from '../../circumstance.ts'
import { anyOf, classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { tooHigh, tooLow, warfarin } from '../groups.ts'
import { withEach } from '../with-each.ts'

const shared = {
  severity: 'moderate',
  interrupts: false,
  mechanism: 'metabolism',
  category: tooHigh,
  source: 'fda-label-warfarin',
} as const
const major = { severity: 'major', interrupts: true } as const

const inrSoon = 'Arrange an INR within 3 to 5 days of the start and again after the course.'
const inrWeekly = 'Check that the INR is taken weekly until it is steady, and again when it stops.'

/** Drugs that raise the INR. */
const raising = withEach(warfarin, shared, [
  [
    'warfarin-voriconazole',
    drugs('voriconazole'),
    'Voriconazole inhibits CYP2C9 and CYP3A4; the INR can double.',
    `Ask whether another antifungal would do. ${inrSoon}`,
    { ...major, source: 'fda-label-voriconazole' },
  ],
  [
    'warfarin-other-azole',
    drugs('itraconazole', 'ketoconazole', 'posaconazole', 'isavuconazonium'),
    'The azole slows the breakdown of warfarin; the INR can rise.',
    inrSoon,
  ],
  [
    'warfarin-miconazole',
    drugs('miconazole'),
    'Miconazole inhibits CYP2C9 and enough is taken up from the mouth or vagina to raise the INR.',
    `Ask for nystatin or another drug that is not an azole. ${inrSoon}`,
    { ...major, source: 'fda-label-miconazole' },
  ],
  [
    'warfarin-ciprofloxacin',
    drugs('ciprofloxacin'),
    'Ciprofloxacin inhibits CYP1A2 and changes bowel flora; the INR can rise within days.',
    `Ask whether another antibiotic would do. ${inrSoon}`,
    { ...major, source: 'fda-label-ciprofloxacin' },
  ],
  [
    'warfarin-levofloxacin-moxifloxacin',
    drugs('levofloxacin', 'moxifloxacin', 'ofloxacin'),
    'Fluoroquinolones have raised the INR and caused bleeding.',
    inrSoon,
    { ...major, source: 'fda-label-levofloxacin' },
  ],
  [
    'warfarin-clarithromycin-erythromycin',
    drugs('clarithromycin', 'erythromycin'),
    'The macrolide inhibits CYP3A4; the INR can rise.',
    `Ask whether another antibiotic would do. ${inrSoon}`,
    { ...major, source: 'fda-label-clarithromycin' },
  ],
  [
    'warfarin-azithromycin',
    drugs('azithromycin'),
    'Azithromycin has raised the INR in some patients.',
    inrSoon,
    { source: 'fda-label-azithromycin' },
  ],
  [
    'warfarin-tetracycline',
    classes('tetracycline'),
    'Tetracyclines lower prothrombin activity; the INR can rise.',
    inrSoon,
    { source: 'fda-label-doxycycline' },
  ],
  [
    'warfarin-amoxicillin',
    drugs('amoxicillin', 'ampicillin', 'penicillin V', 'dicloxacillin'),
    'Antibiotics can change the INR in either direction; dicloxacillin lowers it, the others raise it.',
    inrSoon,
    { severity: 'minor', source: 'fda-label-amoxicillin' },
  ],
  [
    'warfarin-cephalosporin',
    classes('cephalosporin'),
    'Cephalosporins can raise the INR, more so with poor nutrition or poor kidney function.',
    inrSoon,
    { severity: 'minor', source: 'fda-label-cephalexin' },
  ],
  [
    'warfarin-acetaminophen',
    drugs('acetaminophen'),
    'More than 2 g of acetaminophen a day for several days can raise the INR.',
    'Ask how much is taken, from all products. With regular use over 2 g a day have the INR checked within a week.',
    { source: 'warfarin-interactions-2005' },
  ],
  [
    'warfarin-fenofibrate',
    drugs('fenofibrate'),
    'Fibrates strengthen the effect of warfarin; the INR can rise.',
    `Ask whether the warfarin dose was lowered at the start. ${inrWeekly}`,
    { severity: 'major', source: 'fda-label-fenofibrate' },
  ],
  [
    'warfarin-gemfibrozil',
    drugs('gemfibrozil'),
    'Gemfibrozil strengthens the effect of warfarin; the INR can rise.',
    `Ask whether the warfarin dose was lowered at the start. ${inrWeekly}`,
    { severity: 'major', source: 'fda-label-gemfibrozil' },
  ],
  [
    'warfarin-rosuvastatin',
    drugs('rosuvastatin'),
    'Rosuvastatin raises the INR.',
    'Check that the INR was taken before rosuvastatin and after each dose change.',
    { source: 'fda-label-rosuvastatin' },
  ],
  [
    'warfarin-simvastatin-lovastatin',
    drugs('simvastatin', 'lovastatin'),
    'The statin raises the INR a little.',
    'Check that the INR was taken before the statin and after each dose change.',
    { severity: 'minor', source: 'fda-label-simvastatin' },
  ],
  [
    'warfarin-fluvastatin',
    drugs('fluvastatin'),
    'Fluvastatin inhibits CYP2C9; the INR can rise.',
    'Check that the INR was taken before fluvastatin and after each dose change.',
    { source: 'fda-label-fluvastatin' },
  ],
  [
    'warfarin-thyroid-hormone',
    classes('thyroid-hormone'),
    'Clotting factors are broken down faster as the thyroid state rises; a start or a higher dose raises the INR.',
    `With a steady thyroid dose nothing is to be done. After a start or change: ${inrWeekly.charAt(0).toLowerCase()}${inrWeekly.slice(1)}`,
    { severity: 'minor', source: 'fda-label-levothyroxine' },
  ],
  [
    'warfarin-allopurinol',
    drugs('allopurinol'),
    'Allopurinol can slow the breakdown of warfarin.',
    inrWeekly,
    { severity: 'minor' },
  ],
  [
    'warfarin-tamoxifen',
    drugs('tamoxifen', 'toremifene'),
    'The INR rises markedly and bleeding has been fatal; tamoxifen to lower breast cancer risk is contraindicated with warfarin.',
    `Tell the oncologist and who doses warfarin today. ${inrWeekly}`,
    { ...major, source: 'fda-label-tamoxifen' },
  ],
  [
    'warfarin-capecitabine',
    drugs('capecitabine', 'fluorouracil'),
    'The breakdown of warfarin is slowed for the whole treatment and up to a month after it; bleeding has been fatal.',
    'Ask the prescriber whether another anticoagulant is possible. If not, the INR is to be taken at least weekly.',
    { ...major, source: 'fda-label-capecitabine' },
  ],
  [
    'warfarin-propafenone',
    drugs('propafenone'),
    'Propafenone raises warfarin levels by about 40 percent.',
    inrWeekly,
    { severity: 'major', source: 'fda-label-propafenone' },
  ],
  [
    'warfarin-dronedarone',
    drugs('dronedarone'),
    'Dronedarone has raised the INR.',
    inrWeekly,
    { source: 'fda-label-dronedarone' },
  ],
  [
    'warfarin-cimetidine',
    drugs('cimetidine'),
    'Cimetidine slows the breakdown of warfarin.',
    'Ask for famotidine instead. If it stays, have the INR checked within a week.',
    { severity: 'major', source: 'fda-label-cimetidine' },
  ],
  [
    'warfarin-tramadol',
    drugs('tramadol'),
    'Tramadol has raised the INR and caused large bruises.',
    inrSoon,
    { source: 'fda-label-tramadol' },
  ],
  [
    'warfarin-androgen',
    anyOf(classes('androgen'), drugs('oxandrolone', 'danazol', 'methyltestosterone')),
    'Androgens lower clotting factors; the need for warfarin can fall by half and more.',
    `Ask whether the warfarin dose was lowered at the start. ${inrWeekly}`,
    { ...major, source: 'fda-label-testosterone' },
  ],
  [
    'warfarin-disulfiram',
    drugs('disulfiram'),
    'Disulfiram slows the breakdown of warfarin.',
    inrWeekly,
    { severity: 'major', source: 'fda-label-disulfiram' },
  ],
  [
    'warfarin-leflunomide',
    drugs('leflunomide', 'teriflunomide'),
    'The INR changes: leflunomide has raised it, teriflunomide lowers it by about a quarter.',
    inrWeekly,
    { source: 'fda-label-leflunomide' },
  ],
  [
    'warfarin-corticosteroid',
    classes('corticosteroid-systemic'),
    'A course of a corticosteroid can raise the INR within a week, and both can cause bleeding from the stomach.',
    inrSoon,
    { source: 'warfarin-interactions-2005' },
  ],
])

/** Drugs that lower the INR. */
const lowering = withEach(warfarin, { ...shared, category: tooLow }, [
  [
    'warfarin-rifampin',
    drugs('rifampin'),
    'Rifampin speeds up the breakdown of warfarin; the dose needed can rise two to five times and fall weeks after the end.',
    'Tell who doses warfarin today. The INR is to be taken often during rifampin and for a month after it.',
    { ...major, source: 'fda-label-rifampin' },
  ],
  [
    'warfarin-other-rifamycin',
    drugs('rifabutin', 'rifapentine'),
    'The rifamycin speeds up the breakdown of warfarin.',
    inrWeekly,
    { severity: 'major' },
  ],
  [
    'warfarin-carbamazepine',
    drugs('carbamazepine'),
    'Carbamazepine speeds up the breakdown of warfarin within weeks; when it stops the INR rises.',
    inrWeekly,
    { severity: 'major', source: 'fda-label-carbamazepine' },
  ],
  [
    'warfarin-phenytoin',
    drugs('phenytoin', 'fosphenytoin'),
    'The INR may rise at first and fall later, and phenytoin levels can rise.',
    `${inrWeekly} Ask for a phenytoin level too.`,
    { severity: 'major', source: 'fda-label-phenytoin' },
  ],
  [
    'warfarin-barbiturate',
    classes('barbiturate'),
    'Barbiturates speed up the breakdown of warfarin; when they stop the INR rises.',
    inrWeekly,
    { severity: 'major', source: 'fda-label-phenobarbital' },
  ],
  [
    'warfarin-cholestyramine',
    drugs('cholestyramine resin', 'colestipol'),
    'The resin binds warfarin and vitamin K in the gut.',
    'Take warfarin at least 1 hour before or 4 to 6 hours after the resin, always alike.',
    { mechanism: 'absorption', source: 'fda-label-cholestyramine' },
  ],
  [
    'warfarin-vitamin-k',
    drugs('vitamin K1'),
    'Vitamin K opposes warfarin.',
    'Ask whether it was given to lower a high INR. If it is a supplement, keep the amount the same each day and have the INR checked.',
    { mechanism: 'opposition' },
  ],
  [
    'warfarin-bosentan',
    drugs('bosentan'),
    'Bosentan speeds up the breakdown of warfarin.',
    inrWeekly,
    { source: 'fda-label-bosentan' },
  ],
  [
    'warfarin-aprepitant',
    drugs('aprepitant', 'fosaprepitant'),
    'Aprepitant speeds up the breakdown of warfarin; the INR is lowest 7 to 10 days after the start of each cycle.',
    'Arrange an INR 7 to 10 days after each course.',
    { source: 'fda-label-aprepitant' },
  ],
])

/** Warfarin with what changes its breakdown or its effect. */
export const warfarinInteractions: readonly InteractionRow[] = [...raising, ...lowering].map(
  (row) =>
    row.id === 'warfarin-acetaminophen'
      ? {
          ...row,
          parties: [...row.parties].toReversed(),
          when: all(regularly, dailyDoseAbove(2000)),
        }
      : row,
)
