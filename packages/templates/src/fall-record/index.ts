// SPDX-License-Identifier: Apache-2.0
export { fallRecord } from './definition.js';
