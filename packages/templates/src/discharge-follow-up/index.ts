// SPDX-License-Identifier: Apache-2.0
export { dischargeFollowUp } from './definition.js';
