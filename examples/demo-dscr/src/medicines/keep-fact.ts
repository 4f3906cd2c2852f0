// SPDX-License-Identifier: Apache-2.0
import type { CpkMedicineFactEvent, CpkMedicineRecordEvent, CpkRoundEvent, MedicineFact } from '@careplan-kit/elements';
import { type AdministrationRecord, registerAdditions, registerPages } from '@careplan-kit/emar';
import type { Session } from '../session.js';
import type { HouseFact } from './with-facts.js';

/** What a record brings with it: the lines of the register that its dose, or the correction of one, has. */
async function withWhatFollows(record: AdministrationRecord, { medicines }: Session): Promise<readonly HouseFact[]> {
  const facts = await medicines.facts();
  const lines = registerPages(facts).flatMap(({ medicationId, personId, ...more }) => {
    const of = { medicationId, ...(personId === undefined ? {} : { personId }) };
    const { appended } = registerAdditions(facts, [record], { ...of, ...more });
    return appended.map((fact): HouseFact => ({ kind: 'register-entry', page: of, fact }));
  });
  return [{ kind: 'record', fact: record }, ...lines];
}

/** Keeps one dose, with what follows from it, together or not at all. Resolves when it is on the disk. */
export async function keepRecord(record: AdministrationRecord, session: Session): Promise<void> {
  await session.medicines.keep(record.id, record.personId ?? 'house', await withWhatFollows(record, session));
}

/** Of one fact: the same when it is told again. Versions of an order are facts of their own. */
function idOf(one: MedicineFact): string {
  if (one.kind === 'order') return `${one.fact.id} version ${one.fact.version ?? 1} ${one.fact.status}`;
  return 'id' in one.fact ? String(one.fact.id) : JSON.stringify(one.fact);
}

/** Keeps what elements tell of, for as long as they are on the page. */
export function keepWhatIsTold(place: HTMLElement, session: Session): void {
  place.addEventListener('cpk-medicine-record', (event: CpkMedicineRecordEvent) =>
    event.waitUntil(keepRecord(event.record, session)),
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
