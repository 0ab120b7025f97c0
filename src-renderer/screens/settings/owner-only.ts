// What somebody who is not an owner reads on a button of the owner.

/** A reason for `disabledReason`. */
export const ownerOnly = 'Only the owner changes this'
