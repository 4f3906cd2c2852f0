// SPDX-License-Identifier: Apache-2.0
import { type Facts, registerPages } from '@careplan-kit/emar';
import { type CareRecord, fullName } from '@careplan-kit/model';
import { el } from '../dom.js';
import { mayFill } from '../rights.js';
import type { Session } from '../session.js';
import { keepSoFar } from './comparison-so-far.js';
import { familySection } from './family-doses.js';
import { keepWhatIsTold } from './keep-fact.js';
import { ordersOf } from './orders-here.js';
import { medicinePerson } from './people-of-round.js';
import { unreadableView } from './unreadable.js';
import { secondPersonBy, whoMayWitness } from './witness.js';

/** Whom a question about a medicine goes to. */
const ASKABLE = [
  { id: 'gp', name: 'the GP' },
  { id: 'pharmacist', name: 'the pharmacist' },
  { id: 'ward', name: 'the ward' },
];

const paper = (id: string, ...content: HTMLElement[]) => el('div', { class: 'paper', id }, ...content);

async function papers(record: CareRecord, facts: Facts, session: Session, signal: AbortSignal): Promise<HTMLElement[]> {
  const { medicines } = session;
  const personId = record.subjectOfCare.id;
  const person = medicinePerson(record);
  const proveWitness = secondPersonBy(session, whoMayWitness(facts));
  const chart = el('cpk-emar-chart', { facts, person, personId });
  const orders = ordersOf(personId, person, facts, session);
  const leaving = el('cpk-leaving-summary', { facts, person, personId });
  const page = registerPages(facts).find((one) => one.personId === personId);
  const { medicationId } = page ?? {};
  const people = [{ id: personId, ...person }];
  const register = page && el('cpk-cd-register', { facts, people, medicationId, personId, proveWitness });
  const comparing =
    facts.reconciliation?.personId === personId &&
    el('cpk-reconciliation', { facts, person, personId, askable: ASKABLE, proveWitness });
  const all = [chart, orders, leaving, ...(register ? [register] : []), ...(comparing ? [comparing] : [])];
  for (const element of all) keepWhatIsTold(element, session);
  const look = async () => {
    const next = await medicines.facts().catch(() => null);
    for (const element of all) {
      if (next) element.facts = next;
      else element.replaceWith(unreadableView());
    }
  };
  medicines.changes.addEventListener('change', () => void look(), { signal });
  return [
    ...(comparing ? [paper('comparing', await keepSoFar(comparing, personId, session, signal), comparing)] : []),
    paper('chart', chart),
    paper('orders', orders),
    ...(register ? [paper('register', register)] : []),
    paper('leaving', leaving),
  ];
}

/** The medicines of one person: what the family gave, the chart, and the page that leaves with them. */
export async function personMedicinesPage(id: string, session: Session, signal: AbortSignal): Promise<HTMLElement> {
  const record = await session.store.record(id);
  if (!record) return el('main', { id: 'main' }, el('h1', { tabIndex: -1 }, 'Nobody of this name lives here'));
  const name = fullName(record.subjectOfCare);
  const heading = el('h1', { tabIndex: -1 }, `Medicines of ${name}`);
  const back = el('a', { class: 'back', href: `#/resident/${id}` }, `← ${name}`);
  if (!mayFill(session.worker)) {
    const reads = 'You read here. Medicines are given by whoever works at Larkfield House.';
    return el('main', { id: 'main' }, back, heading, el('p', { class: 'muted' }, reads));
  }
  const facts = await session.medicines.facts().catch(() => null);
  const content = facts
    ? [familySection(id, facts, session), ...(await papers(record, facts, session, signal))]
    : [unreadableView()];
  return el('main', { id: 'main', class: 'rounds-page' }, back, heading, ...content);
}
