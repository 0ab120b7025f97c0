// Groups of drugs by what they treat, as rows of omitted therapy, goals and indication name them.

import { anyOf, classes, drugs } from './drug-group.ts'

export const insulins = classes('insulin-basal', 'insulin-rapid')
export const glucoseLowering = anyOf(
  insulins,
  classes(
    'biguanide',
    'sulfonylurea',
    'sglt2-inhibitor',
    'glp1-agonist',
    'dpp4-inhibitor',
    'thiazolidinedione',
  ),
  drugs('repaglinide', 'nateglinide', 'acarbose', 'miglitol', 'pramlintide', 'bromocriptine'),
)
export const reninBlockers = classes('ace-inhibitor', 'arb', 'neprilysin-inhibitor')
export const mineralocorticoidAntagonists = drugs('spironolactone', 'eplerenone', 'finerenone')
export const lipidLowering = anyOf(
  classes('statin', 'pcsk9-inhibitor'),
  drugs(
    'ezetimibe',
    'bempedoic acid',
    'inclisiran',
    'colesevelam',
    'cholestyramine resin',
    'colestipol',
  ),
)
export const antihypertensives = anyOf(
  classes(
    'ace-inhibitor',
    'arb',
    'neprilysin-inhibitor',
    'thiazide-diuretic',
    'loop-diuretic',
    'potassium-sparing-diuretic',
    'dihydropyridine',
    'non-dihydropyridine',
    'beta-blocker',
    'alpha-1-blocker',
    'central-alpha-agonist',
  ),
  drugs('aliskiren', 'hydralazine', 'minoxidil'),
)
export const rateControl = anyOf(
  classes('beta-blocker', 'non-dihydropyridine'),
  drugs('digoxin', 'amiodarone', 'dronedarone'),
)
export const boneTreatment = anyOf(
  classes('bisphosphonate'),
  drugs(
    'zoledronic acid',
    'denosumab',
    'teriparatide',
    'romosozumab',
    'raloxifene',
    'salmon calcitonin',
  ),
)
export const calciumOrVitaminD = anyOf(
  classes('calcium-salt'),
  drugs(
    'cholecalciferol',
    'ergocalciferol',
    'calcitriol',
    'calcium phosphate',
    'tricalcium phosphate',
  ),
)
export const stomachProtection = anyOf(classes('ppi'), drugs('misoprostol'))
export const laxatives = anyOf(
  classes('stimulant-laxative'),
  drugs(
    'polyethylene glycol 3350',
    'lactulose',
    'psyllium',
    'magnesium hydroxide',
    'linaclotide',
    'lubiprostone',
    'plecanatide',
    'prucalopride',
    'methylnaltrexone',
    'naloxegol',
    'naldemedine',
  ),
)
export const urateLowering = anyOf(
  classes('xanthine-oxidase-inhibitor'),
  drugs('probenecid', 'pegloticase'),
)
export const antithrombotics = classes('anticoagulant', 'antiplatelet')
