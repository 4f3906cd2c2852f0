// SPDX-License-Identifier: Apache-2.0
export { abbeyPain } from './definition.js';
