// SPDX-License-Identifier: Apache-2.0
export { hospitalPassport } from './definition.js';
