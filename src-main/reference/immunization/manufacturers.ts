// Manufacturers of vaccines in use in the US, by MVX code, as the CDC publishes them. Not: who distributes a product.

import { readCells } from '../text-table.ts'

/** Code and name of the CDC's table of active manufacturers. */
const table = `
  ASZ | AstraZeneca
  BN | Bavarian Nordic A/S
  BTP | Biotest Pharmaceuticals Corporation
  DVC | DynPort Vaccine Company, LLC
  DVX | Dynavax, Inc.
  GEO | GeoVax Labs, Inc.
  GRF | Grifols
  IDB | ID Biomedical
  JNJ | Johnson and Johnson
  JSN | Janssen
  KED | Kedrion Biopharma
  KGC | Korea Green Cross Corporation
  MBL | Massachusetts Biologic Laboratories
  MED | MedImmune, Inc. (AstraZeneca)
  MIP | Emergent BioSolutions
  MOD | Moderna US, Inc.
  MSD | Merck and Co., Inc.
  MSP | MSP Vaccine Company - (partnership Merck and Sanofi Pasteur)
  NAB | NABI
  NVX | Novavax, Inc.
  PAX | Emergent Travel Health, Inc (Formerly PaxVax)
  PFR | Pfizer, Inc
  PMC | Sanofi Pasteur
  PSC | Protein Sciences
  SEQ | Seqirus
  SKB | GlaxoSmithKline
  TVA | TEVA Pharmaceuticals USA
  VAL | Valneva
  VBI | VBI Vaccines, Inc
  WAL | Wyeth
`

/** Names by MVX code. */
export const manufacturers: ReadonlyMap<string, string> = new Map(
  readCells(table, 2).map(([code = '', name = '']) => [code, name]),
)
