// SPDX-License-Identifier: Apache-2.0
export { ProvisionalDocument } from './document.js';
export { ProvisionalAdmissionDetails } from './admission-details.js';
export { ProvisionalDischargeDetails } from './discharge-details.js';
export { ProvisionalOccupancy } from './occupancy.js';
export { ProvisionalReview } from './review.js';
