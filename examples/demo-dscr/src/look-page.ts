// SPDX-License-Identifier: Apache-2.0
import type { CpkSubmitEvent } from '@careplan-kit/elements';
import type { Held, Stored } from '@careplan-kit/fhir/submit';
import { type CareRecord, fullName } from '@careplan-kit/model';
import { el } from './dom.js';
import { CLASSES, titleOf } from './forms.js';
import type { ToSend } from './record-database.js';
import { type Correcting, finish } from './sending/finish.js';
import { linesView, resourceInWords, submissionInWords } from './sending/in-words.js';
import type { Session } from './session.js';

interface Looked {
  readonly id: string;
  readonly session: Session;
  readonly record: CareRecord;
  readonly payload: ToSend;
  readonly seen: readonly Held[];
}

/** What the worker has seen, as the next try names it. */
function seenStored(held: readonly Held[]): Stored[] {
  return held.flatMap(({ local, reference, versionId }) =>
    reference === undefined ? [] : [{ local, reference, ...(versionId === undefined ? {} : { versionId }) }],
  );
}

const back = () => el('a', { class: 'back', href: '#/sent' }, '← Sent from this device');

/** The form again, with what was typed. What was finished stays as it was until this is finished in its place. */
function correction({ id, session, record, payload, seen }: Looked): HTMLElement {
  const { definition, submission, versions } = payload;
  const correcting: Correcting = { id, versions, seen: seenStored(seen) };
  const form = el('cpk-form', { definition, record, classes: CLASSES, answers: submission.answers, untitled: true });
  form.addEventListener('cpk-submit', (event: CpkSubmitEvent) => {
    const sent = finish(event, session, correcting);
    event.waitUntil(sent);
    void sent.then(() => (location.hash = '#/sent')).catch(() => undefined);
  });
  return el('div', { class: 'paper' }, form);
}

function rejected(looked: Looked, reason: string | null): HTMLElement[] {
  return [
    el(
      'div',
      { class: 'notice' },
      el('p', {}, el('strong', {}, 'The record server did not accept this. '), 'It says:'),
      el('blockquote', {}, reason ?? 'nothing more.'),
      el(
        'p',
        {},
        'Put it right below and finish it again. If you leave this page, nothing is lost: what you finished stays as it was.',
      ),
    ),
    correction(looked),
  ];
}

function heldView({ reference, json }: Held): HTMLElement {
  const resource: unknown = json === undefined ? null : JSON.parse(json);
  const lines = resourceInWords(resource);
  return el(
    'div',
    {},
    json === undefined &&
      el('p', {}, reference ? 'It is not there any more.' : 'It has several, and cannot say which is meant.'),
    lines.length > 0 && linesView(lines),
    resource !== null &&
      el('details', {}, el('summary', {}, 'As FHIR'), el('pre', { tabIndex: 0 }, JSON.stringify(resource, null, 2))),
  );
}

/** Two versions side by side; a person decides which is right. */
function conflict(looked: Looked): HTMLElement[] {
  const { id, session, payload, seen } = looked;
  const { outbox, store } = session;
  const decide = (work: () => Promise<void>) => async () => {
    await work();
    location.hash = '#/sent';
  };
  const mine = decide(() => outbox.resolve(id, { ...payload, known: [...(payload.known ?? []), ...seenStored(seen)] }));
  const theirs = decide(async () => {
    await store.leftOut(id, new Date());
    await outbox.discard(id);
  });
  return [
    el(
      'p',
      { class: 'lead' },
      'Somebody changed this at the record server after you opened it. Nothing was overwritten.',
    ),
    el(
      'div',
      { class: 'columns halves' },
      el(
        'section',
        { class: 'paper' },
        el('h2', {}, 'What you finished'),
        linesView(submissionInWords(payload.definition, payload.submission)),
        el('button', { type: 'button', textContent: 'Send what I finished', onclick: mine }),
        el('p', { class: 'muted' }, 'It takes the place of what the server has, which stays in its history.'),
      ),
      el(
        'section',
        { class: 'paper' },
        el('h2', {}, 'What the record server has'),
        ...seen.map(heldView),
        el('button', { type: 'button', textContent: 'Keep what the server has', onclick: theirs }),
        el('p', { class: 'muted' }, 'What you finished is not sent. It stays in the record of this device.'),
      ),
    ),
  ];
}

/** One finished form that does not go by itself: what is the matter, and what can be done. */
export async function lookPage(id: string, session: Session): Promise<HTMLElement> {
  const { outbox, store } = session;
  const found = await outbox.reopen(id).catch(() => null);
  const entry = (await outbox.list().catch(() => [])).find((one) => one.readable && one.id === id);
  const payload = found?.payload as ToSend | undefined;
  const record = payload && (await store.record(payload.submission.subjectOfCare));
  if (!payload || !record || (entry?.state !== 'rejected' && entry?.state !== 'conflict')) {
    return el('main', { id: 'main' }, back(), el('h1', { tabIndex: -1 }, 'There is nothing to look at here any more'));
  }
  const isRejected = entry.state === 'rejected';
  const seen = isRejected ? [] : ((found?.current ?? []) as readonly Held[]);
  const looked: Looked = { id, session, record, payload, seen };
  const what = `${titleOf(payload.submission)} of ${fullName(record.subjectOfCare)}`;
  return el(
    'main',
    { id: 'main', class: 'look-page' },
    back(),
    el('h1', { tabIndex: -1 }, isRejected ? `Put right: ${what}` : `Compare: ${what}`),
    ...(isRejected ? rejected(looked, found?.reason ?? null) : conflict(looked)),
  );
}
