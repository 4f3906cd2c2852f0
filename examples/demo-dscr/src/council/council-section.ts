// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '@careplan-kit/model';
import { el } from '../dom.js';
import { titleOfForm } from '../forms.js';
import { mayFill } from '../rights.js';
import { at } from '../sending/standing-words.js';
import type { Session } from '../session.js';
import { type Paper, papersOf } from './papers.js';
import { NotTakenInError, takeIn } from './take-in.js';

const FIRST_VISIT = 'https://careplan-kit.example/form/first-visit';

const waiting = ({ form, by, sentAt }: Paper) =>
  el('li', {}, el('strong', {}, titleOfForm(form)), ` from ${by}, ${at(new Date(sentAt))}`);

/**
 * What the council sent of a person and nobody has taken in yet; then the way to the first visit, until somebody has made
 * it. It is looked up beside the page, which does not wait for it.
 */
export function councilSection(
  person: string,
  session: Session,
  changed: (record: CareRecord) => Promise<void>,
): HTMLElement {
  const { store } = session;
  const place = el('section', { class: 'notice', 'aria-labelledby': 'council-title', hidden: true });
  const show = (...content: (Node | string)[]) => {
    place.replaceChildren(el('h2', { id: 'council-title', tabIndex: -1 }, 'What the council sent'), ...content);
    place.hidden = false;
  };

  const open = (papers: readonly Paper[]) => {
    const problem = el('p', { role: 'alert' });
    const take = el('button', { type: 'button', class: 'primary', textContent: 'Take it into the record' });
    take.addEventListener('click', () => {
      take.disabled = true;
      void takeIn(papers, person, session)
        .then(async (record) => {
          await changed(record);
          await look();
          place.querySelector<HTMLElement>('h2')?.focus();
        })
        .catch((cause: unknown) => {
          const why =
            cause instanceof NotTakenInError ? cause.message : 'It could not be kept on this device just now.';
          problem.textContent = `${why} Nothing was changed by it; it still waits here.`;
          take.disabled = false;
        });
    });
    const says = 'Nobody has checked it with the person yet. It stays the council’s word until the first visit.';
    show(el('ul', {}, ...papers.map(waiting)), el('p', { class: 'muted' }, says), take, problem);
  };

  const look = async () => {
    const papers = mayFill(session.worker) ? await papersOf(person) : [];
    const received = await store.received(person);
    const had = new Set(received.map(({ submission }) => submission.id));
    const outstanding = papers.filter(({ id }) => !had.has(id));
    if (outstanding.length > 0) return open(outstanding);
    const isTakenIn = received.some(({ from }) => from !== undefined);
    const isVisited = received.some(({ submission }) => submission.form.url === FIRST_VISIT);
    if (!isTakenIn || isVisited || !mayFill(session.worker)) {
      place.hidden = true;
      return;
    }
    show(
      el(
        'p',
        {},
        'It is in the record. Go through it with the person on the first visit: what is known is not asked again.',
      ),
      el('a', { class: 'button primary', href: `#/resident/${person}/form/first-visit` }, 'First visit'),
    );
  };
  void look();
  return place;
}
