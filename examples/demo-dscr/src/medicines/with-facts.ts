// SPDX-License-Identifier: Apache-2.0
import type { CpkRoundEvent, MedicineFact } from '@careplan-kit/elements';
import { type AdministrationRecord, type CdRegister, type Facts, registerPages } from '@careplan-kit/emar';

/** One new fact of the house, as it is kept on this device. */
export type HouseFact =
  | { readonly kind: 'record'; readonly fact: AdministrationRecord }
  | { readonly kind: 'round'; readonly fact: CpkRoundEvent['round'] }
  | MedicineFact;

const isPage = (page: CdRegister, { medicationId, personId }: Pick<CdRegister, 'medicationId' | 'personId'>) =>
  page.medicationId === medicationId && page.personId === personId;

function withEntry(facts: Facts, { page: name, fact: entry }: Extract<HouseFact, { kind: 'register-entry' }>): Facts {
  const pages = registerPages(facts);
  const known = pages.some((page) => isPage(page, name));
  const all = known ? pages : [...pages, { ...name, openingBalance: 0, entries: [] }];
  const [first, ...others] = all.map((page) =>
    isPage(page, name) ? { ...page, entries: [...page.entries, entry] } : page,
  );
  return { ...facts, ...(first ? { cdRegister: first } : {}), cdRegisters: others };
}

/** Facts are only added: what the house knew, and everything since, in the order in which it was kept. */
export function withFacts(first: Facts, added: readonly HouseFact[]): Facts {
  let facts = first;
  for (const one of added) {
    switch (one.kind) {
      case 'record':
        facts = { ...facts, records: [...facts.records, one.fact] };
        break;
      case 'round':
        facts = { ...facts, rounds: [...facts.rounds.filter(({ id }) => id !== one.fact.id), one.fact] };
        break;
      case 'order':
        facts = { ...facts, orders: [...facts.orders, one.fact] };
        break;
      case 'medication':
        facts = { ...facts, medications: [...facts.medications, one.fact] };
        break;
      case 'register-entry':
        facts = withEntry(facts, one);
        break;
      case 'patch-check':
        facts = { ...facts, patchChecks: [...facts.patchChecks, one.fact] };
        break;
      case 'stock-movement':
        facts = { ...facts, stockTransactions: [...facts.stockTransactions, one.fact] };
        break;
      case 'reconciliation':
        facts = { ...facts, reconciliation: one.fact };
        break;
      // Kept, and shown by no page of this demonstration.
      case 'stock-count':
      case 'question':
      case 'incident':
    }
  }
  return facts;
}
