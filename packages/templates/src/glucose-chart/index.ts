// SPDX-License-Identifier: Apache-2.0
export { glucoseChart } from './definition.js';
