// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkDraftState } from './draft-state.js';

defineElement(CpkDraftState);

export default { title: 'Feedback/Draft state', component: 'cpk-draft-state', args: { context: testHost() } };

const savedAt = new Date('2026-11-22T14:02:00Z');

export const NoDraftKept = {};
export const NothingTyped = { args: { state: { status: 'empty' } } };
export const Saving = { args: { state: { status: 'saving', savedAt: null } } };
export const Saved = { args: { state: { status: 'saved', savedAt } } };
export const DeviceFull = { args: { state: { status: 'failed', failure: { kind: 'quota' }, savedAt } } };
export const OpenInAnotherTab = {
  args: { state: { status: 'failed', failure: { kind: 'open-elsewhere' }, savedAt: null } },
};
