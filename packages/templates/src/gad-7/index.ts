// SPDX-License-Identifier: Apache-2.0
export { gad7 } from './definition.js';
