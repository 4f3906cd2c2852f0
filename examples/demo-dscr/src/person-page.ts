// SPDX-License-Identifier: Apache-2.0
import type { CpkSubmitEvent } from '@careplan-kit/elements';
import { type CareRecord, fullName } from '@careplan-kit/model';
import { aboutMe as definition } from '@careplan-kit/templates/about-me';
import { allergiesSection } from './allergies-section.js';
import { councilSection } from './council/council-section.js';
import { el } from './dom.js';
import { draftsHere, storeOf } from './drafts-here.js';
import { hospitalLinks } from './hospital/hospital-links.js';
import { openStay } from './hospital/stays.js';
import { lastForms } from './forms/last-forms.js';
import { handedDrafts } from './handed-drafts.js';
import { personSending } from './person-sending.js';
import { receivedPanel } from './received-panel.js';
import { recordViews } from './record-views.js';
import { portraitOf } from './residents.js';
import { mayFill } from './rights.js';
import { finishOrCompare } from './sending/overtaken.js';
import type { Session } from './session.js';
import { notHere } from './not-here.js';

/** A picture the product keeps of each resident. Without it the page is as good. */
async function portrait(id: string): Promise<Blob | null> {
  const response = await fetch(portraitOf(id)).catch(() => null);
  return response?.ok ? response.blob() : null;
}

/**
 * One person: the banner, what must be known, About Me, the care plan, the day, forms, and what this product received.
 *
 * @param draftId - the draft that is to be gone on with
 */
export async function personPage(
  id: string,
  session: Session,
  signal: AbortSignal,
  draftId?: string,
): Promise<HTMLElement> {
  const { store, drafts, worker } = session;
  const record = await store.record(id);
  if (!record) return notHere();

  const draft = (await draftsHere(drafts)).find((one) => one.id === draftId && one.person === id);
  const isAboutMe = draft?.form === definition.url;
  // The alerts stand on this page in full: under the name they would be a second time.
  const banner = el('cpk-person-banner', { record, flags: 'none' });
  // What was written while this worker was away is marked.
  const changedSince = (await store.lastSeen(worker.id, id, new Date())) ?? null;
  const aboutMe = el('cpk-about-me', {
    record,
    drafts: draft && isAboutMe ? storeOf(drafts, draft.id) : drafts,
    editing: isAboutMe,
    photo: await portrait(id),
    changedSince,
    // On a phone at the bedside the least comes first; one tap shows the rest.
    view: matchMedia('(max-width: 600px)').matches ? 'short' : 'full',
  });
  const views = recordViews(record, { aboutMe, changedSince, signal });
  const last = lastForms(id, session);
  await last.look();
  let panel = await receivedPanel(record, { store, aboutMe }, () => 'record');
  let turn = 0;

  const showReceived = async (current: CareRecord) => {
    const mine = ++turn;
    // The tab that is open in the end, for a worker may choose another while the store is being read.
    const next = await receivedPanel(current, { store, aboutMe }, () => panel.dataset.open ?? 'record');
    if (mine !== turn) return;
    panel.replaceWith(next);
    panel = next;
  };

  const showChanged = async (changed: CareRecord) => {
    banner.record = changed;
    aboutMe.record = changed;
    views.show(changed);
    await last.look();
    await showReceived(changed);
  };

  const writing = el('div', { class: 'paper' }, aboutMe);
  const comparing = el('div', { class: 'paper', hidden: true });
  const show = (comparison: HTMLElement | null) => {
    comparing.replaceChildren(...(comparison ? [comparison] : []));
    comparing.hidden = comparison === null;
    writing.hidden = comparison !== null;
  };
  const goOn = async (current: CareRecord) => {
    // The form opens anew, on the record as it is now and with the draft.
    aboutMe.editing = false;
    await aboutMe.updateComplete;
    await showChanged(current);
    aboutMe.editing = true;
  };
  aboutMe.addEventListener('cpk-submit', (event: CpkSubmitEvent) => {
    const keep = async () => {
      const began = aboutMe.record ?? record;
      const overtaken = { definition, session, began, drafts: aboutMe.drafts ?? drafts, show, goOn };
      await showChanged(await finishOrCompare(event, overtaken));
    };
    event.waitUntil(keep());
  });
  const handed = await handedDrafts(id, session);
  handed.place.hidden = draft !== undefined;
  aboutMe.addEventListener('cpk-edit', ({ editing }) => {
    handed.place.hidden = editing;
    if (editing) return;
    // The next form is the worker's own again.
    aboutMe.drafts = drafts;
    history.replaceState(null, '', `#/resident/${id}`);
    void handed.look();
  });
  // Views and edits are audited while the page is open.
  aboutMe.addEventListener('cpk-edit', () => void showReceived(aboutMe.record ?? record));

  const head = el(
    'div',
    { class: 'person-head' },
    el(
      'div',
      { class: 'ways' },
      el('a', { class: 'back', href: '#/' }, '← Residents'),
      el('a', { class: 'back', href: `#/resident/${id}/day` }, 'Today'),
      mayFill(worker) && el('a', { class: 'back', href: `#/resident/${id}/forms` }, 'Forms'),
      mayFill(worker) && el('a', { class: 'back', href: `#/resident/${id}/medicines` }, 'Medicines'),
      ...hospitalLinks(id, session, await openStay(store, id)),
    ),
    el('h1', { class: 'visually-hidden', tabIndex: -1 }, fullName(record.subjectOfCare)),
    banner,
  );
  // The head stays at the top of the window: whatever is scrolled to must come to rest below it.
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--head-height', `${head.offsetHeight}px`);
  }).observe(head);

  return el(
    'main',
    { id: 'main', class: 'person' },
    head,
    views.alerts,
    personSending(id, session, signal),
    handed.place,
    councilSection(id, session, showChanged),
    el(
      'div',
      { class: 'columns' },
      el(
        'div',
        { class: 'papers' },
        allergiesSection(record, { session, changed: showChanged, draft: isAboutMe ? undefined : draft }),
        writing,
        comparing,
        views.carePlan,
        views.timeline,
        last.place,
      ),
      panel,
    ),
  );
}
