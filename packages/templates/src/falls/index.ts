// SPDX-License-Identifier: Apache-2.0
export { falls } from './definition.js';
