// SPDX-License-Identifier: Apache-2.0
export { bowelChart } from './definition.js';
export { bowelRow } from './row.js';
