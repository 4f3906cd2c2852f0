// SPDX-License-Identifier: Apache-2.0
export { mentalCapacity } from './definition.js';
