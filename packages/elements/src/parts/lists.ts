// SPDX-License-Identifier: Apache-2.0
// Long lists, answers in own words, looked up codes and records, in a file of their own.
import '../form/form.js'; // For bundlers: see part.ts.
import type { FieldKind } from '../field-views/field-view.js';
import { listKind } from '../lists/list-view.js';
import { lookUpKind } from '../lists/look-up-view.js';
import { openChoiceKind } from '../lists/open-choice-view.js';
import { referenceKind } from '../lists/reference-view.js';
import { severalKind } from '../lists/several-view.js';

/** Long lists take own words, too, so they come first. */
export const kinds: readonly FieldKind[] = [listKind, severalKind, openChoiceKind, lookUpKind, referenceKind];
