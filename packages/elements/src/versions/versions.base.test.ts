// SPDX-License-Identifier: Apache-2.0
import { mrGreenRecord } from '@careplan-kit/model/fixtures';
import { Need } from '@careplan-kit/model/mods';
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkVersions } from './versions.js';

runElementBaseTests('cpk-versions', {
  elementClass: CpkVersions,
  given: () => ({
    record: mrGreenRecord(),
    recordUid: 'resident-green-need-night',
    recordClass: Need as never,
    context: testHost(),
  }),
  shows: 'two versions side by side',
  other: () => ({ record: null }),
  showsOther: 'No person chosen',
  heard: [
    'heading 2 "Need: two versions side by side"',
    'combobox "Earlier version"',
    'combobox "Later version"',
    'checkbox "Show also what is the same"',
    'status',
    'table "Need: two versions side by side"',
    'rowgroup "What Earlier version Later version"',
    'row "What Earlier version Later version"',
    'columnheader "What"',
    'columnheader "Earlier version"',
    'columnheader "Later version"',
    'rowgroup "Free text Changed A light on taken out: and end of change; a taken out: clear way to end of change; the taken out: bathroom end of change; at night A light on added: , the door open end of change; a added: crack, and his frame at end of change; the added: bed end of change; at night"',
    'row "Free text Changed A light on taken out: and end of change; a taken out: clear way to end of change; the taken out: bathroom end of change; at night A light on added: , the door open end of change; a added: crack, and his frame at end of change; the added: bed end of change; at night"',
    'rowheader "Free text Changed"',
    'cell "A light on taken out: and end of change; a taken out: clear way to end of change; the taken out: bathroom end of change; at night"',
    'cell "A light on added: , the door open end of change; a added: crack, and his frame at end of change; the added: bed end of change; at night"',
  ],
});
