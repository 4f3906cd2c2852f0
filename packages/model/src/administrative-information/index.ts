// SPDX-License-Identifier: Apache-2.0
/**
 * MODS group "Administrative information": managing care, and who answers for it. The group itself has no elements.
 * Address is in `parts`; Communication, which the standard lists here too, is an activity; of Occupancy only guesses
 * are known, so it is provisional.
 */
export { Event } from './event.js';
export { Location } from './location.js';
export { Document } from './document.js';
export { AdmissionDetails } from './admission-details.js';
export { DischargeDetails } from './discharge-details.js';
export { Review } from './review.js';
