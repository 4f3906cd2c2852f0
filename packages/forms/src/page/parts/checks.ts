// SPDX-License-Identifier: Apache-2.0
import { readDefinition } from '../../definition/read-definition.js';
import { addPart } from '../core.js';

/** Shape, bounds and checks of a definition that came from outside. */
export const add = () => addPart({ readDefinition });
