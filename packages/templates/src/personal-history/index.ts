// SPDX-License-Identifier: Apache-2.0
export { personalHistory } from './definition.js';
