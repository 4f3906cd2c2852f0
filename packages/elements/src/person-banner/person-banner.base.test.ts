// SPDX-License-Identifier: Apache-2.0
import { mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkPersonBanner } from './person-banner.js';

runElementBaseTests('cpk-person-banner', {
  elementClass: CpkPersonBanner,
  given: () => ({ record: mrGreen.careRecord(), context: testHost() }),
  shows: 'Green',
  other: () => ({ record: mrsSmith.careRecord() }),
  showsOther: 'Smith',
  heard: [
    'group "Person"',
    'term "Born"',
    'definition "17 May 1941 (85 years)"',
    'term "NHS number"',
    'definition "999 000 0018 not checked"',
  ],
});
