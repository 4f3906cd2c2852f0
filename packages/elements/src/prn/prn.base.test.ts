// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkPrn } from './prn.js';

runElementBaseTests('cpk-prn', {
  elementClass: CpkPrn,
  given: () => ({ text: 'Tea with one sugar', context: testHost() }),
  shows: 'Tea with one sugar',
  other: () => ({ text: 'Milk, and no sugar' }),
  showsOther: 'Milk, and no sugar',
  heard: [],
});
