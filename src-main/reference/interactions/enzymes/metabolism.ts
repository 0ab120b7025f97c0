// Interactions: one drug slows the breakdown of another.

import { classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'

const tooHigh = { pqa: 'safety', dtp: 'dosage-too-high' } as const
const tooLow = { pqa: 'effectiveness', dtp: 'dosage-too-low' } as const

/** One drug slows the breakdown of another. */
export const metabolismInteractions: readonly InteractionRow[] = [
  {
    id: 'simvastatin-strong-cyp3a4-inhibitor',
    parties: [drugs('simvastatin'), classes('cyp3a4-inhibitor-strong')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Simvastatin levels rise many-fold; muscle breakdown with kidney failure is possible.',
    recommendation:
      'Do not use together. Pause simvastatin for the course, or change to a statin that CYP3A4 does not break down.',
    source: 'onc-ddi-2012',
  },
  {
    id: 'lovastatin-strong-cyp3a4-inhibitor',
    parties: [drugs('lovastatin'), classes('cyp3a4-inhibitor-strong')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Lovastatin levels rise many-fold; muscle breakdown with kidney failure is possible.',
    recommendation:
      'Do not use together. Pause lovastatin for the course, or change to a statin that CYP3A4 does not break down.',
    source: 'onc-ddi-2012',
  },
  {
    id: 'simvastatin-gemfibrozil',
    parties: [drugs('simvastatin'), drugs('gemfibrozil')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Statin levels rise and both injure muscle; muscle breakdown is possible.',
    recommendation:
      'Do not use together. If a fibrate is needed, ask for fenofibrate; review the statin.',
    source: 'fda-label-simvastatin',
  },
  {
    id: 'simvastatin-cyclosporine',
    parties: [drugs('simvastatin'), drugs('cyclosporine')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Statin levels rise many-fold; muscle breakdown is possible.',
    recommendation: 'Do not use together. Ask for another lipid drug.',
    source: 'fda-label-simvastatin',
  },
  {
    id: 'lovastatin-gemfibrozil',
    parties: [drugs('lovastatin'), drugs('gemfibrozil')],
    severity: 'major',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Statin levels rise and both injure muscle; muscle breakdown is possible.',
    recommendation:
      'The label advises to avoid the combination. If a fibrate is needed, ask for fenofibrate; review the statin.',
    source: 'fda-label-lovastatin',
  },
  {
    id: 'lovastatin-cyclosporine',
    parties: [drugs('lovastatin'), drugs('cyclosporine')],
    severity: 'major',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Lovastatin levels rise; muscle breakdown is possible.',
    recommendation: 'The label advises to avoid the combination. Ask for another lipid drug.',
    source: 'fda-label-lovastatin',
  },
  {
    id: 'simvastatin-lovastatin-erythromycin',
    parties: [drugs('simvastatin', 'lovastatin'), drugs('erythromycin')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Statin levels rise; muscle breakdown with kidney failure is possible.',
    recommendation:
      'Contraindicated by both labels. Pause the statin for the course, or ask for another antibiotic.',
    source: 'fda-label-simvastatin',
  },
  {
    id: 'simvastatin-danazol',
    parties: [drugs('simvastatin'), drugs('danazol')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Muscle breakdown with kidney failure is possible.',
    recommendation:
      'Contraindicated by label. Ask for another statin or another drug than danazol.',
    source: 'fda-label-simvastatin',
  },
  {
    id: 'lovastatin-danazol',
    parties: [drugs('lovastatin'), drugs('danazol')],
    severity: 'major',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Muscle breakdown is possible.',
    recommendation: 'The label allows at most 20 mg of lovastatin a day. Ask about muscle pain.',
    source: 'fda-label-lovastatin',
  },
  {
    id: 'colchicine-strong-cyp3a4-inhibitor',
    parties: [drugs('colchicine'), classes('cyp3a4-inhibitor-strong')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Colchicine can build up to a fatal level, most with poor kidney or liver function.',
    recommendation:
      'Ask for another drug than the inhibitor, or have the colchicine dose cut as its label says. Contraindicated with kidney or liver disease.',
    source: 'fda-label-colchicine',
  },
  {
    id: 'azathioprine-xanthine-oxidase-inhibitor',
    parties: [classes('thiopurine'), classes('xanthine-oxidase-inhibitor')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'bone-marrow',
    category: tooHigh,
    effect: 'The breakdown of the thiopurine is blocked; severe bone marrow failure can follow.',
    recommendation:
      'Tell both prescribers today. Febuxostat is not to be combined; with allopurinol the thiopurine dose must fall to a quarter to a third with blood counts.',
    source: 'fda-label-azathioprine',
  },
  {
    id: 'clopidogrel-omeprazole',
    parties: [drugs('clopidogrel'), drugs('omeprazole', 'esomeprazole')],
    severity: 'moderate',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooLow,
    effect: 'The proton pump inhibitor blocks CYP2C19, so less clopidogrel becomes active.',
    recommendation:
      'Change to pantoprazole, or stop the proton pump inhibitor where it is no longer needed.',
    source: 'fda-label-clopidogrel',
  },
  {
    id: 'tizanidine-strong-cyp1a2-inhibitor',
    parties: [drugs('tizanidine'), drugs('ciprofloxacin', 'fluvoxamine')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'metabolism',
    category: tooHigh,
    effect: 'Tizanidine levels rise many-fold; blood pressure and alertness can fall sharply.',
    recommendation:
      'Do not use together. Ask for another antibiotic or antidepressant, or pause tizanidine.',
    source: 'fda-label-tizanidine',
  },
]
