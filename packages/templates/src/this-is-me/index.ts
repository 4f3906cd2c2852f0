// SPDX-License-Identifier: Apache-2.0
export { thisIsMe } from './definition.js';
