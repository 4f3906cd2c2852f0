// SPDX-License-Identifier: Apache-2.0
import type { CdCountAnswer, CdEntry } from '@careplan-kit/emar';
import type { Witness } from '../emar-round/round-person.js';
import type { MedicineFact } from '../events/medicine-event.js';
import { numberIn } from '../medicine-desk/short-box.js';
import type { RegisterModel, RegisterTools } from './register-model.js';

export type RegisterDoing = 'count' | 'receipt' | 'disposal' | 'correction';

/** What is being written, exactly as it was typed. */
export interface RegisterForm {
  /** Of the line it becomes: a second press makes no second line. */
  readonly id: string;
  readonly doing: RegisterDoing;
  /** The line that is put right. */
  readonly entryId?: string;
  readonly number: string;
  readonly reason: string;
  readonly source: string;
  readonly way: 'disposal' | 'return-to-pharmacy' | null;
  readonly fault: 'number' | 'way' | null;
  readonly refused: readonly string[];
  /** Something is missing, or a count does not fit: the worker decides. */
  readonly toDecide: { readonly lacks: readonly string[]; readonly count: CdCountAnswer | null } | null;
}

export const formFor = (doing: RegisterDoing, entryId?: string): RegisterForm => ({
  ...{ id: crypto.randomUUID(), doing, ...(entryId === undefined ? {} : { entryId }) },
  ...{ number: '', reason: '', source: '', way: null, fault: null, refused: [], toDecide: null },
});

export type Weighed =
  | { readonly kind: 'fault'; readonly fault: 'number' | 'way' }
  | { readonly kind: 'refused'; readonly codes: readonly string[] }
  | {
      readonly kind: 'ready';
      readonly facts: readonly MedicineFact[];
      readonly lacks: readonly string[];
      readonly count: CdCountAnswer | null;
    };

interface Writer {
  readonly by: string;
  readonly at: string;
  readonly witness: Witness | null;
}

const signedBy = ({ by, at, witness }: Writer) => ({
  ...{ by, at },
  ...(witness ? { witness: witness.id } : {}),
});

const proofOf = ({ witness }: Writer) => (witness ? { witnessProof: { method: witness.method } } : {});

const line = ({ of }: RegisterModel, fact: CdEntry): MedicineFact => ({ kind: 'register-entry', page: of, fact });

function withStock(model: RegisterModel, entry: CdEntry, { lib, facts }: RegisterTools): readonly MedicineFact[] {
  const move = lib.stockMoveOfEntry(facts, model.of, entry);
  return [line(model, entry), ...(move ? [{ kind: 'stock-movement', fact: move } as const] : [])];
}

function weighCount(
  model: RegisterModel,
  form: RegisterForm,
  counted: number,
  writer: Writer,
  tools: RegisterTools,
): Weighed {
  const { lib, facts } = tools;
  const count = lib.countRegister(facts, model.page, { counted, ...signedBy(writer) });
  const { incident } = count;
  const told = incident ? { notify: incident.notify } : {};
  const entry: CdEntry = { ...count.entry, id: form.id, ...proofOf(writer), ...told };
  const { by, at } = writer;
  return {
    kind: 'ready',
    lacks: count.errors,
    count,
    facts: [
      line(model, entry),
      ...(incident
        ? ([
            {
              kind: 'incident',
              fact: {
                ...{ id: `incident:${form.id}`, ...model.of, ...incident, at, by },
                ...{ counted, difference: count.difference, expected: count.registerBalanceUnchanged },
                refEntryId: form.id,
              },
            },
          ] as const)
        : []),
    ],
  };
}

function weighCorrection(
  model: RegisterModel,
  form: RegisterForm,
  number: number,
  writer: Writer,
  tools: RegisterTools,
): Weighed {
  const { lib, facts } = tools;
  const wrong = model.page.entries.find(({ id }) => id === form.entryId);
  const comesIn = wrong?.type === 'receipt';
  const answer = lib.correctRegister(facts, model.page, {
    ...{ id: form.id, entryId: form.entryId, reason: form.reason.trim() },
    // Nothing at all has no sign.
    ...{ correctQuantity: comesIn || number === 0 ? number : -number, ...signedBy(writer) },
  });
  const entry = answer.entries.at(-1);
  if (!answer.accepted || !entry) return { kind: 'refused', codes: answer.errors };
  return { kind: 'ready', lacks: [], count: null, facts: withStock(model, { ...entry, ...proofOf(writer) }, tools) };
}

/** What would be written, and what it lacks. Nothing is handed over here. */
export function weigh(model: RegisterModel, form: RegisterForm, writer: Writer, tools: RegisterTools): Weighed {
  const { lib, facts } = tools;
  const number = numberIn(form.number);
  if (number === null) return { kind: 'fault', fault: 'number' };
  if (form.doing === 'count') return weighCount(model, form, number, writer, tools);
  if (form.doing === 'correction') return weighCorrection(model, form, number, writer, tools);
  const type = form.doing === 'receipt' ? 'receipt' : form.way;
  if (type === null) return { kind: 'fault', fault: 'way' };
  const [reason, source] = [form.reason.trim(), form.source.trim()];
  const answer = lib.appendToRegister(facts, model.page, {
    ...{ id: form.id, type, quantity: type === 'receipt' || number === 0 ? number : -number },
    ...signedBy(writer),
    ...(reason === '' ? {} : { reason }),
    ...(source === '' ? {} : { source }),
    ...proofOf(writer),
  });
  if (!answer.accepted || !answer.entry) return { kind: 'refused', codes: answer.errors };
  return { kind: 'ready', lacks: answer.errors, count: null, facts: withStock(model, answer.entry, tools) };
}
