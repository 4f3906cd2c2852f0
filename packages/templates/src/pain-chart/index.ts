// SPDX-License-Identifier: Apache-2.0
export { painChart } from './definition.js';
