// SPDX-License-Identifier: Apache-2.0
export { gds4 } from './definition.js';
