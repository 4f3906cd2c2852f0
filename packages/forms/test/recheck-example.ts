// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { type CareRecord, parseCareRecord } from '@careplan-kit/model';
import type { FormSubmission } from '../src/contract/submission.js';
import { parseDefinition } from '../src/definition/parse-definition.js';
import { createForm } from '../src/engine/create-form.js';
import { createSubmission } from '../src/submission/create-submission.js';
import { definitionJson } from './define-form.js';

const answer = (item: string) => ({ op: 'answer', item });
const notes = (element: string) => ({ class: 'Notes', element });
const json = (more: object = {}) =>
  definitionJson(
    [
      { id: 'fell', type: 'boolean', label: 'Fell', required: true },
      { id: 'where', type: 'text', label: 'Where', enableWhen: answer('fell'), binding: notes('where') },
      { id: 'kept', type: 'text', label: 'Kept', enableWhen: answer('fell'), whenHidden: 'keep' },
      { id: 'times', type: 'integer', label: 'Times', max: 9, binding: notes('times') },
      { id: 'double', type: 'integer', label: 'D', calculate: { op: 'sum', of: [answer('times'), answer('times')] } },
      { id: 'born', type: 'date', label: 'Born', unknowns: ['declined'] },
      { id: 'age', type: 'integer', label: 'Age', calculate: { op: 'age', born: answer('born') } },
      { id: 'begun', type: 'text', label: 'Begun', initial: { op: 'constant', value: 'x' } },
      {
        id: 'risks',
        type: 'group',
        label: 'Risks',
        repeats: { max: 3 },
        binding: { class: 'Risk', whenRemoved: 'close' },
        items: [{ id: 'risk', type: 'text', label: 'Risk', binding: { class: 'Risk', element: 'name' } }],
      },
      { id: 'calls', type: 'text', label: 'Calls', repeats: {}, binding: notes('calls') },
    ],
    {
      scores: [
        {
          id: 'falls',
          title: 'Falls',
          parts: [{ value: answer('times') }, { label: 'Twice', value: answer('double') }],
          bands: [
            { code: 'low', label: 'Low', max: 5 },
            { code: 'high', label: 'High', over: 5 },
          ],
          flags: [{ code: 'fell', label: 'Fell', when: answer('fell') }],
        },
      ],
      ...more,
    },
  );
export const definition = parseDefinition(json());

export const version = (name: string, recordUid: string, versionNumber: number, content: object) => ({
  class: name,
  recordUid,
  versionNumber,
  content,
  writtenBy: { library: '0.1.0' },
});
export const person = (...records: object[]): CareRecord =>
  parseCareRecord({ schemaVersion: 1, subjectOfCare: { id: 'resident-smith' }, records, changeLog: [] });
export const record = person(
  version('Notes', 'n', 1, { where: 'In the hall', times: 2, calls: ['The GP', 'Robert'] }),
  version('Risk', 'r1', 4, { name: 'Falls' }),
  version('Risk', 'r2', 1, { name: 'Choking' }),
);

export const context = {
  id: 'submission-1',
  subjectOfCare: 'resident-smith',
  author: { id: 'worker-andi', name: 'Andi' },
  submittedAt: '2026-11-22T10:00:00Z',
};
export function filled(more: object = {}, at = context, today = '2026-11-22'): FormSubmission {
  const form = createForm(definition, { context: { today }, record, scores: 'all', ...more });
  form.answer('fell', true);
  if (!form.question('born')?.withheld) form.answer('born', '1940-11-22');
  if (form.question('kept')?.writable) form.answer('kept', 'k');
  for (const { score, result } of form.scores) if (result.total !== null) form.confirmScore(score.id);
  const result = createSubmission(form, at);
  assert.ok(result.ok, JSON.stringify(result));
  return JSON.parse(JSON.stringify(result.submission)) as FormSubmission;
}
export const sent = filled();
