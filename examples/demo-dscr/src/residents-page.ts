// SPDX-License-Identifier: Apache-2.0
import { CpkEmarChart } from '@careplan-kit/elements/emar-chart';
import { CpkEmarRound } from '@careplan-kit/elements/emar-round';
import { AboutMe, fullName, latest } from '@careplan-kit/model';
import { el } from './dom.js';
import { type DraftHere, draftsHere, workerName } from './drafts-here.js';
import { mustReadSection } from './hospital/must-read.js';
import { RESIDENTS, portraitOf } from './residents.js';
import { mayFill } from './rights.js';
import type { Session } from './session.js';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function draftLine({ author, handed }: DraftHere, worker: string): string {
  if (author === worker || !handed) return 'You have a draft';
  return `You have a draft that ${workerName(handed.from)} began`;
}

/** Everybody who lives here, and what is known of each. */
export async function residentsPage(session: Session): Promise<HTMLElement> {
  const drafts = await draftsHere(session.drafts);
  const mustRead = await mustReadSection(session);
  const cards = await Promise.all(
    RESIDENTS.map(async ({ id, room }) => {
      const record = await session.store.record(id);
      if (!record) return null;
      const written = latest(record, AboutMe);
      const theirs = drafts.filter(({ person }) => person === id);
      const name = fullName(record.subjectOfCare);
      // What the person put first is what a new face must read first.
      const mustKnow = written?.content.whatIsMostImportantToMe?.response?.text?.split('\n')[0];
      return el(
        'li',
        {},
        el(
          'a',
          { class: 'resident', href: `#/resident/${id}` },
          el('img', { class: 'portrait', src: portraitOf(id), alt: '', width: 64, height: 64 }),
          el(
            'span',
            { class: 'resident-words' },
            el('strong', {}, name),
            el('span', { class: 'muted' }, `Room ${room}`),
            mustKnow && el('span', { class: 'must-know' }, `“${mustKnow}”`),
            el(
              'span',
              { class: written ? 'status' : 'status missing' },
              written ? `About Me written ${day.format(new Date(written.content.date))}` : 'No About Me yet',
            ),
            ...theirs.map((draft) => el('span', { class: 'status draft' }, draftLine(draft, session.worker.id))),
          ),
        ),
      );
    }),
  );
  // While this page is read, the next one most workers open is made ready.
  if (mayFill(session.worker)) void Promise.allSettled([CpkEmarRound.prepare(), CpkEmarChart.prepare()]);
  return el(
    'main',
    { id: 'main' },
    el('h1', { tabIndex: -1 }, 'Residents'),
    el('p', { class: 'muted' }, 'Larkfield House · five people live here'),
    el(
      'div',
      { class: 'ways' },
      el('a', { class: 'back', href: '#/drafts' }, 'Drafts on this device'),
      mayFill(session.worker) && el('a', { class: 'back', href: '#/rounds' }, 'Rounds'),
      mayFill(session.worker) && el('a', { class: 'back', href: '#/medicines' }, 'Medicines'),
    ),
    mustRead,
    el('ul', { class: 'residents' }, ...cards),
  );
}
