// SPDX-License-Identifier: Apache-2.0
export { carePlan } from './definition.js';
