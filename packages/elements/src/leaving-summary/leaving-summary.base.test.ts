// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { jamesWithoutMedicines } from '../testing/medicine-facts.js';
import { testHost } from '../testing/story-host.js';
import { CpkLeavingSummary } from './leaving-summary.js';

runElementBaseTests('cpk-leaving-summary', {
  elementClass: CpkLeavingSummary,
  given: () => ({ facts: jamesWithoutMedicines(), person: { name: 'James' }, context: testHost() }),
  shows: 'leaving summary for James',
  other: () => ({ person: { name: 'Betty' } }),
  showsOther: 'leaving summary for Betty',
  heard: [
    'heading 2 "Medicines: leaving summary for James"',
    'button "Print"',
    'term "Allergies"',
    'definition "Not yet known. Ask before giving anything."',
    'term "Swallowing"',
    'definition "Nothing recorded here"',
    'heading 3 "When-required and other doses in the last 24 hours"',
  ],
});
