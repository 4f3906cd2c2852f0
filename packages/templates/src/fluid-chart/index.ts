// SPDX-License-Identifier: Apache-2.0
export { fluidChart } from './definition.js';
export { drinkRow } from './row.js';
