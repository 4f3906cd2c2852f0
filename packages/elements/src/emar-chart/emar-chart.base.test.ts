// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { jamesWithoutMedicines } from '../testing/medicine-facts.js';
import { testHost } from '../testing/story-host.js';
import { CpkEmarChart } from './emar-chart.js';

runElementBaseTests('cpk-emar-chart', {
  elementClass: CpkEmarChart,
  given: () => ({ facts: jamesWithoutMedicines(), person: { name: 'James' }, context: testHost() }),
  shows: 'Medicines chart: James',
  other: () => ({ person: { name: 'Betty' } }),
  showsOther: 'Medicines chart: Betty',
  heard: [
    'heading 2 "Medicines chart: James"',
    'button "Print"',
    'term "Allergies"',
    'definition "Not yet known. Ask before giving anything."',
    'term "Swallowing"',
    'definition "Nothing recorded here"',
    'button "Earlier"',
    'button "Later"',
    'status',
    'heading 3 "When required, and doses outside the boxes"',
    'heading 3 "Key"',
    'list',
    'list',
  ],
});
