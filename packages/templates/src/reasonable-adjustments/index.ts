// SPDX-License-Identifier: Apache-2.0
export { reasonableAdjustments } from './definition.js';
export { adjustmentsOf } from './adjustments-of.js';
