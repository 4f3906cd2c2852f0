// SPDX-License-Identifier: Apache-2.0
export { dependencyProfile } from './definition.js';
