// SPDX-License-Identifier: Apache-2.0
import type { Facts, StockCountAnswer, StockMove, StockRow, StockTransaction } from '@careplan-kit/emar';
import { readDate } from '@careplan-kit/forms/page/field';
import type { MedicineFact, MedicineOf } from '../events/medicine-event.js';
import { numberIn } from '../medicine-desk/short-box.js';
import type { MedicineKeeping } from '../parts/medicine-keeping-part.js';

export type StockDoing = 'count' | 'receipt' | 'removal';

/** What is being written, exactly as it was typed. */
export interface StockForm {
  /** Of what it becomes: a second press makes no second movement. */
  readonly id: string;
  readonly doing: StockDoing;
  readonly key: string;
  readonly number: string;
  readonly reason: string;
  readonly source: string;
  readonly batch: string;
  readonly expiry: string;
  readonly way: 'disposal' | 'return-to-pharmacy' | null;
  readonly fault: 'number' | 'way' | 'expiry' | null;
  readonly toDecide: { readonly lacks: readonly string[]; readonly count: StockCountAnswer | null } | null;
}

export const formFor = (doing: StockDoing, key: string): StockForm => ({
  ...{ id: crypto.randomUUID(), doing, key, number: '', reason: '', source: '', batch: '', expiry: '' },
  ...{ way: null, fault: null, toDecide: null },
});

export type Weighed =
  | { readonly kind: 'fault'; readonly fault: 'number' | 'way' | 'expiry' }
  | {
      readonly kind: 'ready';
      readonly facts: readonly MedicineFact[];
      readonly lacks: readonly string[];
      readonly count: StockCountAnswer | null;
    };

interface Scene {
  readonly lib: MedicineKeeping;
  readonly facts: Facts;
  readonly row: StockRow;
  readonly by: string;
}

const given = (name: string, text: string) => (text.trim() === '' ? {} : { [name]: text.trim() });

/** Of a row: what is nobody's own has no person. */
export const ofRow = ({ medicationId, personId }: StockRow): MedicineOf => ({
  medicationId,
  ...(personId === undefined ? {} : { personId }),
});

/** Facts in which the stock of a row is asked for: what is the house's is that of no person. */
const factsFor = ({ lib, facts, row }: Scene): Facts =>
  row.personId === undefined ? lib.factsOfHouseStock(facts, row.medicationId) : facts;

function weighCount(scene: Scene, form: StockForm, counted: number): Weighed {
  const { lib, facts, row, by } = scene;
  const of = ofRow(row);
  const at = facts.now;
  const count = lib.countStock(factsFor(scene), { ...of, counted, by, at, ...given('reason', form.reason) });
  // The first count finds what there is; there is nothing yet that it could differ from.
  const first = !row.known;
  const { adjustment } = count;
  const lacks = adjustment && !first && form.reason.trim() === '' ? ['REASON_REQUIRED'] : [];
  const movement: StockTransaction | null = adjustment && {
    ...{ id: form.id, ...of, type: first ? 'opening' : 'count-adjustment', quantity: adjustment.quantity, at, by },
    ...given('reason', form.reason),
    ...(lacks.length > 0 ? { pending: true, missing: lacks } : {}),
  };
  return {
    kind: 'ready',
    lacks,
    count: first ? null : count,
    facts: [
      {
        kind: 'stock-count',
        fact: {
          ...{ id: `count:${form.id}`, ...of, counted, at, by },
          ...{ expected: first ? counted : count.expected, difference: first ? 0 : count.difference },
          ...given('reason', form.reason),
        },
      },
      ...(movement ? ([{ kind: 'stock-movement', fact: movement }] as const) : []),
    ],
  };
}

const moved = (move: StockMove, form: StockForm, row: StockRow, lacks: readonly string[]): MedicineFact => ({
  kind: 'stock-movement',
  fact: {
    ...(move as StockMove & StockTransaction),
    ...{ id: form.id, ...ofRow(row) },
    ...(lacks.length > 0 ? { pending: true, missing: [...lacks] } : {}),
  },
});

/** What would be written, and what it lacks. Nothing is handed over here. */
export function weigh(scene: Scene, form: StockForm): Weighed {
  const { lib, facts, row, by } = scene;
  const quantity = numberIn(form.number);
  if (quantity === null) return { kind: 'fault', fault: 'number' };
  if (form.doing === 'count') return weighCount(scene, form, quantity);
  // Nothing that came or went is no movement.
  if (quantity === 0) return { kind: 'fault', fault: 'number' };
  if (form.doing === 'removal' && form.way === null) return { kind: 'fault', fault: 'way' };
  const expiry = readDate(form.expiry);
  if (form.expiry !== '' && expiry === undefined) return { kind: 'fault', fault: 'expiry' };
  const shared = { ...ofRow(row), quantity, by, at: facts.now };
  const answer =
    form.doing === 'receipt'
      ? lib.receiveStock(factsFor(scene), {
          ...{ ...shared, ...given('source', form.source), ...given('batch', form.batch) },
          ...(expiry === undefined ? {} : { expiry }),
        })
      : lib.removeStock(factsFor(scene), { ...shared, type: form.way, ...given('reason', form.reason) });
  const last = answer.transactions.at(-1)!;
  return { kind: 'ready', lacks: answer.errors, count: null, facts: [moved(last, form, row, answer.errors)] };
}
