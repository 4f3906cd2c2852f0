// SPDX-License-Identifier: Apache-2.0
import { mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkAlertsBanner } from './alerts-banner.js';

runElementBaseTests('cpk-alerts-banner', {
  elementClass: CpkAlertsBanner,
  given: () => ({ record: mrGreenRecord(), context: testHost() }),
  shows: 'Green',
  other: () => ({ record: mrsSmithRecord() }),
  showsOther: 'Smith',
  heard: [
    'region "Must know before you help Mr Green"',
    'heading 2 "Must know before you help Mr Green"',
    'list',
    'heading 3 "Reasonable adjustments"',
    'heading 3 "Not known yet: take nothing for granted"',
    'list',
    'button "Asked, and none known: swallowing, power of attorney"',
    'button "In their own words: what matters most"',
  ],
});
