// SPDX-License-Identifier: Apache-2.0
export { softSigns } from './definition.js';
