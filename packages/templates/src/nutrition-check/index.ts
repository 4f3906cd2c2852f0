// SPDX-License-Identifier: Apache-2.0
export { nutritionCheck } from './definition.js';
