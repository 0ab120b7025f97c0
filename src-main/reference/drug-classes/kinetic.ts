// Classes by what a drug does to enzymes and transporters, or by how it leaves the body. Strong, moderate and weak
// are the steps of the FDA table. Members that stand in an ingredient table with the class are not named again.

import { members } from './members.ts'

/** Kinetic classes, joined into the register in drug-classes.ts. */
export const kineticClasses = {
  'cyp1a2-inhibitor-strong': {
    title: 'strong CYP1A2 inhibitor',
    source: 'fda-cyp-table',
    members: members('ciprofloxacin; fluvoxamine'),
  },
  'cyp1a2-inhibitor-moderate': {
    title: 'moderate CYP1A2 inhibitor',
    source: 'fda-cyp-table',
    members: members('methoxsalen; mexiletine; vemurafenib'),
  },
  'cyp1a2-substrate': {
    title: 'drug broken down by CYP1A2',
    source: 'fda-cyp-table',
    members: members(
      `alosetron; caffeine; clozapine; duloxetine; melatonin; olanzapine; pirfenidone; ramelteon; tasimelteon; theophylline; tizanidine`,
    ),
  },
  'cyp2c8-inhibitor': {
    title: 'CYP2C8 inhibitor',
    source: 'fda-cyp-table',
    members: members('clopidogrel; deferasirox; gemfibrozil; teriflunomide'),
  },
  'cyp2c9-inhibitor': {
    title: 'CYP2C9 inhibitor',
    source: 'fda-cyp-table',
    members: members(
      'amiodarone; fluconazole; miconazole; metronidazole; sulfamethoxazole; voriconazole',
    ),
  },
  'cyp2c9-substrate': {
    title: 'drug broken down by CYP2C9',
    source: 'fda-cyp-table',
    members: members(
      'celecoxib; glimepiride; glipizide; glyburide; phenytoin; siponimod; warfarin',
    ),
  },
  'cyp2c19-inhibitor-strong': {
    title: 'strong CYP2C19 inhibitor',
    source: 'fda-cyp-table',
    members: members('fluconazole; fluoxetine; fluvoxamine; ticlopidine'),
  },
  'cyp2c19-inhibitor-moderate': {
    title: 'moderate CYP2C19 inhibitor',
    source: 'fda-cyp-table',
    members: members('cimetidine; esomeprazole; felbamate; omeprazole; voriconazole'),
  },
  'cyp2d6-inhibitor-strong': {
    title: 'strong CYP2D6 inhibitor',
    source: 'fda-cyp-table',
    members: members('bupropion; fluoxetine; paroxetine; quinidine; terbinafine'),
  },
  'cyp2d6-inhibitor-moderate': {
    title: 'moderate CYP2D6 inhibitor',
    source: 'fda-cyp-table',
    members: members('abiraterone; cinacalcet; duloxetine; mirabegron; rolapitant'),
  },
  'cyp2d6-substrate': {
    title: 'drug broken down by CYP2D6',
    source: 'fda-cyp-table',
    members: members(
      `atomoxetine; desipramine; dextromethorphan; eliglustat; metoprolol; nebivolol; nortriptyline; perphenazine; propafenone;
      tolterodine; venlafaxine`,
    ),
  },
  'cyp3a4-inhibitor-strong': {
    title: 'strong CYP3A4 inhibitor',
    source: 'fda-cyp-table',
    members: members(`ceritinib; idelalisib; lonafarnib; nelfinavir; tucatinib`),
  },
  'cyp3a4-inhibitor-moderate': {
    title: 'moderate CYP3A4 inhibitor',
    source: 'fda-cyp-table',
    members: members(
      `aprepitant; atazanavir; ciprofloxacin; conivaptan; crizotinib; cyclosporine; dronedarone; duvelisib; fedratinib;
      fluvoxamine; fosamprenavir; imatinib; isavuconazonium; letermovir; nilotinib`,
    ),
  },
  'cyp3a4-inducer-strong': {
    title: 'strong CYP3A4 inducer',
    source: 'fda-cyp-table',
    members: members(`enzalutamide; fosphenytoin; ivosidenib; lumacaftor; mitotane`),
  },
  'cyp3a4-inducer-moderate': {
    title: 'moderate CYP3A4 inducer',
    source: 'fda-cyp-table',
    members: members(
      `bosentan; cenobamate; dabrafenib; efavirenz; etravirine; lorlatinib; phenobarbital; primidone; rifabutin; rifapentine;
      sotorasib`,
    ),
  },
  'cyp3a4-substrate': {
    title: 'drug that CYP3A4 breaks down and whose level follows closely',
    source: 'fda-cyp-table',
    members: members(
      `alfuzosin; alprazolam; avanafil; buspirone; colchicine; darifenacin; eletriptan; eplerenone; everolimus; felodipine;
      ivabradine; lovastatin; lurasidone; midazolam; naloxegol; nisoldipine; quetiapine; sildenafil; simvastatin; sirolimus;
      suvorexant; tacrolimus; ticagrelor; tolvaptan; triazolam; vardenafil`,
    ),
  },
  'pgp-inhibitor': {
    title: 'P-glycoprotein inhibitor',
    source: 'fda-cyp-table',
    members: members(
      `amiodarone; carvedilol; clarithromycin; cobicistat; cyclosporine; dronedarone; erythromycin; itraconazole; ketoconazole;
      lapatinib; propafenone; quinidine; ranolazine; ritonavir; ticagrelor; verapamil`,
    ),
  },
  'pgp-inducer': {
    title: 'P-glycoprotein inducer',
    source: 'fda-cyp-table',
    members: members(`carbamazepine; phenytoin; rifampin`),
  },
  'pgp-substrate': {
    title: 'drug carried by P-glycoprotein',
    source: 'fda-cyp-table',
    members: members(
      'apixaban; colchicine; dabigatran etexilate; digoxin; edoxaban; fexofenadine; rivaroxaban',
    ),
  },
} as const
