// SPDX-License-Identifier: Apache-2.0
export { choking } from './definition.js';
