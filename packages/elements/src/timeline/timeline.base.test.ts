// SPDX-License-Identifier: Apache-2.0
import { mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { mrGreensDays } from '../testing/day-records.js';
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkTimeline } from './timeline.js';

runElementBaseTests('cpk-timeline', {
  elementClass: CpkTimeline,
  given: () => ({ record: mrGreensDays(), context: testHost() }),
  shows: 'The day of Mr Green',
  other: () => ({ record: mrsSmithRecord() }),
  showsOther: 'The day of Mrs Smith',
  heard: [
    'heading 2 "The day of Mr Green"',
    'button "The day before"',
    'combobox "Compare with"',
    'group "Show"',
    'checkbox "Care given (4)" [checked]',
    'checkbox "Incidents and worries (1)" [checked]',
    'checkbox "Health and readings (1)" [checked]',
    'status',
    'region "Some time on this day"',
    'heading 3 "Some time on this day"',
    'list',
    'region "Morning"',
    'heading 3 "Morning"',
    'list',
  ],
});
