// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkChart } from './chart.js';

const reading = (at: string, value: string) => ({ at, value, unit: 'kg', by: 'Sue' });

runElementBaseTests<CpkChart>('cpk-chart', {
  elementClass: CpkChart,
  given: () => ({
    readings: [reading('2026-11-16T09:10:00Z', '54.2'), reading('2026-11-09T09:25:00Z', '54.6')],
    measure: 'weight',
    view: 'table',
    context: testHost(),
  }),
  shows: '54.2 kg',
  other: () => ({ readings: [reading('2026-11-16T09:10:00Z', '61.0')] }),
  showsOther: '61.0 kg',
  heard: [
    'heading 2 "Weight, in kg"',
    'status',
    'list',
    'group "Weight"',
    'table "Weight: every reading, newest first"',
    'rowgroup "When Reading By"',
    'row "When Reading By"',
    'columnheader "When"',
    'columnheader "Reading"',
    'columnheader "By"',
    'rowgroup "16 November 2026 at 09:10 54.2 kg Sue 9 November 2026 at 09:25 54.6 kg Sue"',
    'row "16 November 2026 at 09:10 54.2 kg Sue"',
    'rowheader "16 November 2026 at 09:10"',
    'cell "54.2 kg"',
    'cell "Sue"',
    'row "9 November 2026 at 09:25 54.6 kg Sue"',
    'rowheader "9 November 2026 at 09:25"',
    'cell "54.6 kg"',
    'cell "Sue"',
  ],
});
