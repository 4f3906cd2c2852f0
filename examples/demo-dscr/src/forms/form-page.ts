// SPDX-License-Identifier: Apache-2.0
import type { CpkSubmitEvent } from '@careplan-kit/elements';
import type { FormDefinition } from '@careplan-kit/forms/contract';
import type { CareRecord } from '@careplan-kit/model';
import { el } from '../dom.js';
import { storeOf } from '../drafts-here.js';
import { CLASSES, FORMS, type FormHere } from '../forms.js';
import { mayFill } from '../rights.js';
import { finishOrCompare } from '../sending/overtaken.js';
import type { Session } from '../session.js';
import { type HandedIn, handedIn } from './handed-in.js';
import { notHere } from '../not-here.js';

/** The paper a form is written on: the form, or the comparison with what somebody else changed meanwhile. */
function paperOf(
  definition: FormDefinition,
  first: CareRecord,
  session: Session,
  { draftId, ...handed }: { readonly draftId?: string | undefined } & HandedIn,
): HTMLElement {
  const paper = el('div', { class: 'paper' });
  const drafts = draftId === undefined ? session.drafts : storeOf(session.drafts, draftId);
  const open = (record: CareRecord) => {
    const form = el('cpk-form', { definition, record, classes: CLASSES, drafts, untitled: true, ...handed });
    form.addEventListener('cpk-submit', (event: CpkSubmitEvent) => {
      const kept = finishOrCompare(event, {
        definition,
        session,
        began: record,
        drafts,
        show: (comparison) => {
          form.hidden = comparison !== null;
          paper.replaceChildren(form, ...(comparison ? [comparison] : []));
        },
        goOn: open,
      });
      event.waitUntil(kept);
      // The draft is removed first.
      void kept
        .then(() => event.stored)
        .then(() => (location.hash = `#/resident/${record.subjectOfCare.id}`))
        .catch(() => undefined);
    });
    paper.replaceChildren(form);
  };
  open(first);
  return paper;
}

/** What stands there when a form cannot be fetched: nothing is lost, for nothing was typed. */
function notFetched(again: () => void): HTMLElement {
  return el(
    'div',
    { class: 'notice', role: 'alert' },
    el(
      'p',
      {},
      'This form is not on this device yet and cannot be fetched just now. A form that was open here before can be.',
    ),
    el('button', { type: 'button', textContent: 'Try again', onclick: again }),
  );
}

/**
 * One form of one person on a page of its own. It keeps drafts, and is finished into the record and the outbox.
 *
 * @param draftId - the draft that is to be gone on with
 */
export async function formPage(id: string, form: string, session: Session, draftId?: string): Promise<HTMLElement> {
  const record = await session.store.record(id);
  const here: FormHere | undefined = FORMS.find((one) => one.id === form);
  if (!record || !here || !mayFill(session.worker)) {
    return notHere('There is no such form for you here');
  }
  const place = el('div');
  const open = async () => {
    try {
      place.replaceChildren(
        paperOf(await here.load(), record, session, { draftId, ...(await handedIn(form, id, session)) }),
      );
    } catch {
      place.replaceChildren(notFetched(() => void open()));
    }
  };
  await open();
  return el(
    'main',
    { id: 'main', class: 'form-page' },
    el('a', { class: 'back', href: `#/resident/${id}/forms` }, '← Forms'),
    el('h1', { tabIndex: -1 }, here.title),
    el('cpk-person-banner', { record }),
    place,
  );
}
