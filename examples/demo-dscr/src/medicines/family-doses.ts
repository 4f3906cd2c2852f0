// SPDX-License-Identifier: Apache-2.0
import {
  type AdministrationRecord,
  type Facts,
  correctRecord,
  currentRecords,
  findMedication,
  recordAdministration,
} from '@careplan-kit/emar';
import { el } from '../dom.js';
import type { Session } from '../session.js';
import { keepRecord } from './keep-fact.js';

/** What somebody of the family gives now and then, as it is agreed with them. */
const FAMILY = [
  {
    person: 'resident-smith',
    order: 'smith-paracetamol',
    by: 'family-robert',
    name: 'Robert',
    relation: 'her son',
    tablets: 2,
  },
] as const;

/** A press this soon is still the first. */
const SETTLE_MILLISECONDS = 1000;
/** For as long as this what was told can be taken back here, also when the page was opened anew. */
const LATELY_MILLISECONDS = 3_600_000;

type FamilyDose = (typeof FAMILY)[number];

const timeOf = (instant: string, { context }: Session) =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: context.timeZone ?? 'Europe/London' }).format(
    new Date(instant),
  );

function recordOf({ person, order, by, tablets }: FamilyDose, { worker, context }: Session): AdministrationRecord {
  const at = context.clock().toISOString();
  return {
    id: crypto.randomUUID(),
    ...{ orderId: order, personId: person, outcome: 'given-by-other', source: 'family', administratorId: by },
    ...{ givenAt: at, recordedAt: at, recordedBy: worker.id, dose: { value: tablets, unit: 'tablet' } },
  };
}

/** The last of these doses, while it is lately told and stands. */
function lastOf({ order }: FamilyDose, facts: Facts): AdministrationRecord | null {
  const since = Date.parse(facts.now) - LATELY_MILLISECONDS;
  const told = currentRecords(facts.records).filter(
    ({ orderId, source, recordedAt }) =>
      orderId === order && source === 'family' && recordedAt !== undefined && Date.parse(recordedAt) >= since,
  );
  return told.sort((one, other) => Date.parse(one.givenAt) - Date.parse(other.givenAt)).at(-1) ?? null;
}

function doseView(agreed: FamilyDose, facts: Facts, session: Session): HTMLElement {
  const order = facts.orders.find(({ id }) => id === agreed.order);
  const medicine = findMedication(facts, order?.medicationId)?.name ?? agreed.order;
  const said = el('p', { role: 'status', tabIndex: -1 });
  const place = el('div', { class: 'family-dose' }, el('p', {}, `${medicine}. ${agreed.name}, ${agreed.relation}.`));
  const tap = el(
    'button',
    { type: 'button', class: 'primary' },
    `${agreed.name} gave ${agreed.tablets} tablets just now`,
  );
  const mistake = el('button', { type: 'button', textContent: 'That was a mistake', hidden: true });
  const fails = () => {
    said.textContent = 'It could not be kept on this tablet just now, and is not recorded. Try again.';
  };
  let tappedAt = -Infinity;
  let kept: AdministrationRecord | null = null;
  const show = (record: AdministrationRecord) => {
    kept = record;
    said.textContent = `Recorded at ${timeOf(record.givenAt, session)}: ${agreed.name} gave ${agreed.tablets} tablets. It counts from now on.`;
    mistake.hidden = false;
  };
  // One tap is one dose, however the finger trembles: the button is gone until the page is opened anew.
  let telling: AdministrationRecord | null = null;
  const tell = async () => {
    tap.disabled = true;
    telling ??= recordOf(agreed, session);
    const answer = recordAdministration(await session.medicines.facts(), telling);
    await keepRecord(answer.record, session);
    show(answer.record);
    tap.hidden = true;
    tappedAt = performance.now();
    // A second press on the same place, or of the same key, must not take it back.
    said.focus();
  };
  // One press is one version, also when it is tried again.
  let takenBack: string | undefined;
  const takeBack = async () => {
    if (!kept || performance.now() - tappedAt < SETTLE_MILLISECONDS) return;
    takenBack ??= crypto.randomUUID();
    const what = {
      id: takenBack,
      recordId: kept.id,
      by: session.worker.id,
      enteredInError: true,
      reason: 'Recorded by mistake',
    };
    const next = correctRecord(await session.medicines.facts(), what).records.at(-1);
    if (!next) return fails();
    await keepRecord(next, session);
    said.textContent = 'Taken back. Nothing is recorded.';
    mistake.hidden = true;
  };
  tap.addEventListener('click', () => {
    tell().catch(() => {
      fails();
      tap.disabled = false;
    });
  });
  mistake.addEventListener('click', () => void takeBack().catch(fails));
  const last = lastOf(agreed, facts);
  if (last) show(last);
  place.append(tap, said, mistake);
  return place;
}

/** What the family gave is told with one tap: it counts towards every limit like a dose of the house. */
export function familySection(person: string, facts: Facts, session: Session): HTMLElement | null {
  const agreed = FAMILY.filter((one) => one.person === person);
  if (agreed.length === 0) return null;
  return el(
    'section',
    { class: 'paper', 'aria-labelledby': 'family-title' },
    el('h2', { id: 'family-title' }, 'Given by the family'),
    ...agreed.map((one) => doseView(one, facts, session)),
  );
}
