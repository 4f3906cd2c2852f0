// SPDX-License-Identifier: Apache-2.0
// The body map, in a file of its own.
import '../form/form.js'; // For bundlers: see part.ts.
import { bodyMapKind } from '../body/body-map-view.js';
import type { FieldKind } from '../field-views/field-view.js';

export const kinds: readonly FieldKind[] = [bodyMapKind];
