// SPDX-License-Identifier: Apache-2.0
export { medicinesSent } from './definition.js';
