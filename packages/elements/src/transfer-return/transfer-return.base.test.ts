// SPDX-License-Identifier: Apache-2.0
import { jamesRecord } from '@careplan-kit/model/fixtures';
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { JAMES_BACK } from '../testing/transfer-packs.js';
import { CpkTransferReturn } from './transfer-return.js';

runElementBaseTests('cpk-transfer-return', {
  elementClass: CpkTransferReturn,
  given: () => ({ record: jamesRecord(), back: JAMES_BACK, context: testHost() }),
  shows: 'what is different for James',
  other: () => ({ back: { ...JAMES_BACK, changes: [] } }),
  showsOther: 'No change is recorded',
  heard: [
    'heading 2 "Home from hospital: what is different for James"',
    'list',
    'button "I have read this: Amoxicillin 500 mg capsules, three times a day for five days"',
    'button "I have read this: Soft food until the gum has healed"',
    'button "I have read this: Ring the dentist"',
    'status "3 to read"',
    'region "Nobody has said yet"',
    'heading 3 "Nobody has said yet"',
    'list',
    'region "Who must know"',
    'heading 3 "Who must know"',
    'list',
  ],
});
