// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { MRS_SMITH, jamesWithoutMedicines, manyMedicines, mrsSmithsMedicines } from '../testing/medicine-facts.js';
import { testHost } from '../testing/story-host.js';
import { CpkLeavingSummary } from './leaving-summary.js';

defineElement(CpkLeavingSummary);

export default { title: 'Medicines/Leaving summary', component: 'cpk-leaving-summary', args: { context: testHost() } };

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });

export const MrsSmith = { args: { facts: mrsSmithsMedicines(), person: MRS_SMITH } };
export const NoMedicines = { args: { facts: jamesWithoutMedicines(), person: { name: 'James' } } };
export const TwelveMedicines = { args: { facts: manyMedicines(12), person: MRS_SMITH } };
export const Unusable = { args: { facts: { now: 'yesterday' } } };
export const Welsh = { args: { facts: mrsSmithsMedicines(), person: MRS_SMITH, context: welsh } };
