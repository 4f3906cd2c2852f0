// SPDX-License-Identifier: Apache-2.0
import { attachmentsPart } from './attachments-part.js';
import { latePart } from './late-part.js';
import { unknownsPart } from './unknowns-part.js';

/** How what draws a form’s questions, and is shared with fields that stand alone, comes. */
export function fetchPartsOfForm(): void {
  attachmentsPart.fetchedBy(() => import('./of-form/attachments.js'));
  latePart.fetchedBy(() => import('./of-form/late.js'));
  unknownsPart.fetchedBy(() => import('./of-form/unknowns.js'));
}
