// SPDX-License-Identifier: Apache-2.0
export { oralHealth } from './definition.js';
