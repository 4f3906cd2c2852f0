// SPDX-License-Identifier: Apache-2.0
import type { ElementRow, ElementType } from './record-class.js';

/** How often an element may stand. */
export type Occurs = ElementRow['occurs'];

export const ONCE: Occurs = { min: 1, max: 1 };
export const OPTIONAL: Occurs = { min: 0, max: 1 };
export const MANY: Occurs = { min: 0, max: null };
export const AT_LEAST_ONE: Occurs = { min: 1, max: null };

/** What a row may say beside key, name, type and cardinality. */
export type RowFacts = Omit<ElementRow, 'key' | 'name' | 'type' | 'occurs' | 'status' | 'source'>;

/** Writes one row. */
export type RowWriter = (key: string, name: string, type: ElementType, occurs: Occurs, facts?: RowFacts) => ElementRow;

const rowsWith =
  (status: ElementRow['status'], source: string, common: RowFacts = {}): RowWriter =>
  (key, name, type, occurs, facts = {}) => ({ key, name, type, occurs, status, source, ...common, ...facts });

/** Rows read on a class's own page of the MODS data browser. */
export const confirmedRows = (className: string, classId: number): RowWriter =>
  rowsWith('confirmed', `MODS data browser, class ${classId} (${className})`);

/** Rows that are exactly elements of a PRSB standard, such as "PRSB Core Information Standard 2". */
export const prsbRows = (standard: string): RowWriter => rowsWith('prsb', standard);

/** Rows taken from something else that is near: they may not be in the standard at all. */
export const inferredRows = (source: string, confidence: 'likely' | 'plausible'): RowWriter =>
  rowsWith('inferred', source, { confidence });

/** Rows that are this library's own, of a class that is in no standard. */
export const ownRows = (source: string): RowWriter => rowsWith('own', source);
