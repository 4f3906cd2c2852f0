// SPDX-License-Identifier: Apache-2.0
export { ProvisionalCoding } from './coding.js';
export { ProvisionalRequestedPeriod } from './requested-period.js';
