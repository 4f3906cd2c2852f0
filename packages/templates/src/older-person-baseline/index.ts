// SPDX-License-Identifier: Apache-2.0
export { olderPersonBaseline } from './definition.js';
