// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { listed, names, storeOf } from '../testing/listed-drafts.js';
import { testHost } from '../testing/story-host.js';
import { CpkDraftsList } from './drafts-list.js';

runElementBaseTests('cpk-drafts-list', {
  elementClass: CpkDraftsList,
  given: () => ({ drafts: storeOf([listed('one', 1)]), names, context: testHost() }),
  shows: 'Night check',
  other: () => ({ drafts: storeOf([]) }),
  showsOther: 'Not finished yet',
  heard: [
    'heading 2 "Not finished yet"',
    'status',
    'list',
    'button "Go on with it: Mrs Smith, Night check"',
    'group',
    'button "More: Mrs Smith, Night check"',
  ],
});
