// SPDX-License-Identifier: Apache-2.0
export { personalCare } from './definition.js';
