// SPDX-License-Identifier: Apache-2.0
export { activityPlan } from './definition.js';
