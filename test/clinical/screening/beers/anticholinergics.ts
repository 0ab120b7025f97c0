// Table 7 of the criteria: drugs with strong anticholinergic properties, each beside a second one.

import { beersLines } from './beers-line.ts'

export const anticholinergicCases = beersLines(
  7,
  `
  amitriptyline | older-two-anticholinergics | amitriptyline 10 mg; oxybutynin 5 mg
  amoxapine | older-two-anticholinergics | amoxapine 25 mg; oxybutynin 5 mg
  clomipramine | older-two-anticholinergics | clomipramine 25 mg; oxybutynin 5 mg
  desipramine | older-two-anticholinergics | desipramine 25 mg; oxybutynin 5 mg
  imipramine | older-two-anticholinergics | imipramine 25 mg; oxybutynin 5 mg
  nortriptyline | older-two-anticholinergics | nortriptyline 10 mg; oxybutynin 5 mg
  paroxetine | older-two-anticholinergics | paroxetine 10 mg; oxybutynin 5 mg
  prochlorperazine | older-two-anticholinergics | prochlorperazine 5 mg; oxybutynin 5 mg
  promethazine | older-two-anticholinergics | promethazine 25 mg; oxybutynin 5 mg
  brompheniramine | older-two-anticholinergics | brompheniramine 4 mg; oxybutynin 5 mg
  chlorpheniramine | older-two-anticholinergics | chlorpheniramine 4 mg; oxybutynin 5 mg
  cyproheptadine | older-two-anticholinergics | cyproheptadine 4 mg; oxybutynin 5 mg
  dimenhydrinate | older-two-anticholinergics | dimenhydrinate 50 mg; oxybutynin 5 mg
  diphenhydramine | older-two-anticholinergics | diphenhydramine 25 mg; oxybutynin 5 mg
  doxylamine | older-two-anticholinergics | doxylamine 25 mg; oxybutynin 5 mg
  hydroxyzine | older-two-anticholinergics | hydroxyzine 10 mg; oxybutynin 5 mg
  meclizine | older-two-anticholinergics | meclizine 12.5 mg; oxybutynin 5 mg
  triprolidine | older-two-anticholinergics | triprolidine 2.5 mg; oxybutynin 5 mg
  darifenacin | older-two-anticholinergics | darifenacin 7.5 mg; oxybutynin 5 mg
  fesoterodine | older-two-anticholinergics | fesoterodine 4 mg; oxybutynin 5 mg
  flavoxate | older-two-anticholinergics | flavoxate 100 mg; oxybutynin 5 mg
  solifenacin | older-two-anticholinergics | solifenacin 5 mg; oxybutynin 5 mg
  tolterodine | older-two-anticholinergics | tolterodine 2 mg; oxybutynin 5 mg
  trospium | older-two-anticholinergics | trospium 20 mg; oxybutynin 5 mg
  oxybutynin | older-two-anticholinergics | oxybutynin 5 mg; benztropine 1 mg
  benztropine | older-two-anticholinergics | benztropine 1 mg; oxybutynin 5 mg
  trihexyphenidyl | older-two-anticholinergics | trihexyphenidyl 2 mg; oxybutynin 5 mg
  chlorpromazine | older-two-anticholinergics | chlorpromazine 25 mg; oxybutynin 5 mg
  clozapine | older-two-anticholinergics | clozapine 25 mg; oxybutynin 5 mg
  olanzapine | older-two-anticholinergics | olanzapine 5 mg; oxybutynin 5 mg
  perphenazine | older-two-anticholinergics | perphenazine 4 mg; oxybutynin 5 mg
  atropine that is swallowed | older-two-anticholinergics | atropine 0.4 mg tablet; oxybutynin 5 mg
  clidinium | older-two-anticholinergics | Librax; oxybutynin 5 mg
  dicyclomine | older-two-anticholinergics | dicyclomine 20 mg; oxybutynin 5 mg
  homatropine | older-two-anticholinergics | Hycodan; oxybutynin 5 mg
  hyoscyamine | older-two-anticholinergics | hyoscyamine 0.125 mg; oxybutynin 5 mg
  scopolamine | older-two-anticholinergics | scopolamine patch; oxybutynin 5 mg
  cyclobenzaprine | older-two-anticholinergics | cyclobenzaprine 5 mg; oxybutynin 5 mg
  orphenadrine | older-two-anticholinergics | orphenadrine 100 mg; oxybutynin 5 mg
`,
)
