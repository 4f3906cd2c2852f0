// SPDX-License-Identifier: Apache-2.0
import type { CdEntry } from '@careplan-kit/emar';
import { CpkCdRegister } from '../cd-register/cd-register.js';
import type { CpkMedicineFactEvent } from '../events/medicine-event.js';
import { REGISTER_PEOPLE, janeSigns, registerOfOne, withLines } from './medicine-register.js';
import { type Box, enter, find, findAll, mount, textOf, until } from './page.js';
import { testHost } from './story-host.js';

export const register = (changes: Partial<CpkCdRegister> = {}) =>
  mount(CpkCdRegister, {
    ...{ facts: registerOfOne(), people: REGISTER_PEOPLE, proveWitness: janeSigns, context: testHost() },
    ...changes,
  });

export function storing(element: CpkCdRegister, stored: () => Promise<unknown> = () => Promise.resolve()) {
  const events: CpkMedicineFactEvent[] = [];
  element.addEventListener('cpk-medicine-fact', (event) => {
    events.push(event);
    event.waitUntil(stored());
  });
  return events;
}

export const press = async (element: CpkCdRegister, selector: string) => {
  find(element, selector).click();
  await element.updateComplete;
};
export const write = async (element: CpkCdRegister, id: string, text: string) => {
  enter(find<HTMLInputElement>(element, `#${id}`) as Box, text);
  await element.updateComplete;
};
export const sign = async (element: CpkCdRegister) => {
  await press(element, '.ask-witness');
  await until(() => findAll(element, '.witness.signed').length === 1, 'the witness signed');
};
export const entriesOf = (events: readonly CpkMedicineFactEvent[]) =>
  events.flatMap(({ facts }) => facts.flatMap((one) => (one.kind === 'register-entry' ? [one.fact] : [])));
export const balance = (element: CpkCdRegister) => textOf(find(element, '.balance-now'));
/** What the host has stored comes back in its facts. */
export const comesBack = (element: CpkCdRegister, entries: readonly CdEntry[]) => {
  element.facts = withLines(...entries);
  return element.updateComplete;
};
