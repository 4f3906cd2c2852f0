// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { CpkErrorSummary } from './error-summary.js';

runElementBaseTests('cpk-error-summary', {
  elementClass: CpkErrorSummary,
  given: () => ({
    errors: [{ key: 'date', label: 'When was this written?', sentence: 'This needs an answer' }],
    context: testHost(),
  }),
  shows: 'When was this written?',
  other: () => ({ errors: [{ key: 'weight', label: 'Weight', sentence: 'Enter a number, such as 70.5' }] }),
  showsOther: 'Weight',
  heard: [
    'alert "There is a problem"',
    'heading 2 "There is a problem"',
    'list',
    'link "When was this written? – This needs an answer"',
  ],
});
