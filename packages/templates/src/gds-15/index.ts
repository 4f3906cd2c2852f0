// SPDX-License-Identifier: Apache-2.0
export { gds15 } from './definition.js';
