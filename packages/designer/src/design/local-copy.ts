// SPDX-License-Identifier: Apache-2.0
import { type LocalIdentity, deriveLocal } from '@careplan-kit/catalogue';
import type { FormDefinition } from '@careplan-kit/forms';
import type { Draft } from './draft.js';

/** Begins a local copy of a standard form: what the standard locked stays, everything else is the copy's own. */
export const localCopyOf = (standard: FormDefinition, identity: LocalIdentity): Draft =>
  deriveLocal(standard, identity) as unknown as Draft;
