// SPDX-License-Identifier: Apache-2.0
import { checkBinding } from '../../definition/check-bindings.js';
import { prefill } from '../../engine/prefill.js';
import { addPart } from '../core.js';

/** Filling a form from the record. */
export const add = () => addPart({ prefill, checks: [checkBinding] });
