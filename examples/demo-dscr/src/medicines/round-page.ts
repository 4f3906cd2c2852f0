// SPDX-License-Identifier: Apache-2.0
import type { CpkEmarRound } from '@careplan-kit/elements';
import type { CheckCode, Facts } from '@careplan-kit/emar';
import { el } from '../dom.js';
import { mayFill } from '../rights.js';
import type { Session } from '../session.js';
import { keepWhatIsTold } from './keep-fact.js';
import { peopleOfRound } from './people-of-round.js';
import { ROUNDS, type RoundOfDay, dayOf, roundAt, roundOfDay } from './rounds-of-day.js';
import { unreadableView } from './unreadable.js';
import { whoMayWitness, witnessBy } from './witness.js';

/**
 * What holds a dose back in this house. The library turns none of it on: whoever does answers for it as decision support.
 */
const HOLD_BACK: readonly CheckCode[] = [
  'ALREADY_RECORDED',
  'ALLERGY_CONFLICT',
  'MIN_INTERVAL',
  'MAX_24H_AMOUNT',
  'MAX_24H_DOSES',
  'RECONCILIATION_OPEN',
];

/** The facts with the round of the day in them, as it was kept or as it begins. */
function withRound(facts: Facts, round: RoundOfDay, worker: string): Facts {
  const made = { ...roundAt(dayOf(facts.now), round), startedBy: worker };
  return facts.rounds.some(({ id }) => id === made.id) ? facts : { ...facts, rounds: [...facts.rounds, made] };
}

async function roundElement(round: RoundOfDay, session: Session, signal: AbortSignal): Promise<HTMLElement> {
  const { medicines, worker } = session;
  const [first, people] = await Promise.all([medicines.facts(), peopleOfRound(session)]);
  const element: CpkEmarRound = el('cpk-emar-round', {
    facts: withRound(first, round, worker.id),
    people,
    roundId: roundAt(dayOf(first.now), round).id,
    roundName: round.title,
    holdBack: HOLD_BACK,
    proveWitness: witnessBy(session, whoMayWitness(first)),
    deviceId: 'lantern-tablet',
  });
  keepWhatIsTold(element, session);
  let turn = 0;
  const look = async () => {
    const mine = ++turn;
    const facts = await medicines.facts().catch(() => null);
    if (mine !== turn) return;
    if (facts) element.facts = withRound(facts, round, worker.id);
    else element.replaceWith(unreadableView());
  };
  medicines.changes.addEventListener('change', () => void look(), { signal });
  return element;
}

/** The medicines round of this house: the one that is on, or the one that is asked for. */
export async function medicinesRoundPage(id: string, session: Session, signal: AbortSignal): Promise<HTMLElement> {
  const heading = el('h1', { tabIndex: -1 }, 'Medicines');
  const back = el('a', { class: 'back', href: '#/' }, '← Residents');
  if (!mayFill(session.worker)) {
    const reads = 'You read here. Medicines are given by whoever works at Larkfield House.';
    return el('main', { id: 'main' }, back, heading, el('p', { class: 'muted' }, reads));
  }
  const round = roundOfDay(id, session.context.clock().toISOString());
  const ways = ROUNDS.map(({ id: name, title }) =>
    el('a', { class: 'button', href: `#/medicines/${name}`, 'aria-current': name === round.id && 'page' }, title),
  );
  const body = await roundElement(round, session, signal).catch(() => unreadableView());
  return el(
    'main',
    { id: 'main', class: 'rounds-page' },
    back,
    heading,
    el('nav', { class: 'ways', 'aria-label': 'Which round' }, ...ways),
    el('div', { class: 'paper' }, body),
  );
}
