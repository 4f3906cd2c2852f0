// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkErrorSummary } from './error-summary.js';

defineElement(CpkErrorSummary);

export default { title: 'Feedback/Error summary', component: 'cpk-error-summary' };

export const One = {
  args: { errors: [{ key: 'date', label: 'When was this written?', sentence: 'This needs an answer' }] },
};
export const Several = {
  args: {
    errors: [
      { key: 'date', label: 'When was this written?', sentence: 'Enter a real date, such as 27 3 2026' },
      { key: 'weight', label: 'Weight', sentence: 'Enter a number, such as 70.5' },
    ],
  },
};
