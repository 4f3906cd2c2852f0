// SPDX-License-Identifier: Apache-2.0
export { medicinesSelfAdministration } from './definition.js';
