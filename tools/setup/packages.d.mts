// Types of packages.mjs for its test.

export function isInstalled(lock: unknown, installed: unknown): boolean
export function explainNpmFailure(output: string): { what: string; todo: string }
export function tooOld(version: string): string | null
