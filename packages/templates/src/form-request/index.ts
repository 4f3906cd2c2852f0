// SPDX-License-Identifier: Apache-2.0
export { formRequest } from './definition.js';
