// SPDX-License-Identifier: Apache-2.0
import type { CpkGroupEntry } from '@careplan-kit/elements';
import { type CareRecord, fullName, inForce } from '@careplan-kit/model';
import { Alert, SafetyStatements } from '@careplan-kit/model/mods';
import { type DaySum, drunkOnDay, sumWords } from '@careplan-kit/templates/days';
import { sourcesOf, wallNow } from '../day/days-here.js';
import { el } from '../dom.js';
import { RESIDENTS, type Resident } from '../residents.js';
import { mayFill } from '../rights.js';
import type { Session } from '../session.js';
import { keepRow } from './keep-row.js';
import { ROUNDS, type Round } from './rounds.js';

type Person = CpkGroupEntry['people'][number];

/** Who is not here, until this page is loaded again: a real product knows it from elsewhere. */
const away = new Set<string>();

/** What can do harm on a round, at the person's name: how drinks and food must be, and warnings in force. */
function alertsOf(record: CareRecord): Person['alerts'] {
  const [statements] = inForce(record, SafetyStatements);
  const swallowing = statements?.content.swallowing?.state;
  const warnings = inForce(record, Alert).flatMap(({ content }) => content.freeText ?? []);
  return [
    ...(swallowing === 'entered'
      ? [{ text: 'Difficulty swallowing: see the plan first', kind: 'danger' as const }]
      : []),
    ...warnings.map((text) => ({ text, kind: 'danger' as const })),
    ...(swallowing === 'entered' || swallowing === 'none-known' ? [] : [{ text: 'Swallowing: not known. Ask first' }]),
  ];
}

async function personOf({ id, room }: Resident, { store }: Session): Promise<Person | null> {
  const record = await store.record(id);
  if (!record) return null;
  const alerts = alertsOf(record) ?? [];
  const name = fullName(record.subjectOfCare);
  return { id, name, room, ...(alerts.length > 0 && { alerts }), ...(away.has(id) && { away: 'Not here' }) };
}

const peopleOf = async (session: Session): Promise<readonly Person[]> =>
  (await Promise.all(RESIDENTS.map((one) => personOf(one, session)))).filter((one) => one !== null);

const wordsOf = (sum: DaySum) => (sum.entries > 0 ? sumWords(sum) : 'nothing written yet');

/** What everybody has drunk today, as far as it is known. */
function totals(session: Session): { readonly place: HTMLElement; look(people: readonly Person[]): Promise<void> } {
  const list = el('ul', { class: 'totals' });
  const place = el('section', { class: 'paper', 'aria-labelledby': 'totals-title' });
  place.append(el('h2', { id: 'totals-title' }, 'Drunk today, as far as it is written'), list);
  const look = async (people: readonly Person[]) => {
    const today = wallNow(session).slice(0, 10);
    const rows = people.map(async ({ id, name }) => {
      const words = wordsOf(drunkOnDay(await sourcesOf(id, session), today));
      return el('li', { 'data-person': id }, el('a', { href: `#/resident/${id}/day` }, name), `: ${words}`);
    });
    list.replaceChildren(...(await Promise.all(rows)));
  };
  return { place, look };
}

/** Somebody who is not here cannot be filled in, by hand or with the others. */
function whoIsAway(people: readonly Person[], changed: () => void): HTMLElement {
  const box = ({ id, name }: Person) => {
    const input = el('input', { type: 'checkbox', checked: away.has(id) });
    input.addEventListener('change', () => {
      if (input.checked) away.add(id);
      else away.delete(id);
      changed();
    });
    return el('label', {}, input, name);
  };
  return el('fieldset', { class: 'away-list' }, el('legend', {}, 'Who is not here?'), ...people.map(box));
}

async function bodyOf(round: Round, session: Session): Promise<readonly HTMLElement[]> {
  const people = await peopleOf(session);
  const sums = totals(session);
  const entry = el('cpk-group-entry', { definition: await round.load(), people, drafts: session.drafts });
  entry.addEventListener('cpk-submit', (event) => {
    event.waitUntil(keepRow(event as Parameters<typeof keepRow>[0], session).then(() => sums.look(people)));
  });
  const wereAway = whoIsAway(people, () => void peopleOf(session).then((now) => (entry.people = now)));
  await sums.look(people);
  return [wereAway, el('div', { class: 'paper' }, entry), ...(round.id === 'drinks' ? [sums.place] : [])];
}

/** Rounds through the house: one row for each resident, each kept with their own papers. */
export async function roundsPage(id: string, session: Session): Promise<HTMLElement> {
  const heading = el('h1', { tabIndex: -1 }, 'Rounds');
  const back = el('a', { class: 'back', href: '#/' }, '← Residents');
  if (!mayFill(session.worker)) {
    const reads = 'You read here. Rounds are gone by whoever works at Larkfield House.';
    return el('main', { id: 'main' }, back, heading, el('p', { class: 'muted' }, reads));
  }
  const round = ROUNDS.find((one) => one.id === id) ?? ROUNDS[0]!;
  const ways = ROUNDS.map(({ id: name, title }) =>
    el('a', { class: 'button', href: `#/rounds/${name}`, 'aria-current': name === round.id && 'page' }, title),
  );
  return el(
    'main',
    { id: 'main', class: 'rounds-page' },
    back,
    heading,
    el('nav', { class: 'ways', 'aria-label': 'Which round' }, ...ways),
    ...(await bodyOf(round, session)),
  );
}
