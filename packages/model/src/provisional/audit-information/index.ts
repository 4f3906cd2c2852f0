// SPDX-License-Identifier: Apache-2.0
export { ProvisionalChangeLog } from './change-log.js';
