// SPDX-License-Identifier: Apache-2.0
export { consent } from './definition.js';
