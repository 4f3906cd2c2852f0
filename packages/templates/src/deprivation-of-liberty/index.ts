// SPDX-License-Identifier: Apache-2.0
export { deprivationOfLiberty } from './definition.js';
