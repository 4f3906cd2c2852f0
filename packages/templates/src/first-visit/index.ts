// SPDX-License-Identifier: Apache-2.0
export { firstVisit } from './definition.js';
