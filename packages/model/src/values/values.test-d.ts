// SPDX-License-Identifier: Apache-2.0
import type { Coding } from '../values.js';
import type { CodedValue, DecimalText, Quantity, RecordLink } from './index.js';

export const byCode: CodedValue = { system: 'http://snomed.info/sct', code: '73211009' };
export const byWords: CodedValue = { originalText: 'sugar trouble' };
declare const coding: Coding;
export const codingIsCodedValue: CodedValue = coding;
// @ts-expect-error neither code nor words
export const empty: CodedValue = {};
// @ts-expect-error a display alone is what a list said, and not what was recorded
export const displayOnly: CodedValue = { display: 'Diabetes mellitus' };
// @ts-expect-error a code is text: a longer one as a number is another concept
export const numericCode: CodedValue = { code: 73211009 };

export const weight: Quantity = { value: '70.5', unit: 'kilograms', code: 'kg' };
// @ts-expect-error a number is not exact
export const numericValue: Quantity = { value: 70.5, unit: 'kilograms' };
// @ts-expect-error without a unit a number is not a quantity
export const noUnit: Quantity = { value: '70.5' };
// @ts-expect-error a comparator UCUM and FHIR do not have
export const wrongComparator: Quantity = { value: '70.5', unit: 'kilograms', comparator: '~' };
// @ts-expect-error decimal text is text
export const numericDecimal: DecimalText = 1;

export const toRecord: RecordLink = { class: 'Risk', recordUid: 'r-1' };
export const toElsewhere: RecordLink = { identifier: { value: 'VLA1B' } };
// @ts-expect-error points nowhere
export const nowhere: RecordLink = { class: 'Risk' };
