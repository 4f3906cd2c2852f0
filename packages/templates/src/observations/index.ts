// SPDX-License-Identifier: Apache-2.0
export { observations } from './definition.js';
export { observationsRow } from './row.js';
