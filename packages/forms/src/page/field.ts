// SPDX-License-Identifier: Apache-2.0
// For one question that stands alone: its page carries the kind it is, and nothing of the others.
import type { FormDefinition } from '../contract/definition.js';
import type { FormInstance } from '../contract/form-instance.js';
import { evaluateCondition } from '../engine/condition.js';
import { type CreateFormOptions, openForm } from '../engine/open-form.js';
import type { ItemTypes } from '../item-types/item-type.js';

export type { ItemTypes } from '../item-types/item-type.js';
export { attachment } from '../item-types/attachment.js';
export { bodyMap } from '../item-types/body-map.js';
export { readDate } from '../item-types/date.js';
export { dateTime } from '../item-types/date-time.js';
export { lookUp } from '../item-types/look-up.js';
export { partialDate } from '../item-types/partial-date.js';
export { quantity } from '../item-types/quantity.js';
export { reference } from '../item-types/reference.js';
export { scale } from '../item-types/scale.js';
export { signature } from '../item-types/signature.js';
export { readTime, time } from '../item-types/time.js';
export { USUAL_TYPES } from '../item-types/usual.js';

/**
 * Opens a form whose definition was written by the code that opens it, and is not read again.
 *
 * @param itemTypes - the kinds its questions are of
 */
export function openField(
  definition: FormDefinition,
  options: Pick<CreateFormOptions, 'context'>,
  itemTypes: ItemTypes,
): FormInstance {
  return openForm(definition, options, { itemTypes, checks: [], evaluate: evaluateCondition });
}
