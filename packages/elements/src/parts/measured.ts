// SPDX-License-Identifier: Apache-2.0
// Times, dates that may be vague, amounts, scales, and texts that are counted, in a file of their own.
import '../form/form.js'; // For bundlers: see part.ts.
import type { FieldKind } from '../field-views/field-view.js';
import { countedKind } from '../measured/counted-view.js';
import { dateTimeKind } from '../measured/date-time-view.js';
import { partialDateKind } from '../measured/partial-date-view.js';
import { quantityKind } from '../measured/quantity-view.js';
import { scaleKind } from '../measured/scale-view.js';
import { timeKind } from '../measured/time-view.js';

export const kinds: readonly FieldKind[] = [
  timeKind,
  dateTimeKind,
  partialDateKind,
  quantityKind,
  scaleKind,
  countedKind,
];
