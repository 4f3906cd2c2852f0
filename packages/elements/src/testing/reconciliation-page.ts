// SPDX-License-Identifier: Apache-2.0
import type { Order, Reconciliation } from '@careplan-kit/emar';
import type { CpkMedicineFactEvent, MedicineFact, MedicineQuestion } from '../events/medicine-event.js';
import { CpkReconciliation } from '../reconciliation/reconciliation.js';
import { JAMES, jamesIsHome } from './medicine-reconciliation.js';
import { janeSigns } from './medicine-register.js';
import { type Box, enter, find, findAll, mount, until } from './page.js';
import { testHost } from './story-host.js';

export const home = (changes: Partial<CpkReconciliation> = {}) =>
  mount(CpkReconciliation, {
    ...{ facts: jamesIsHome(), person: JAMES, proveWitness: janeSigns, context: testHost() },
    ...changes,
  });

export function storing(element: CpkReconciliation, stored: () => Promise<unknown> = () => Promise.resolve()) {
  const events: CpkMedicineFactEvent[] = [];
  element.addEventListener('cpk-medicine-fact', (event) => {
    events.push(event);
    event.waitUntil(stored());
  });
  return events;
}

export const line = (element: CpkReconciliation, key: string) => find(element, `[data-line="${key}"]`);
export const press = async (element: CpkReconciliation, selector: string) => {
  find(element, selector).click();
  await element.updateComplete;
};
export const choose = async (element: CpkReconciliation, key: string, action: string) =>
  press(element, `[data-line="${key}"] input[value=${action}]`);
export const write = async (element: CpkReconciliation, key: string, name: string, text: string) => {
  enter(find<HTMLInputElement>(element, `[data-line="${key}"] [class~=control][id^=${name}-]`) as Box, text);
  await element.updateComplete;
};
export const PARACETAMOL = 'order:james-paracetamol';

/** As Emily decides: the list where it is clear, a question where it is not. */
export async function decideAll(element: CpkReconciliation): Promise<void> {
  await choose(element, 'item:0', 'continue');
  await choose(element, 'item:1', 'change');
  await choose(element, 'item:2', 'start');
  await choose(element, 'item:3', 'stop');
  await choose(element, 'item:4', 'query');
  await write(element, 'item:4', 'whom', 'Emily asks the ward pharmacist');
  await write(element, 'item:4', 'question', 'Two or three times a day?');
  await choose(element, PARACETAMOL, 'query');
  await write(element, PARACETAMOL, 'whom', 'Emily asks the GP');
}
export const bothSign = async (element: CpkReconciliation) => {
  await press(element, '.ask-witness');
  await until(() => findAll(element, '.witness.signed').length === 1, 'the second person signed');
  await press(element, '.do-sign');
};
export const told = (events: readonly CpkMedicineFactEvent[]): readonly MedicineFact[] =>
  events.flatMap(({ facts }) => facts);
export const ordersOf = (facts: readonly MedicineFact[]) =>
  facts.flatMap((one): Order[] => (one.kind === 'order' ? [one.fact] : []));
export const comparisonOf = (facts: readonly MedicineFact[]) =>
  facts.flatMap((one): Reconciliation[] => (one.kind === 'reconciliation' ? [one.fact] : [])).at(-1)!;
export const questionsOf = (facts: readonly MedicineFact[]) =>
  facts.flatMap((one): MedicineQuestion[] => (one.kind === 'question' ? [one.fact] : []));
