// SPDX-License-Identifier: Apache-2.0
import { before, emilys, janes, nightForm } from '../testing/conflict-sides.js';
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkConflict } from './conflict.js';

runElementBaseTests('cpk-conflict', {
  elementClass: CpkConflict,
  given: () => ({ definition: nightForm, base: before, mine: emilys, theirs: janes, context: testHost() }),
  shows: '0 of 3 decided',
  other: () => ({ theirs: before }),
  showsOther: 'The two do not clash',
  heard: [
    'heading 2 "Somebody else changed this while you were writing"',
    'group "How was the night?"',
    'radio "Yours Emily, 22 November 2026 at 06:40 Slept until six. Asked for tea at half past two. Went back to sleep."',
    'radio "In the record now Jane, 22 November 2026 at 07:05 Slept until six. Wanted company."',
    'radio "Write it yourself, starting from both"',
    'group "How are they this morning?"',
    'radio "Yours Emily, 22 November 2026 at 06:40 Bright"',
    'radio "In the record now Jane, 22 November 2026 at 07:05 Low"',
    'group "Wound, number 1"',
    'radio "Yours Emily, 22 November 2026 at 06:40 Where: Left heel Dressing: Foam"',
    'radio "In the record now Jane, 22 November 2026 at 07:05 Taken away"',
    'group',
    'button "3 answers were put together without a question. Look at them"',
    'button "Use these answers"',
    'status "0 of 3 decided"',
  ],
});
