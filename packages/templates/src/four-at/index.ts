// SPDX-License-Identifier: Apache-2.0
export { fourAt } from './definition.js';
