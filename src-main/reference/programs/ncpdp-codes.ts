// NCPDP DUR/PPS codes with short labels of our own: reason (439-E4), professional service (440-E5), result (441-E6).
// M0, P0 and R0 end in the digit zero; 00 is two zeros; 1G is a result, not a reason.

import type { SourceId } from '../source.ts'

export interface DurCode {
  readonly code: string
  readonly label: string
  readonly source: SourceId
}

function codes(text: string): readonly DurCode[] {
  return text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => ({ code: entry.slice(0, 2), label: entry.slice(3), source: 'ncpdp-dur-pps' }))
}

/** Reason for service, 439-E4. */
export const durReasons = codes(`
  AD additional drug needed; AN authentication of a prescription; AR adverse drug reaction; AT additive toxicity;
  CD chronic disease management; CH call to help desk; CS patient complaint or symptom; DA drug and allergy;
  DC drug and disease, inferred; DD drug and drug; DF drug and food; DI drug incompatibility; DL drug and lab;
  DM apparent misuse; DR dose range; DS tobacco use; ED education or instruction; ER overuse; EX excessive quantity;
  HD high dose; IC condition caused by treatment; ID ingredient duplication; LD low dose; LK lock-in recipient;
  LR underuse; MC drug and disease, reported; MN duration too short; MS missing information; MX duration too long;
  NA drug not available; NC non-covered purchase; ND new diagnosis; NF non-formulary; NN unnecessary drug;
  NP new patient; NR lactation or nursing; NS quantity too small; OH alcohol; PA drug and age; PC patient question;
  PG drug and pregnancy; PH preventive care; PN prescriber consultation; PP plan protocol; PR prior adverse reaction;
  PS product selection; RE environmental risk; RF referral to a provider; SC suboptimal compliance;
  SD suboptimal drug; SE side effect; SF suboptimal dosage form; SR suboptimal regimen; SX drug and gender;
  TD therapeutic duplication; TN lab test needed; TP question of a payer; UD duplicate drug`)

/** Professional service, 440-E5. */
export const durServices = codes(`
  00 none; AS patient assessment; CC coordination of care; DE dosing evaluation; DP dosage evaluated;
  FE formulary enforcement; GP generic selection; M0 prescriber consulted; MA medication given; MB benefit overridden;
  MP patient to be monitored; MR medication review; P0 patient consulted; PA earlier tolerance; PE patient education;
  PH medication history; PM patient monitored; PT lab test performed; R0 other source consulted;
  RT lab test recommended; SC self-care consultation; SW literature search; TC payer consulted;
  TH therapeutic interchange; ZZ other`)

/** Result of service, 441-E6. */
export const durResults = codes(`
  00 not specified; 1A filled as is, false positive; 1B filled as is; 1C filled with another dose;
  1D filled with other directions; 1E filled with another drug; 1F filled with another quantity;
  1G filled with prescriber's approval; 1H brand to generic; 1J prescription to over the counter;
  1K filled in another dosage form; 2A not filled; 2B not filled, directions clarified; 3A recommendation accepted;
  3B recommendation not accepted; 3C drug discontinued; 3D regimen changed; 3E therapy changed;
  3F therapy changed, higher cost acknowledged; 3G therapy unchanged; 3H follow-up or report; 3J patient referred;
  3K instructions understood; 3M compliance aid provided; 3N medication given; 4A prescribed with acknowledgments`)
