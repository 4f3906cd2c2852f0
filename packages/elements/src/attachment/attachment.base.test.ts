// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkAttachment } from './attachment.js';

runElementBaseTests('cpk-attachment', {
  elementClass: CpkAttachment,
  given: () => ({ label: 'How James says hello', hint: 'A sound will do.', name: 'hello', context: testHost() }),
  shows: 'How James says hello',
  other: () => ({ label: 'How James says no' }),
  showsOther: 'How James says no',
  heard: ['group "How James says hello" (A sound will do.)', 'status', 'button "Add a photo, sound, film or file"'],
});
