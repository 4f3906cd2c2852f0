// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkDraftState } from './draft-state.js';

runElementBaseTests<CpkDraftState>('cpk-draft-state', {
  elementClass: CpkDraftState,
  given: () => ({ state: { status: 'saved', savedAt: new Date('2026-11-22T14:02:00Z') }, context: testHost() }),
  shows: '14:02',
  other: () => ({ state: { status: 'saved', savedAt: new Date('2026-11-22T15:07:00Z') } }),
  showsOther: '15:07',
  heard: [],
});
