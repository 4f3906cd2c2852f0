// SPDX-License-Identifier: Apache-2.0
export { skinCheck } from './definition.js';
