// SPDX-License-Identifier: Apache-2.0
import { betweenDays } from '../testing/compared-days.js';
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkDayComparison } from './day-comparison.js';

const day = betweenDays()[0]!;

runElementBaseTests('cpk-day-comparison', {
  elementClass: CpkDayComparison,
  given: () => ({ days: [{ ...day, facts: day.facts.slice(0, 1) }], context: testHost() }),
  shows: 'Woke at seven',
  other: () => ({ days: betweenDays().slice(1) }),
  showsOther: 'Ate about half',
  heard: [
    'heading 2 "The days beside each other"',
    'table "The days beside each other"',
    'rowgroup "What Today, 22 November 2026"',
    'row "What Today, 22 November 2026"',
    'columnheader "What"',
    'columnheader "Today, 22 November 2026"',
    'rowgroup "Slept 07:30 Morning: Woke at seven"',
    'row "Slept 07:30 Morning: Woke at seven"',
    'rowheader "Slept"',
    'cell "07:30 Morning: Woke at seven"',
    'list',
  ],
});
