// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import type { Draft } from './draft.js';

/**
 * The form, checked and frozen, as everything else takes it.
 *
 * @throws DataError with a path for each fault
 */
export const definitionOf = (draft: Draft): FormDefinition => parseDefinition(draft);
