// SPDX-License-Identifier: Apache-2.0
export { bestInterests } from './definition.js';
