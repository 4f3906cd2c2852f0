// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, fullName } from '@careplan-kit/model';
import { wayBack } from '@careplan-kit/transfer';
import { el } from '../dom.js';
import { titleOf } from '../forms.js';
import type { Stay } from '../record-database.js';
import { mayFill } from '../rights.js';
import { at } from '../sending/standing-words.js';
import type { Session } from '../session.js';
import { filledForms } from './filled-forms.js';
import { nextShifts } from './rota.js';
import { acknowledge, acknowledged, cameHome, openStay } from './stays.js';

/** What is written down when somebody comes home, in the order in which it is asked. */
const PAPERS = [
  ['discharge-summary', 'What the hospital wrote'],
  ['discharge-follow-up', 'What is to be done now'],
  ['belongings', 'What came back in the bag'],
] as const;

/** The forms of the way back: those filled in since the person left. */
async function since(stay: Stay, { store }: Session) {
  const forms = await filledForms(store, stay.person);
  return forms.filter(({ submission }) => submission.submittedAt > stay.sent.sentAt);
}

async function telling(
  stay: Stay,
  record: CareRecord,
  session: Session,
  shown: () => Promise<void>,
): Promise<HTMLElement> {
  const { store, context } = session;
  const filled = await since(stay, session);
  const rows = PAPERS.map(([form, words]) => {
    const done = filled.find(({ submission }) => submission.form.id === form);
    return el(
      'li',
      {},
      el('a', { class: 'form-link', href: `#/resident/${stay.person}/form/${form}` }, words),
      el(
        'span',
        { class: done ? 'status' : 'status missing' },
        done
          ? `${titleOf(done.submission)}: ${done.submission.author.name}, ${at(new Date(done.submission.submittedAt))}`
          : 'Not written down yet',
      ),
    );
  });
  const problem = el('p', { role: 'alert' });
  const tell = el('button', {
    type: 'button',
    class: 'primary',
    textContent: stay.back ? 'More came: tell the next three shifts' : 'They are home: tell the next three shifts',
  });
  tell.addEventListener('click', () => {
    tell.disabled = true;
    const now = context.clock();
    const back = wayBack({
      sent: stay.sent,
      record,
      discharge: filled,
      backAt: now.toISOString(),
      rota: nextShifts(now),
      shifts: 3,
    });
    void cameHome(store, back)
      .then(shown)
      .catch(() => {
        problem.textContent = 'It could not be kept on this device just now. Nobody has been told; try again.';
        tell.disabled = false;
      });
  });
  return el(
    'section',
    { class: 'paper', 'aria-labelledby': 'papers-title' },
    el('h2', { id: 'papers-title' }, 'What came home with them'),
    el('ul', { class: 'form-list' }, ...rows),
    el(
      'p',
      { class: 'muted' },
      'Each worker of the next three shifts reads what is different and says so, for themself.',
    ),
    tell,
    problem,
  );
}

/** Home from hospital: first what came back is written down, then each worker reads what is different. */
export async function homePage(id: string, session: Session): Promise<HTMLElement> {
  const { store, worker } = session;
  const record = await store.record(id);
  const back = el(
    'a',
    { class: 'back', href: `#/resident/${id}` },
    `← ${record ? fullName(record.subjectOfCare) : 'Back'}`,
  );
  const stay = record && (await openStay(store, id));
  if (!record || !stay) {
    return el('main', { id: 'main' }, back, el('h1', { tabIndex: -1 }, 'Nobody went to hospital from here'));
  }
  const heading = el('h1', { tabIndex: -1 }, 'Home from hospital');
  const place = el('div');
  const show = async () => {
    const current = (await openStay(store, id)) ?? stay;
    if (current.back) {
      const element = el('cpk-transfer-return', {
        record,
        back: current.back,
        acknowledgements: await acknowledged(store, current.id),
      });
      element.addEventListener('cpk-acknowledge', (event) =>
        event.waitUntil(acknowledge(store, event.acknowledgements)),
      );
      const more = mayFill(worker) && (await telling(current, record, session, show));
      place.replaceChildren(el('div', { class: 'paper' }, element), ...(more ? [more] : []));
    } else if (mayFill(worker)) place.replaceChildren(await telling(current, record, session, show));
    else place.replaceChildren(el('p', { class: 'muted' }, 'They are in hospital.'));
  };
  await show();
  return el('main', { id: 'main', class: 'form-page' }, back, heading, el('cpk-person-banner', { record }), place);
}
