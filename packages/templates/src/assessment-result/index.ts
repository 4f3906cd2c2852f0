// SPDX-License-Identifier: Apache-2.0
export { assessmentResult } from './definition.js';
