// SPDX-License-Identifier: Apache-2.0
export { lastingPowerOfAttorney } from './definition.js';
