// SPDX-License-Identifier: Apache-2.0
import { type CpkSubmitEvent } from '@careplan-kit/elements';
import { type CareRecord, changeOf, history } from '@careplan-kit/model';
import { AllergiesAndAdverseReactions } from '@careplan-kit/model/mods';
import { allergies as definition } from './allergy-form.js';
import { el } from './dom.js';
import { type DraftHere, storeOf } from './drafts-here.js';
import { rightsOf } from './rights.js';
import { finishOrCompare } from './sending/overtaken.js';
import type { Session } from './session.js';

const classes = [AllergiesAndAdverseReactions];

/** The newest version of each that nobody has ended. */
function inForce(record: CareRecord): { readonly agent: string; readonly comment: string }[] {
  const newest = new Map(
    history(record, AllergiesAndAdverseReactions)
      .reverse()
      .map((one) => [one.recordUid, one]),
  );
  return [...newest.values()]
    .filter((version) => changeOf(record, version)?.changeType !== 'completed')
    .map(({ content }) => {
      const { causativeAgent, comment = '' } = content as {
        causativeAgent?: { originalText?: string };
        comment?: string;
      };
      return { agent: causativeAgent?.originalText ?? 'To what is not written down', comment };
    });
}

function reading(record: CareRecord): HTMLElement {
  const rows = inForce(record);
  if (rows.length === 0) {
    return el(
      'p',
      { class: 'muted' },
      'Nothing is in this list. Look above too: an allergy may have been written in a form. That does not say that there are none.',
    );
  }
  return el(
    'ul',
    { class: 'allergies' },
    ...rows.map(({ agent, comment }) => el('li', {}, el('strong', {}, agent), comment && `: ${comment}`)),
  );
}

export interface AllergiesDoings {
  readonly session: Session;
  readonly changed: (record: CareRecord) => Promise<void>;
  /** The draft that is to be gone on with. */
  readonly draft: DraftHere | undefined;
}

/** What a person must not have: a form of this product's own beside those of the library. */
export function allergiesSection(first: CareRecord, { session, changed, draft }: AllergiesDoings): HTMLElement {
  const { worker, drafts } = session;
  const subjectOfCare = first.subjectOfCare.id;
  const mayWrite = rightsOf(worker)('write', { subjectOfCare, class: AllergiesAndAdverseReactions.name });
  let record = first;
  const content = el('div', {}, reading(record));
  const write = el('button', { type: 'button', textContent: 'Write down or change' });
  const close = () => {
    content.replaceChildren(reading(record));
    write.textContent = 'Write down or change';
    write.focus();
  };
  const open = (store = drafts) => {
    const form = el('cpk-form', { definition, record, classes, drafts: store, headingLevel: 3, untitled: true });
    form.addEventListener('cpk-submit', (event: CpkSubmitEvent) => {
      const kept = finishOrCompare(event, {
        definition,
        session,
        began: record,
        drafts: store,
        show: (comparison) => {
          form.hidden = comparison !== null;
          content.replaceChildren(form, ...(comparison ? [comparison] : []));
        },
        goOn: async (now) => {
          record = now;
          await changed(now);
          open(store);
        },
      });
      event.waitUntil(kept);
      void kept
        .then(async (now) => {
          record = now;
          // The draft is removed first.
          await event.stored;
          await changed(now);
          close();
        })
        .catch(() => undefined);
    });
    content.replaceChildren(form);
    write.textContent = 'Back to reading, keeping the draft';
  };
  write.addEventListener('click', () => (content.querySelector('cpk-form') ? close() : open()));
  if (draft) open(storeOf(drafts, draft.id));
  return el(
    'section',
    { class: 'paper allergies-section', 'aria-labelledby': 'allergies-title' },
    el('div', { class: 'section-head' }, el('h2', { id: 'allergies-title' }, 'Allergies'), mayWrite && write),
    content,
  );
}
