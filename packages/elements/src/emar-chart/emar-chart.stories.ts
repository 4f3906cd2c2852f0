// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { MRS_SMITH, jamesWithoutMedicines, manyMedicines, mrsSmithsMedicines } from '../testing/medicine-facts.js';
import { testHost } from '../testing/story-host.js';
import { CpkEmarChart } from './emar-chart.js';

defineElement(CpkEmarChart);

export default { title: 'Medicines/Emar chart', component: 'cpk-emar-chart', args: { context: testHost() } };

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });

export const MrsSmith = { args: { facts: mrsSmithsMedicines(), person: MRS_SMITH } };
export const NothingDue = { args: { facts: jamesWithoutMedicines(), person: { name: 'James' } } };
export const TwentyFiveMedicines = { args: { facts: manyMedicines(25), person: MRS_SMITH } };
export const OwnLetters = {
  args: { facts: mrsSmithsMedicines({ codeSet: { given: 'initials', refused: 'Ref' } }), person: MRS_SMITH },
};
export const Unusable = { args: { facts: { now: 'yesterday' } } };
export const Welsh = { args: { facts: mrsSmithsMedicines(), person: MRS_SMITH, context: welsh } };
export const RightToLeft = { args: { facts: mrsSmithsMedicines(), person: MRS_SMITH, dir: 'rtl' } };
