// SPDX-License-Identifier: Apache-2.0
export { planAgreement } from './definition.js';
