// SPDX-License-Identifier: Apache-2.0
export { movingAndHandling } from './definition.js';
