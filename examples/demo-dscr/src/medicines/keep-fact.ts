// SPDX-License-Identifier: Apache-2.0
import type { CpkMedicineFactEvent, CpkMedicineRecordEvent, CpkRoundEvent, MedicineFact } from '@careplan-kit/elements';
import {
  type AdministrationRecord,
  type RecordAnswer,
  findOrder,
  registerAdditions,
  registerPageOf,
} from '@careplan-kit/emar';
import type { Session } from '../session.js';
import type { HouseFact } from './with-facts.js';

/** What a new record brings with it: a line of the register, and something that somebody has to be told. */
async function withWhatFollows(
  record: AdministrationRecord,
  answer: RecordAnswer | null,
  { medicines }: Session,
): Promise<readonly HouseFact[]> {
  const facts = await medicines.facts();
  const medicationId = record.medicationId ?? findOrder(facts, record.orderId)?.medicationId;
  const page = answer?.registerRequired ? registerPageOf(facts, medicationId, record.personId) : undefined;
  const lines = page ? registerAdditions(facts, [record], page).appended : [];
  return [
    { kind: 'record', fact: record },
    ...lines.map((fact): HouseFact => ({ kind: 'register-entry', page: page!, fact })),
  ];
}

/** Keeps one dose, with what follows from it, together or not at all. Resolves when it is on the disk. */
export async function keepRecord(
  record: AdministrationRecord,
  answer: RecordAnswer | null,
  session: Session,
): Promise<void> {
  await session.medicines.keep(record.id, record.personId ?? 'house', await withWhatFollows(record, answer, session));
}

/** Of one fact: the same when it is told again. Versions of an order are facts of their own. */
function idOf(one: MedicineFact): string {
  if (one.kind === 'order') return `${one.fact.id} version ${one.fact.version ?? 1} ${one.fact.status}`;
  return 'id' in one.fact ? String(one.fact.id) : JSON.stringify(one.fact);
}

/** Keeps what elements tell of, for as long as they are on the page. */
export function keepWhatIsTold(place: HTMLElement, session: Session): void {
  place.addEventListener('cpk-medicine-record', (event: CpkMedicineRecordEvent) =>
    event.waitUntil(keepRecord(event.record, event.answer, session)),
  );
  place.addEventListener('cpk-round', (event: CpkRoundEvent) => {
    const { round, what } = event;
    const id = `${what} ${round.id} ${round.interruptions?.length ?? 0}`;
    event.waitUntil(session.medicines.keep(id, 'house', [{ kind: 'round', fact: round }]));
  });
  place.addEventListener('cpk-medicine-fact', (event: CpkMedicineFactEvent) => {
    event.waitUntil(session.medicines.keep(event.facts.map(idOf).join(' '), 'house', event.facts));
  });
}
