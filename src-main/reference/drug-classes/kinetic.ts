// Classes by what a drug does to enzymes. Strong, moderate and weak are the steps of the FDA table of examples for
// clinical use; `others` are drugs that this table may not name and whose own label states the step. Members that
// stand in an ingredient table with the class are not named again.

import { members } from './members.ts'

/** Drugs whose own label calls them an inhibitor or inducer of this step. */
function byLabel(names: string) {
  return { source: 'fda-label-enzymes', members: members(names) } as const
}

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
    members: members('methoxsalen; mexiletine'),
    others: byLabel('vemurafenib'),
  },
  'cyp2c19-inhibitor-strong': {
    title: 'strong CYP2C19 inhibitor',
    source: 'fda-cyp-table',
    members: members('fluconazole; fluoxetine; fluvoxamine; ticlopidine'),
  },
  'cyp2c19-inhibitor-moderate': {
    title: 'moderate CYP2C19 inhibitor',
    source: 'fda-cyp-table',
    members: members('felbamate'),
    // Labels of clobazam, citalopram and clopidogrel name them beside their own.
    others: byLabel('cimetidine; esomeprazole; omeprazole; voriconazole'),
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
  'cyp3a4-inhibitor-strong': {
    title: 'strong CYP3A4 inhibitor',
    source: 'fda-cyp-table',
    members: members('idelalisib; nelfinavir'),
    others: byLabel('ceritinib; lonafarnib; tucatinib'),
  },
  'cyp3a4-inhibitor-moderate': {
    title: 'moderate CYP3A4 inhibitor',
    source: 'fda-cyp-table',
    members: members(
      'aprepitant; ciprofloxacin; conivaptan; crizotinib; cyclosporine; dronedarone; fluvoxamine; imatinib',
    ),
    others: byLabel(
      'atazanavir; duvelisib; fedratinib; fosamprenavir; isavuconazonium; letermovir; nilotinib',
    ),
  },
  'cyp3a4-inducer-strong': {
    title: 'strong CYP3A4 inducer',
    source: 'fda-cyp-table',
    members: members('enzalutamide; mitotane'),
    others: byLabel('fosphenytoin; ivosidenib; lumacaftor'),
  },
  'cyp3a4-inducer-moderate': {
    title: 'moderate CYP3A4 inducer',
    source: 'fda-cyp-table',
    members: members('bosentan; efavirenz; etravirine; phenobarbital; primidone'),
    others: byLabel('cenobamate; dabrafenib; lorlatinib; rifabutin; rifapentine; sotorasib'),
  },
} as const
