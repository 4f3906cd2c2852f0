// SPDX-License-Identifier: Apache-2.0
import { james, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkAboutMe } from './about-me.js';

runElementBaseTests<CpkAboutMe>('cpk-about-me', {
  elementClass: CpkAboutMe,
  given: () => ({
    record: james.careRecord(),
    view: 'short',
    context: testHost({ can: (action) => action === 'view' }),
  }),
  shows: 'About Me',
  other: () => ({ record: mrsSmith.careRecord() }),
  showsOther: 'Smith',
  heard: [
    'heading 2 "About Me: James"',
    'status',
    'heading 3 "Must know first"',
    'region "What is most important to me"',
    'heading 4 "What is most important to me"',
    'region "How I communicate and how to communicate with me"',
    'heading 4 "How I communicate and how to communicate with me"',
    'region "Please do and please do not"',
    'heading 4 "Please do and please do not"',
    'button "Show everything"',
  ],
});
