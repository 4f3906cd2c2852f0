// SPDX-License-Identifier: Apache-2.0
import { fullName } from '@careplan-kit/model';
import { el } from '../dom.js';
import { definitionOf, titleOf } from '../forms.js';
import type { Session } from '../session.js';

/** One form as it was finished, to be read. What changed since the one before it is marked. */
export async function filledPage(id: string, submissionId: string, { store }: Session): Promise<HTMLElement> {
  const record = await store.record(id);
  const all = await store.received(id);
  const at = all.findIndex(({ submission }) => submission.id === submissionId);
  const row = all[at];
  const definition = row && (await definitionOf(row.submission.form.url).catch(() => undefined));
  const back = el(
    'a',
    { class: 'back', href: `#/resident/${id}` },
    `← ${record ? fullName(record.subjectOfCare) : 'Back'}`,
  );
  if (!record || !row || !definition) {
    return el('main', { id: 'main' }, back, el('h1', { tabIndex: -1 }, 'This form cannot be shown'));
  }
  const { form } = row.submission;
  const earlier = all
    .slice(at + 1)
    .find(({ submission: one }) => one.form.url === form.url && one.form.version === form.version)?.submission;
  return el(
    'main',
    { id: 'main', class: 'form-page' },
    back,
    el('h1', { class: 'visually-hidden', tabIndex: -1 }, titleOf(row.submission)),
    el('cpk-person-banner', { record }),
    row.from && el('p', { class: 'notice' }, `${row.from} sent this. ${row.submission.author.name} took it in.`),
    el(
      'div',
      { class: 'paper' },
      el('cpk-form-record', { definition, answers: row.submission, earlier: earlier ?? null, record }),
    ),
  );
}
