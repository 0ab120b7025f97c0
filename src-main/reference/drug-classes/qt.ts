// Classes by effect on the QT interval, from the warnings of US labels. Not a risk list of any other body.

import { members } from './members.ts'

/** QT classes, joined into the register in drug-classes.ts. */
export const qtClasses = {
  'qt-prolonging-known': {
    title: 'drug whose label warns of torsades de pointes',
    source: 'fda-label-qt',
    members: members(
      `amiodarone; anagrelide; arsenic trioxide; azithromycin; chloroquine; chlorpromazine; cilostazol; ciprofloxacin; citalopram;
      clarithromycin; disopyramide; dofetilide; donepezil; dronedarone; droperidol; erythromycin; escitalopram; fluconazole;
      haloperidol; hydroxychloroquine; ibutilide; levofloxacin; methadone; moxifloxacin; nilotinib; ondansetron; pentamidine;
      pimozide; procainamide; quinidine; quinine; sotalol; thioridazine; vandetanib; ziprasidone`,
    ),
  },
  'qt-prolonging-possible': {
    title: 'drug that can prolong the QT interval',
    source: 'fda-label-qt',
    members: members(
      `alfuzosin; amitriptyline; asenapine; atomoxetine; bedaquiline; buprenorphine; clomipramine; clozapine; desipramine;
      deutetrabenazine; doxepin; fluoxetine; granisetron; hydroxyzine; iloperidone; imipramine; itraconazole; ketoconazole;
      lapatinib; leuprolide; loperamide; mirtazapine; nortriptyline; ofloxacin; osimertinib; paliperidone; pasireotide;
      pimavanserin; posaconazole; promethazine; quetiapine; ranolazine; ribociclib; rilpivirine; risperidone; solifenacin;
      sunitinib; tacrolimus; tetrabenazine; tolterodine; trazodone; vardenafil; vemurafenib; venlafaxine; voriconazole`,
    ),
  },
} as const
