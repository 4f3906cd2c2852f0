// SPDX-License-Identifier: Apache-2.0
import type { CpkSubmitEvent } from '@careplan-kit/elements';
import { type CareRecord, fullName } from '@careplan-kit/model';
import { el } from './dom.js';
import { receivedPanel } from './received-panel.js';
import { portraitOf } from './residents.js';
import type { Session } from './session.js';

/** A picture the product keeps of each resident. Without it the page is as good. */
async function portrait(id: string): Promise<Blob | null> {
  const response = await fetch(portraitOf(id)).catch(() => null);
  return response?.ok ? response.blob() : null;
}

/** One person: the banner, About Me, and what this product received. */
export async function personPage(id: string, session: Session): Promise<HTMLElement> {
  const { store, drafts, worker } = session;
  const record = await store.record(id);
  if (!record) return el('main', { id: 'main' }, el('h1', { tabIndex: -1 }, 'Nobody of this name lives here'));

  const banner = el('cpk-person-banner', { record });
  const aboutMe = el('cpk-about-me', {
    record,
    drafts,
    photo: await portrait(id),
    // What was written while this worker was away is marked.
    changedSince: (await store.lastSeen(worker.id, id, new Date())) ?? null,
    // On a phone at the bedside the least comes first; one tap shows the rest.
    view: matchMedia('(max-width: 600px)').matches ? 'short' : 'full',
  });
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

  aboutMe.addEventListener('cpk-submit', (event: CpkSubmitEvent) => {
    const keep = async () => {
      const current = (await store.record(id))!;
      // The answer to an earlier try may have been lost on its way. What is here already is not stored again.
      const stored = await store.has(event.submission.id);
      // Photos and clips go where this product keeps files; the record says where that is.
      await event.filesByReference(async (file) => store.keepFile(file.id, await file.blob()));
      const changed = stored ? current : event.commit({ current }).record;
      if (!stored) {
        await store.keep(changed, {
          submission: event.submission,
          questionnaireResponse: await event.toQuestionnaireResponse(),
        });
      }
      banner.record = changed;
      aboutMe.record = changed;
      await showReceived(changed);
    };
    event.waitUntil(keep());
  });
  // Views and edits are audited while the page is open.
  aboutMe.addEventListener('cpk-edit', () => void showReceived(aboutMe.record ?? record));

  const head = el(
    'div',
    { class: 'person-head' },
    el('a', { class: 'back', href: '#/' }, '← Residents'),
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
    el('div', { class: 'columns' }, el('div', { class: 'paper' }, aboutMe), panel),
  );
}
