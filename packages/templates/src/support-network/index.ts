// SPDX-License-Identifier: Apache-2.0
export { supportNetwork } from './definition.js';
