// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkLock } from './lock.js';

const unlock = () => Promise.resolve();

runElementBaseTests('cpk-lock', {
  elementClass: CpkLock,
  // Elements of one name are one lock.
  given: () => ({ locked: true, name: crypto.randomUUID(), unlock, context: testHost() }),
  shows: 'Locked',
  other: () => ({ locked: true, context: testHost({ locale: 'cy', unreviewedTranslations: true }) }),
  showsOther: 'Wedi',
  heard: ['dialog "Locked"', 'heading 1 "Locked"', 'status', 'button "Sign in again"'],
});
