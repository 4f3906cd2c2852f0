// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { before, emilys, janes, nightForm, snapshotOf } from '../testing/conflict-sides.js';
import { testHost } from '../testing/story-host.js';
import { CpkConflict } from './conflict.js';

defineElement(CpkConflict);

export default {
  title: 'Drafts/Conflict',
  component: 'cpk-conflict',
  args: { context: testHost(), definition: nightForm, base: before, mine: emilys, theirs: janes },
};

export const OvertakenRecord = {};
export const TwoDevices = { args: { kind: 'device' } };
export const NotSent = { args: { kind: 'outbox', theirs: { snapshot: janes.snapshot } } };
export const NothingClashes = {
  args: {
    theirs: { ...janes, snapshot: { ...before.snapshot, answers: { ...before.snapshot.answers, weight: '61.5' } } },
  },
};
export const NobodyKnowsTheBeginning = { args: { base: null } };
export const Welsh = { args: { context: testHost({ locale: 'cy', unreviewedTranslations: true }) } };
export const NotToBeSeen = {
  args: {
    subjectOfCare: 'resident-smith',
    context: testHost({ can: (_action, { element }) => element !== 'howItWas' }),
  },
};
export const LongTexts = {
  args: {
    mine: { ...emilys, snapshot: snapshotOf({ night: 'Asked for tea, then slept. '.repeat(30) }) },
    theirs: { ...janes, snapshot: snapshotOf({ night: 'Awake and wanting company. '.repeat(30) }) },
  },
};
