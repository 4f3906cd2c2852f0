// SPDX-License-Identifier: Apache-2.0
import type { CpkMedicineOrder } from '@careplan-kit/elements';
import type { Facts } from '@careplan-kit/emar';
import { el } from '../dom.js';
import type { Session } from '../session.js';
import { KNOWN_MEDICINES } from './house-medicines.js';
import type { medicinePerson } from './people-of-round.js';
import { secondPersonBy, whoMayWitness } from './witness.js';

/** Finds by any part of the name. A real product asks a dictionary of medicines. */
function findMedicines(text: string): ReturnType<NonNullable<CpkMedicineOrder['findMedicines']>> {
  const part = text.trim().toLowerCase();
  return Promise.resolve(KNOWN_MEDICINES.filter(({ name }) => name.toLowerCase().includes(part)));
}

/** One person's orders. Who checks an order proves who they are as a witness of a dose does. */
export function ordersOf(
  id: string,
  person: ReturnType<typeof medicinePerson>,
  facts: Facts,
  session: Session,
): CpkMedicineOrder {
  const ask = secondPersonBy(session, whoMayWitness(facts));
  const proveChecker: CpkMedicineOrder['proveChecker'] = ({ medicine, directions, transcribedBy }) =>
    ask({ about: medicine, what: directions, by: transcribedBy });
  return el('cpk-medicine-order', { facts, person: { id, ...person }, findMedicines, proveChecker });
}
