// SPDX-License-Identifier: Apache-2.0
export { behaviourRecord } from './definition.js';
