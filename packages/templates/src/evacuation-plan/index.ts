// SPDX-License-Identifier: Apache-2.0
export { evacuationPlan } from './definition.js';
