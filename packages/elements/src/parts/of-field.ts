// SPDX-License-Identifier: Apache-2.0
import * as late from './late.js';
import { latePart } from './late-part.js';
import { unknownsPart } from './unknowns-part.js';

/** How what a field that stands alone may need comes. */
export function fetchPartsOfField(): void {
  latePart.put(late);
  unknownsPart.fetchedBy(() => import('./unknowns.js'));
}
