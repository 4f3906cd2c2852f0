// SPDX-License-Identifier: Apache-2.0
// Made up for stories and tests, and not for care. Codes of products are no codes of any terminology.
import type { Medication } from '@careplan-kit/emar';
import type { MedicineFact } from '../events/medicine-event.js';
import { CpkMedicineOrder } from '../medicine-order/medicine-order.js';
import { medicinesPart } from '../parts/medicines-part.js';
import { orderingPart } from '../parts/ordering-part.js';
import { ROUND_NOW, ROUND_PEOPLE, morningRound } from './medicine-rounds.js';
import { type Box, enter, enterDate, find, findAll, mount, textOf, until } from './page.js';
import { testHost } from './story-host.js';

const mg = (value: number) => ({ value, unit: 'mg' });
const product = (
  id: string,
  name: string,
  form: string,
  ingredients: readonly (readonly [string, number])[],
  more = {},
) => ({
  ...{ id, name, form, unit: form, code: { system: 'made-up', code: `made-up-${id}`, display: name } },
  ingredients: ingredients.map(([ingredient, amount]) => ({ id: ingredient, perUnit: mg(amount) })),
  ...more,
});

/** What the made-up service can look up. */
export const PRODUCTS: readonly Medication[] = [
  product('co-codamol', 'Co-codamol 8mg/500mg tablets', 'tablet', [
    ['paracetamol', 500],
    ['codeine', 8],
  ]),
  product('amoxicillin', 'Amoxicillin 500mg capsules', 'capsule', [['amoxicillin', 500]], { classes: ['penicillin'] }),
  product('prednisolone', 'Prednisolone 5mg tablets', 'tablet', [['prednisolone', 5]]),
  product('furosemide', 'Furosemide 40mg tablets', 'tablet', [['furosemide', 40]]),
  product('rotigotine', 'Rotigotine 2mg/24 hours patches', 'patch', [['rotigotine', 2]]),
];

/** Finds by any part of the name. */
export const findMedicines = (text: string): Promise<readonly Medication[]> =>
  Promise.resolve(PRODUCTS.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())));

export const MRS_SMITH = ROUND_PEOPLE.find(({ id }) => id === 'mrs-smith')!;

/** Jane proves who she is by a PIN. */
export const JANE = { id: 'worker-jane', name: 'Jane', method: 'pin' };

/** Mrs Smith’s furosemide, written out by Emily and waiting for its second check. */
export const WAITING = {
  ...{ id: 'smith-furosemide', personId: 'mrs-smith', medicationId: 'furosemide', version: 1, status: 'draft' },
  ...{ transcribedBy: 'worker-emily', changedBy: 'worker-emily', changedAt: '2026-11-22T08:00:00Z' },
  ...{ dose: { value: 1, unit: 'tablet' }, route: 'oral', startedAt: '2026-11-22', timing: { timeOfDay: ['08:00'] } },
  ...{ prescriber: 'the GP', source: 'Label', doseText: 'Take ONE each morning' },
};

/** The morning round with Mrs Smith’s orders as a test wants them. */
export function withOrders(...orders: readonly object[]): Record<string, unknown> {
  const round = morningRound();
  return {
    ...round,
    medications: [...(round['medications'] as object[]), ...PRODUCTS],
    orders: [...(round['orders'] as object[]), ...orders],
  };
}

/** As on a page that has fetched what it needs. */
export async function orderingIsHere(): Promise<void> {
  await Promise.all([medicinesPart.load(), orderingPart.load()]);
}

const clock = () => new Date(ROUND_NOW);

export const orders = (changes: Partial<CpkMedicineOrder> = {}, parent?: HTMLElement) =>
  mount(
    CpkMedicineOrder,
    {
      ...{ facts: withOrders(), person: MRS_SMITH, now: ROUND_NOW, findMedicines },
      ...{ proveChecker: () => Promise.resolve(JANE), context: testHost({ clock }), ...changes },
    },
    parent,
  );

export interface ToldFacts {
  readonly facts: MedicineFact[];
  readonly times: number;
}

/** A host that stores everything it hears. */
export function storing(element: CpkMedicineOrder, store: () => Promise<unknown> = () => Promise.resolve()) {
  const told = { facts: [] as MedicineFact[], times: 0 };
  element.addEventListener('cpk-medicine-fact', (event) => {
    told.facts.push(...event.facts);
    told.times++;
    event.waitUntil(store());
  });
  return told;
}

/** The orders among what was told. */
export const ordersIn = ({ facts }: { readonly facts: readonly MedicineFact[] }) =>
  facts.flatMap((one) => (one.kind === 'order' ? [one.fact] : []));

export async function press(element: CpkMedicineOrder, selector: string): Promise<void> {
  find(element, selector).click();
  await element.updateComplete;
}

export async function write(element: CpkMedicineOrder, key: string, text: string): Promise<void> {
  enter(find<HTMLInputElement>(element, `#entry-${key}`) as Box, text);
  await element.updateComplete;
}

export async function writeDate(element: CpkMedicineOrder, key: string, date: string): Promise<void> {
  enterDate(find(element, `#entry-${key}`), date);
  await element.updateComplete;
}

export async function choose(element: CpkMedicineOrder, key: string, option: string): Promise<void> {
  find<HTMLInputElement>(element, `input[name="entry-${key}"][value="${option}"]`).click();
  await element.updateComplete;
}

/** Opens the page on which a new medicine is written, with this one looked up and chosen. */
export async function startWith(element: CpkMedicineOrder, text: string): Promise<void> {
  await press(element, '.new-order');
  enter(find<HTMLInputElement>(element, '#medicine') as Box, text);
  await until(() => findAll(element, '.pick').length > 0, `${text} is found`);
  await press(element, '.pick');
}

export async function openOrder(element: CpkMedicineOrder, id: string): Promise<void> {
  await press(element, `.line[data-order="${id}"]`);
}

export const wordsOf = (element: CpkMedicineOrder) => textOf(element.shadowRoot as unknown as HTMLElement);
