// SPDX-License-Identifier: Apache-2.0
// Signatures, drawn and typed, in a file of their own.
import '../form/form.js'; // For bundlers: see part.ts.
import type { FieldKind } from '../field-views/field-view.js';
import { signatureKind } from '../signing/signature-view.js';

export const kinds: readonly FieldKind[] = [signatureKind];
