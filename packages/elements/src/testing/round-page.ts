// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord } from '@careplan-kit/emar';
import { CpkEmarRound } from '../emar-round/emar-round.js';
import type { CpkMedicineRecordEvent } from '../events/medicine-event.js';
import { ROUND_NOW, ROUND_PEOPLE, morningRound } from './medicine-rounds.js';
import { find, mount, textOf } from './page.js';
import { testHost } from './story-host.js';

export const clock = () => new Date(ROUND_NOW);

export type Stored = { readonly records: AdministrationRecord[]; readonly events: CpkMedicineRecordEvent[] };

/** A host that stores everything it hears. */
export function storing(element: CpkEmarRound, store: () => Promise<unknown> = () => Promise.resolve()): Stored {
  const stored: Stored = { records: [], events: [] };
  element.addEventListener('cpk-medicine-record', (event) => {
    stored.events.push(event);
    stored.records.push(event.record);
    event.waitUntil(store());
  });
  return stored;
}

export const round = (changes: Partial<CpkEmarRound> = {}) =>
  mount(CpkEmarRound, {
    ...{ facts: morningRound(), roundId: 'morning', people: ROUND_PEOPLE, now: ROUND_NOW },
    ...{ context: testHost({ clock }), ...changes },
  });

export const wordsOf = (element: CpkEmarRound) => textOf(element.shadowRoot as unknown as HTMLElement);

export async function openPerson(element: CpkEmarRound, id: string): Promise<void> {
  find(element, `.group .line[data-person="${id}"]`).click();
  await element.updateComplete;
}

export async function openChecked(element: CpkEmarRound, id: string): Promise<void> {
  await openPerson(element, id);
  find(element, '.who .yes').click();
  await element.updateComplete;
}

/** Longer than a finger that presses twice. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

export const cardOf = (element: CpkEmarRound, key: string) => find(element, `[data-slot^="${key}@"]`);

export const within = (element: CpkEmarRound, key: string, selector: string) =>
  cardOf(element, key).querySelector<HTMLElement>(selector)!;
