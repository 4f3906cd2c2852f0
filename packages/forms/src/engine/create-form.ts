// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '../contract/definition.js';
import type { FormInstance } from '../contract/form-instance.js';
import { ALL_PARTS } from './all-parts.js';
import { type CreateFormOptions, openForm } from './open-form.js';

export type { CreateFormOptions } from './open-form.js';

/**
 * Opens a form.
 *
 * @param definition - as returned by `parseDefinition`
 * @throws DataError when the snapshot is none, or the entries would be too many
 */
export function createForm(definition: FormDefinition, options: CreateFormOptions): FormInstance {
  return openForm(definition, options, ALL_PARTS);
}
