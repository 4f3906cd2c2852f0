// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot, FormSubmission, StoredAnswer } from '@careplan-kit/forms/contract';
import { laidOutForm } from './laid-out-form.js';

/** The morning form as Eliza finished it. */
export function submitted(
  answers: Readonly<Record<string, StoredAnswer>>,
  changes: Partial<FormSubmission> = {},
): FormSubmission {
  const { id, url, version } = laidOutForm;
  return {
    schemaVersion: 1,
    id: 'submission-1',
    form: { id, url, version },
    library: '0.1.0',
    subjectOfCare: 'mrs-smith',
    author: { id: 'worker-eliza', name: 'Eliza', role: 'Senior care worker' },
    submittedAt: '2026-11-22T07:15:00Z',
    answers,
    setAside: {},
    provenance: {},
    entries: { drinks: [] },
    ...changes,
  };
}

export const FILLED = submitted(
  {
    who: 'Robert',
    woke: true,
    times: '2',
    pain: { unknown: 'declined' },
    helped: 'A warm drink, and the lamp left on beside the bed.',
    day: '2026-11-20',
    'drink~1': 'Tea',
    'millilitres~1': { entered: 'half a cup' },
    'drink~3': 'Water',
  },
  {
    entries: { drinks: ['1', '3'] },
    provenance: {
      who: { from: 'worker' },
      day: {
        from: 'record',
        class: 'Falls',
        recordUid: 'fall-1',
        versionNumber: 1,
        recordedAt: '2026-11-19T09:00:00Z',
      },
    },
  },
);

/** The same form a month before. */
export const BEFORE: FormSnapshot = {
  answers: {
    who: 'Robert',
    where: 'In the chair',
    helped: 'A cold drink, and the lamp left on.',
    'drink~1': 'Tea',
    'drink~2': 'Squash',
  },
  provenance: {},
  entries: { drinks: ['1', '2'] },
};
