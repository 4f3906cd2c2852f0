// SPDX-License-Identifier: Apache-2.0
export { catheterChart } from './definition.js';
