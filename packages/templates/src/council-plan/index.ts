// SPDX-License-Identifier: Apache-2.0
export { councilPlan } from './definition.js';
