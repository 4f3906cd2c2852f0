// SPDX-License-Identifier: Apache-2.0
import type { FhirReceipt, NotSent } from '@careplan-kit/fhir/submit';
import type { CareActor } from '@careplan-kit/model';
import { el } from '../dom.js';
import { at, said } from './standing-words.js';
import { type Finished, needsSomebody } from './standing.js';

function markOf(finished: Finished): string {
  if (needsSomebody(finished)) return 'status look';
  return { sent: 'status', left: 'status quiet' }[finished.standing.kind as string] ?? 'status waiting';
}

function notSentWords({ what, reason }: NotSent): string {
  if (reason === 'too-large') return `“${what}” is too large to be sent, and stays on this device.`;
  if (reason === 'patient-of-server')
    return 'The person’s own details are the record server’s, and no form changes them.';
  return `${what} is in the answers; the record server has no other place for it.`;
}

const KEPT: Readonly<Record<string, string>> = {
  Patient: 'Whom it is about',
  QuestionnaireResponse: 'All the answers',
  Provenance: 'Who finished it, and when',
  AllergyIntolerance: 'The allergy',
  List: 'The list it is on',
};

function receiptView({ stored, notSent }: FhirReceipt, id: string): HTMLElement {
  const kept = stored.map(({ reference }) => {
    const type = reference.split('/')[0] ?? '';
    return el('li', {}, `${KEPT[type] ?? type} `, el('code', { class: 'muted' }, reference));
  });
  const left = notSent.map((one) => el('p', {}, notSentWords(one)));
  return el(
    'details',
    { id: `said-${id}` },
    el('summary', { id: `said-${id}-title` }, 'What the record server said'),
    el('p', {}, 'It said that it keeps:'),
    el('ul', {}, ...kept),
    ...left,
  );
}

/** One finished form and how far it has got, for those who look after it. */
export function finishedItem(finished: Finished, worker: CareActor, withReceipt: boolean): HTMLElement {
  const { id, title, author, finishedAt, standing } = finished;
  const { label, more } = said(finished);
  const by = author.id === worker.id ? 'you' : author.name;
  const isCorrected = standing.kind === 'rejected' || standing.kind === 'conflict';
  return el(
    'li',
    { class: needsSomebody(finished) ? 'finished look' : 'finished' },
    el('p', {}, el('strong', {}, title), ` finished by ${by} ${at(finishedAt)}`),
    el('p', { class: markOf(finished) }, label),
    more && el('p', { class: 'muted' }, more),
    isCorrected &&
      el(
        'a',
        { class: 'button', id: `look-${id}`, href: `#/sent/${id}` },
        standing.kind === 'rejected' ? 'Put it right' : 'Compare and decide',
      ),
    withReceipt && standing.kind === 'sent' && receiptView(standing.receipt, id),
  );
}
