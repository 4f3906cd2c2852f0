// SPDX-License-Identifier: Apache-2.0
import { fullName } from '@careplan-kit/model';
import { el } from '../dom.js';
import type { Session } from '../session.js';
import { toRead } from './stays.js';

/** What a worker must read before anything else, on the first page after signing in; nothing when there is nothing. */
export async function mustReadSection({ store, worker, context }: Session): Promise<HTMLElement | false> {
  const stays = await toRead(store, worker.id, context.clock());
  if (stays.length === 0) return false;
  const lines = await Promise.all(
    stays.map(async ({ person, back }) => {
      const record = await store.record(person);
      const name = record ? fullName(record.subjectOfCare) : person;
      const count = back?.changes.length ?? 0;
      const different =
        count === 0 ? 'nothing came in writing yet' : `${count} ${count === 1 ? 'thing is' : 'things are'} different`;
      const words = `${name} is home from hospital: ${different}`;
      return el('li', {}, el('a', { class: 'form-link', href: `#/resident/${person}/home-again` }, words));
    }),
  );
  return el(
    'section',
    { class: 'notice must-read', 'aria-labelledby': 'must-read-title' },
    el('h2', { id: 'must-read-title' }, 'Read this first'),
    el('ul', { class: 'form-list' }, ...lines),
  );
}
