// One case for each STOPP row of section B.

import type { RowCase } from '../../../helpers/row-cases.ts'
import { having, long, measured, older } from './older.ts'

const qtc = measured('8636-3', 451, 'ms')

export const stoppHeartCases: readonly RowCase[] = [
  ['stopp-b1-digoxin-preserved-ejection', having('I50.32').takes('digoxin 0.125 mg')],
  ['stopp-b2-calcium-blocker-heart-failure', having('I50.22').takes('diltiazem 120 mg')],
  [
    'stopp-b3-beta-blocker-calcium-blocker',
    older.takes('verapamil 120 mg').takes('metoprolol 50 mg'),
  ],
  ['stopp-b4-rate-limiting-bradycardia', measured('8867-4', 49, '/min').takes('metoprolol 50 mg')],
  ['stopp-b4-rate-limiting-bradycardia', having('I44.2').takes('digoxin 0.125 mg')],
  ['stopp-b5-beta-blocker-alone-hypertension', having('I10').takes('atenolol 50 mg')],
  ['stopp-b6-amiodarone-first', having('I48.91').takes('amiodarone 200 mg')],
  ['stopp-b7-loop-diuretic-hypertension', having('I10').takes('furosemide 40 mg')],
  ['stopp-b8-loop-diuretic-ankle-edema', having('R60.0').takes('furosemide 40 mg')],
  [
    'stopp-b9-thiazide-electrolytes-gout',
    measured('2951-2', 129, 'mmol/L').takes('chlorthalidone 25 mg'),
  ],
  ['stopp-b9-thiazide-electrolytes-gout', having('M10.9').takes('hydrochlorothiazide 25 mg')],
  [
    'stopp-b10-loop-diuretic-incontinence',
    having('I10').has('incontinence', 'R32').takes('furosemide 40 mg'),
  ],
  ['stopp-b11-central-antihypertensive', having('I10').takes('clonidine 0.1 mg tablet')],
  ['stopp-b12-ace-arb-hyperkalemia', measured('2823-3', 5.6, 'mmol/L').takes('lisinopril 10 mg')],
  [
    'stopp-b13-mra-potassium-unmonitored',
    measured('2160-0', 1, 'mg/dL').takes('spironolactone 25 mg').takes('lisinopril 10 mg'),
  ],
  [
    'stopp-b14-pde5-low-pressure-nitrate',
    older.takes('sildenafil 50 mg').takes('isosorbide mononitrate 30 mg'),
  ],
  ['stopp-b15-qtc-drug', qtc.takes('ondansetron 4 mg tablet')],
  ['stopp-b15-qtc-citalopram', qtc.takes('citalopram 40 mg tablet')],
  ['stopp-b15-qtc-escitalopram', qtc.takes('escitalopram 20 mg tablet')],
  ['stopp-b16-statin-frail-85', having('R54').born('1941-11-23').takes('atorvastatin 20 mg')],
  ['stopp-b17-nsaid-vascular-disease', having('I25.10').takes('ibuprofen 600 mg', long)],
  ['stopp-b18-antipsychotic-vascular-disease', having('I69.351').takes('quetiapine 25 mg', long)],
  [
    'stopp-b19-fluid-retention-heart-failure',
    having('I50.9').takes('prednisone 10 mg tablet').takes('furosemide 40 mg'),
  ],
  ['stopp-b20-antihypertensive-aortic-stenosis', having('I35.0').takes('amlodipine 5 mg')],
  ['stopp-b21-digoxin-first-fibrillation', having('I48.91').takes('digoxin 0.125 mg', long)],
]
