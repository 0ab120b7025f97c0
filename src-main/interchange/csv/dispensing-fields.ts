// What a dispensing export can tell, and the headings under which systems write it.

import type { TargetField } from '../format.ts'
import { field, patientKeyFields, patientMoreFields } from './patient-columns.ts'

/** What a dispensing export can tell. */
export const dispensingFields: readonly TargetField[] = [
  ...patientKeyFields,
  field(
    'drugText',
    'Drug',
    'Drug name with strength and form, as written.',
    'drug, drug name, drugname, medication, medication name, drug description, drug desc, ' +
      'description, item, item name, product, product name, drug dispensed, dispensed drug, ' +
      'drug name strength, drug label name, label name, med name, rx drug, medicine',
    { isRequired: true },
  ),
  field(
    'fillDate',
    'Fill date',
    'The day it was filled.',
    'fill dt, fill date, filldate, date filled, datefilled, filled, dispense date, ' +
      'disp date, dispensed date, date dispensed, date of service, service date, dos, ' +
      'rx date, sold date, date of fill, fill, last fill date, last fill, start, start date, ' +
      'transaction date',
    { isRequired: true, looksLike: 'day' },
  ),
  field(
    'rxNumber',
    'Rx number',
    'Prescription number.',
    'rx nbr, rx number, rxnumber, rx, rx no, rxno, rx num, rxnum, prescription number, ' +
      'prescription no, script number, script no, rx id, rxnbr',
  ),
  field(
    'ndc',
    'NDC',
    '11 digits, or with hyphens.',
    'ndc, ndc11, ndc number, drug ndc, ndc code, dispensed ndc, ndc no, ndc nbr, product id',
    { looksLike: 'code' },
  ),
  field('rxcui', 'RxNorm code', 'RxNorm concept id.', 'rxcui, rxnorm, rxnorm code, rx norm, code'),
  field(
    'quantity',
    'Quantity',
    'Quantity dispensed.',
    'qty, quantity, qty dispensed, quantity dispensed, disp qty, dispensed qty, qty disp, ' +
      'dispensed quantity, metric quantity, fill qty, qty filled, quantity filled, dec qty',
    { looksLike: 'number' },
  ),
  field(
    'daysSupply',
    "Days' supply",
    'Days the fill lasts.',
    'ds, days supply, dayssupply, days sup, day supply, days, day sup, dys sup, ' +
      'supply days, est days supply',
    { looksLike: 'number' },
  ),
  field(
    'directions',
    'Directions',
    'The sig as typed.',
    'sig, directions, sig text, label directions, instructions, sig description, ' +
      'expanded sig, sigtext, translated sig, directions for use, sig code',
  ),
  field(
    'prescriberName',
    'Prescriber',
    'Who prescribed, as written.',
    'prescriber, prescriber name, doctor, dr, doctor name, physician, physician name, ' +
      'provider, dr name, prescriber full name, md, pres name, prescriber last name',
  ),
  field(
    'prescriberNpi',
    'Prescriber NPI',
    'Ten digits.',
    'pres npi, prescriber npi, npi, doctor npi, dr npi, physician npi, provider npi, ' +
      'md npi, prescriber id, npi number, prescribernpi',
    { looksLike: 'npi' },
  ),
  field(
    'prescriberPhone',
    'Prescriber phone',
    'Phone of the prescriber.',
    'pres phone, prescriber phone, doctor phone, dr phone, physician phone, ' +
      'prescriber phone number',
  ),
  field(
    'prescriberFax',
    'Prescriber fax',
    'Fax of the prescriber.',
    'pres fax, prescriber fax, doctor fax, dr fax, physician fax, prescriber fax number, ' + 'fax',
  ),
  field(
    'refillsLeft',
    'Refills left',
    'Refills remaining.',
    'refills left, refills remaining, ref left, refills rem, remaining refills, refills, ' +
      'rfls left, ref rem, rem refills',
    { looksLike: 'number' },
  ),
  field(
    'cost',
    'Cost',
    'What plan and patient paid together, in dollars.',
    'total paid, total price, base cost, total cost, totalcost, rx price, price, paid, ' +
      'total amount, total amt paid, amount paid, gross amount, ingredient cost, total, ' +
      'retail price, u c, u&c, usual and customary',
    { looksLike: 'money' },
  ),
  field(
    'planName',
    'Plan',
    'Name of the plan.',
    'plan, plan name, insurance, insurance name, primary insurance, third party, payer, ' +
      'carrier, ins name, primary plan, tp name, plan id, insurance plan, payer name',
  ),
  field(
    'bin',
    'BIN',
    'Six or eight digits of the card.',
    'bin, bin number, ins bin, rx bin, rxbin, bin no, iin',
  ),
  field(
    'pcn',
    'PCN',
    'Processor control number.',
    'pcn, ins pcn, rx pcn, rxpcn, processor control number',
  ),
  field(
    'groupId',
    'Group',
    'Group number of the card.',
    'grp, group, group id, group number, rx grp, rxgrp, group no, ins group, grp id',
  ),
  field(
    'memberId',
    'Member id',
    'Number of the card holder.',
    'member id, memberid, cardholder id, card id, ins id, id number, insurance id, ' +
      'subscriber id, member number, cardholder, policy number, card no',
  ),
  field(
    'indication',
    'Indication',
    'What it is for, when the system knows.',
    'indication, diagnosis, dx, diagnosis description, reason, reasondescription, ' +
      'used for, reason description, diagnosis desc',
  ),
  field(
    'stopDate',
    'Stop date',
    'For lists that say when the drug ended.',
    'stop, stop date, end date, discontinued, discontinue date, date stopped, dc date',
    { looksLike: 'day' },
  ),
  ...patientMoreFields,
]
