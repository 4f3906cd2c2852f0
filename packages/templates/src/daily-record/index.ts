// SPDX-License-Identifier: Apache-2.0
export { dailyRecord } from './definition.js';
