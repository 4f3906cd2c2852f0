// SPDX-License-Identifier: Apache-2.0
export { socialActivity } from './definition.js';
