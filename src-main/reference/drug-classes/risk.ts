// Classes by the harm that members share.

import { members } from './members.ts'

/** Risk classes, joined into the register in drug-classes.ts. */
export const riskClasses = {
  'narrow-therapeutic-index': {
    title: 'drug with a narrow therapeutic index',
    source: 'fda-narrow-index',
    members: members(
      `carbamazepine; cyclosporine; digoxin; everolimus; flecainide; levothyroxine; lithium carbonate; lithium citrate; phenobarbital;
      phenytoin; primidone; sirolimus; tacrolimus; theophylline; valproate; warfarin`,
    ),
  },
} as const
