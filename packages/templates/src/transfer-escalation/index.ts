// SPDX-License-Identifier: Apache-2.0
export { transferEscalation } from './definition.js';
