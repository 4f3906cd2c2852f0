// SPDX-License-Identifier: Apache-2.0
export { repositioningChart } from './definition.js';
export { turnRow } from './row.js';
