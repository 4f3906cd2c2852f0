// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord } from '@careplan-kit/emar';
import { CpkPrn } from '../prn/prn.js';
import { ROUND_PEOPLE, morningRound } from './medicine-rounds.js';
import { find, mount, textOf } from './page.js';
import { testHost } from './story-host.js';

/** The evening of the same day: Robert's dose was in the morning. */
export const EVENING = '2026-11-22T19:40:00.000Z';

export const MRS_SMITH = ROUND_PEOPLE.find(({ id }) => id === 'mrs-smith')!;

export const prn = (changes: Partial<CpkPrn> = {}, parent?: HTMLElement) =>
  mount(
    CpkPrn,
    {
      ...{ facts: morningRound(), person: MRS_SMITH, family: [{ id: 'family:robert', name: 'Robert' }] },
      ...{ now: EVENING, context: testHost({ clock: () => new Date(EVENING) }), ...changes },
    },
    parent,
  );

export interface Told {
  readonly records: AdministrationRecord[];
}

/** A host that stores everything it hears. */
export function storing(element: CpkPrn, store: () => Promise<unknown> = () => Promise.resolve()): Told {
  const told: Told = { records: [] };
  element.addEventListener('cpk-medicine-record', (event) => {
    told.records.push(event.record);
    event.waitUntil(store());
  });
  return told;
}

export async function press(element: CpkPrn, selector: string): Promise<void> {
  find(element, selector).click();
  await element.updateComplete;
}

export const wordsOf = (element: CpkPrn) => textOf(element.shadowRoot as unknown as HTMLElement);
