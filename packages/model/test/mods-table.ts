// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import type { ElementStatus, ElementType } from '../src/record-class.js';

/** One row of the catalogue, as `scripts/model/mods-facts.mjs` wrote it. */
export interface ModsRow {
  readonly key: string;
  readonly name: string;
  readonly type: ElementType;
  readonly occurs: { readonly min: number; readonly max: number | null };
  readonly inferred?: true;
  readonly confidence?: 'likely' | 'plausible' | 'weak';
  readonly codeList?: string;
  readonly lookupTarget?: string;
  /** Name of the group the row sits in. */
  readonly partOf?: string;
  readonly source: { readonly kind: string; readonly name?: string };
}

export interface ModsClass {
  readonly name: string;
  readonly classId?: number;
  readonly groups: readonly string[];
  readonly coverage: 'full' | 'partial' | 'inferred' | 'none';
  readonly elements: readonly ModsRow[];
}

export interface ModsCodeList {
  readonly id: string;
  readonly name: string;
  readonly system?: string;
  /** How many values the source prints. */
  readonly values: number;
  readonly complete: boolean;
  readonly inferredBinding?: true;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../test/vectors/mods/${name}`, import.meta.url), 'utf8'));

export const MODS_CLASSES = (read('classes.json') as { readonly classes: readonly ModsClass[] }).classes;
export const MODS_CODE_LISTS = (read('code-lists.json') as { readonly codeLists: readonly ModsCodeList[] }).codeLists;

/** PRSB models whose rows are taken as they are. */
const PRSB_MODELS = ['CoreInformationStandard', 'NursingCareNeeds', 'LocalAuthoritiesSCR'];

/** The standing of a row by the rule of the library; `weak` rows are left out of it. */
export function statusOf({ inferred, confidence, source }: ModsRow): ElementStatus | 'weak' {
  if (!inferred) return 'confirmed';
  if (confidence === 'weak') return 'weak';
  return source.kind === 'prsb' && PRSB_MODELS.includes(source.name ?? '') ? 'prsb' : 'inferred';
}

/** Rows of one standing, over all classes. */
export const rowsWithStatus = (status: ElementStatus | 'weak') =>
  MODS_CLASSES.flatMap((one) => one.elements.filter((row) => statusOf(row) === status));
