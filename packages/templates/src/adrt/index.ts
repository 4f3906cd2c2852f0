// SPDX-License-Identifier: Apache-2.0
export { adrt } from './definition.js';
