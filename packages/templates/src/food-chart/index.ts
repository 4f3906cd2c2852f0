// SPDX-License-Identifier: Apache-2.0
export { foodChart } from './definition.js';
export { mealRow } from './row.js';
