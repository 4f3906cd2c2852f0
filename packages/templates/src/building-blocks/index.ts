// SPDX-License-Identifier: Apache-2.0
export { buildingBlocks } from './definition.js';
export { allergiesPart } from './parts/allergies.js';
export { contactsPart } from './parts/contacts.js';
export { medicinesPart } from './parts/medicines.js';
export { needsPart } from './parts/needs.js';
export { preferencesPart } from './parts/preferences.js';
export { strengthsPart } from './parts/strengths.js';
