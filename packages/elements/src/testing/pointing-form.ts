// SPDX-License-Identifier: Apache-2.0
import { definitionOf } from './form-host.js';

/** A made-up form with a question that points at the record: for stories and tests, not for care. */
export const pointingForm = definitionOf(
  [
    { type: 'reference', id: 'risk', label: 'Which need or risk is it about?', classes: ['Need', 'Risk'] },
    { type: 'long-text', id: 'note', label: 'What happened?' },
  ],
  { title: 'Note on a need' },
);
