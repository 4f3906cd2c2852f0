// SPDX-License-Identifier: Apache-2.0
// Long lists, answers in own words and looked up codes, in a file of their own.
import type { FieldKind } from '../field-views/field-view.js';
import { listKind } from '../lists/list-view.js';
import { lookUpKind } from '../lists/look-up-view.js';
import { openChoiceKind } from '../lists/open-choice-view.js';

/** A long list takes own words, too, so it comes first. */
export const kinds: readonly FieldKind[] = [listKind, openChoiceKind, lookUpKind];
