// Classes by what the immune system takes for the same.

import { members } from './members.ts'

/** Allergen classes, joined into the register in drug-classes.ts. */
export const allergenClasses = {
  'penicillin-allergen': {
    title: 'penicillin',
    source: 'drug-allergy-2022',
    members: members(
      `amoxicillin; ampicillin; dicloxacillin; nafcillin; oxacillin; penicillin G; penicillin V; piperacillin`,
    ),
  },
  'aminopenicillin-allergen': {
    title: 'aminopenicillin',
    source: 'drug-allergy-2022',
    members: members('amoxicillin; ampicillin'),
  },
  'aminocephalosporin-allergen': {
    title: 'cephalosporin with the side chain of an aminopenicillin',
    source: 'drug-allergy-2022',
    members: members('cefaclor; cefadroxil; cefprozil; cephalexin'),
  },
  'cephalosporin-allergen': {
    title: 'cephalosporin',
    source: 'drug-allergy-2022',
    members: members(
      `cefaclor; cefadroxil; cefazolin; cefdinir; cefepime; cefixime; cefotaxime; cefotetan; cefoxitin; cefpodoxime; cefprozil;
      ceftaroline fosamil; ceftazidime; ceftriaxone; cefuroxime; cephalexin`,
    ),
  },
  'carbapenem-allergen': {
    title: 'carbapenem',
    source: 'drug-allergy-2022',
    members: members('ertapenem; imipenem; meropenem'),
  },
  'sulfonamide-antibiotic': {
    title: 'sulfonamide antibiotic',
    source: 'drug-allergy-2022',
    members: members('sulfadiazine; sulfamethoxazole; sulfacetamide; sulfasalazine'),
  },
  'sulfonamide-other': {
    title: 'sulfonamide that is no antibiotic',
    source: 'drug-allergy-2022',
    members: members(
      `acetazolamide; bumetanide; celecoxib; chlorthalidone; furosemide; glimepiride; glipizide; glyburide; hydrochlorothiazide;
      indapamide; metolazone; sumatriptan; torsemide; zonisamide`,
    ),
  },
  'aromatic-anticonvulsant': {
    title: 'aromatic anticonvulsant',
    source: 'fda-label-carbamazepine-allergy',
    members: members(
      `carbamazepine; eslicarbazepine; fosphenytoin; lamotrigine; oxcarbazepine; phenobarbital; phenytoin; primidone; rufinamide;
      zonisamide`,
    ),
  },
  'cox-1-inhibitor': {
    title: 'aspirin or NSAID that blocks COX-1',
    source: 'drug-allergy-2022',
    members: members(
      `aspirin; diclofenac; diflunisal; etodolac; fenoprofen; flurbiprofen; ibuprofen; indomethacin; ketoprofen; ketorolac;
      meclofenamate; mefenamate; meloxicam; nabumetone; naproxen; oxaprozin; piroxicam; salsalate; sulindac; tolmetin`,
    ),
  },
  'morphine-like-opioid': {
    title: 'opioid of the morphine group',
    source: 'drug-allergy-2022',
    members: members(
      `codeine; hydrocodone; hydromorphone; levorphanol; morphine; oxycodone; oxymorphone; buprenorphine; nalbuphine; butorphanol`,
    ),
  },
} as const
