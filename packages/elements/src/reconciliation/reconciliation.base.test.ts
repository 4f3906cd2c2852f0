// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkReconciliation } from './reconciliation.js';

runElementBaseTests('cpk-reconciliation', {
  elementClass: CpkReconciliation,
  given: () => ({ text: 'Tea with one sugar', context: testHost() }),
  shows: 'Tea with one sugar',
  other: () => ({ text: 'Milk, and no sugar' }),
  showsOther: 'Milk, and no sugar',
  heard: [],
});
