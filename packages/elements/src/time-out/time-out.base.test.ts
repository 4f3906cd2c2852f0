// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkTimeOut } from './time-out.js';

runElementBaseTests('cpk-time-out', {
  elementClass: CpkTimeOut,
  given: () => ({ endsAt: new Date('2026-11-22T14:04:00Z'), context: testHost() }),
  shows: 'You will be locked in 2 minutes',
  other: () => ({ endsAt: new Date('2026-11-22T14:05:00Z') }),
  showsOther: 'You will be locked in 3 minutes',
  heard: [
    'button "Stay signed in"',
    'alert "You will be locked in 2 minutes Nobody has done anything for a while. What was saved is kept."',
    'status',
  ],
});
