// SPDX-License-Identifier: Apache-2.0
import type { CdRegister, Facts, Order, StockLine } from '@careplan-kit/emar';
import type { MedicineFact, MedicineOf } from '../events/medicine-event.js';

const isOf = (one: MedicineOf, other: MedicineOf) =>
  one.medicationId === other.medicationId && one.personId === other.personId;

/** Earlier versions stay: what was due and given by them is still known by them. */
const isVersionOf = (order: Order, { id, version = 1 }: Order) => order.id === id && (order.version ?? 1) === version;

const pagesOf = ({ cdRegister, cdRegisters = [] }: Facts): readonly CdRegister[] =>
  cdRegister ? [cdRegister, ...cdRegisters] : cdRegisters;

const ownLines = ({ stock }: Facts, of: MedicineOf) => stock.filter((line) => isOf(line, of));

/** Whether the host's facts have it. What no list of facts holds is the host's once it is stored. */
export function isAmong(facts: Facts, one: MedicineFact): boolean {
  switch (one.kind) {
    case 'order': {
      const { id, status, version = 1 } = one.fact;
      // A later version says that this one arrived, whatever became of the order since.
      return facts.orders.some((order) => {
        const known = order.version ?? 1;
        return order.id === id && (known > version || (known === version && order.status === status));
      });
    }
    case 'medication':
      return facts.medications.some(({ id }) => id === one.fact.id);
    case 'register-entry':
      return pagesOf(facts).some((page) => isOf(page, one.page) && page.entries.some(({ id }) => id === one.fact.id));
    case 'patch-check':
      return facts.patchChecks.some(({ id }) => id === one.fact.id);
    case 'stock-movement':
      return facts.stockTransactions.some(({ id }) => id === one.fact.id);
    case 'stock-count': {
      const { at } = one.fact;
      return ownLines(facts, one.fact).some(({ countedAt }) => countedAt !== undefined && countedAt >= at);
    }
    case 'reconciliation':
      return facts.reconciliation?.['revision'] === one.fact['revision'];
    default:
      return true;
  }
}

function withLine(facts: Facts, line: StockLine): Facts {
  return { ...facts, stock: [...facts.stock, line] };
}

/** The facts with one more. */
export function laidOver(facts: Facts, one: MedicineFact): Facts {
  switch (one.kind) {
    case 'order':
      return { ...facts, orders: [...facts.orders.filter((order) => !isVersionOf(order, one.fact)), one.fact] };
    case 'medication':
      return { ...facts, medications: [...facts.medications, one.fact] };
    case 'register-entry': {
      const pages = pagesOf(facts).map((page) =>
        isOf(page, one.page) ? { ...page, entries: [...page.entries, one.fact] } : page,
      );
      return { ...facts, cdRegister: undefined, cdRegisters: pages };
    }
    case 'patch-check':
      return { ...facts, patchChecks: [...facts.patchChecks, one.fact] };
    case 'stock-movement': {
      const { medicationId, personId, quantity, expiry, batch } = one.fact;
      const moved = { ...facts, stockTransactions: [...facts.stockTransactions, one.fact] };
      if (medicationId === undefined) return moved;
      const line = { medicationId, ...(personId === undefined ? {} : { personId }), balance: quantity };
      const more = {
        ...(typeof expiry === 'string' ? { expiry } : {}),
        ...(typeof batch === 'string' ? { batch } : {}),
      };
      return withLine(moved, { ...line, ...more });
    }
    case 'stock-count': {
      const { medicationId, personId, at } = one.fact;
      const of = { medicationId, ...(personId === undefined ? {} : { personId }) };
      if (ownLines(facts, of).length === 0) return withLine(facts, { ...of, balance: 0, countedAt: at });
      return { ...facts, stock: facts.stock.map((line) => (isOf(line, of) ? { ...line, countedAt: at } : line)) };
    }
    case 'reconciliation':
      return { ...facts, reconciliation: one.fact };
    default:
      return facts;
  }
}
