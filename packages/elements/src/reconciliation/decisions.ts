// SPDX-License-Identifier: Apache-2.0
import type { Facts, ReconcileAction, ReconcileItem } from '@careplan-kit/emar';
import type { ReconciliationSoFar } from '../events/medicine-event.js';

/** What somebody decided about one line, exactly as it was typed. */
export interface Decision {
  readonly line: string;
  readonly action: ReconcileAction | null;
  readonly reason: string;
  readonly askWhom: string;
  /** Who is asked, of the people the host named; `other` for somebody else. */
  readonly askId: string;
  readonly question: string;
  /** Id of the order that a change or a start makes: the same however often it is handed over. */
  readonly newOrderId: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const WRITTEN = ['reason', 'askWhom', 'askId', 'question'] as const;
const ACTIONS: readonly ReconcileAction[] = ['continue', 'change', 'start', 'stop', 'query'];

/** What the record has of a line that is not settled, or nothing. */
function storedOf(facts: Facts, line: string): Decision {
  const stored = facts.reconciliation?.decisions?.find((one) => one.line === line);
  return {
    ...{ line, action: stored?.action ?? null, reason: text(stored?.reason), askWhom: text(stored?.askWhom) },
    ...{ askId: text(stored?.['askId']), question: text(stored?.question) },
    newOrderId: text(stored?.newOrderId) || crypto.randomUUID(),
  };
}

/** Whether who chose it has signed since: it is in the record, and no longer half way. */
export function isSigned({ by, at, lines }: ReconciliationSoFar, { reconciliation }: Facts): boolean {
  const since = (reconciliation?.signOff ?? []).some((one) => one.by === by && String(one['at'] ?? '') >= at);
  return since && lines.length > 0;
}

/** What is decided on this page, over what the record has. Nothing is decided by itself. */
export class Decisions {
  readonly #typed = new Map<string, Partial<Decision>>();
  readonly #ids = new Map<string, string>();

  /** Somebody else is at it, or it is about somebody else. */
  forget(): void {
    this.#typed.clear();
    this.#ids.clear();
  }

  /** Whether anything was changed here. */
  get touched(): boolean {
    return this.#typed.size > 0;
  }

  of(facts: Facts, { key }: ReconcileItem): Decision {
    const stored = storedOf(facts, key);
    const newOrderId = this.#ids.get(key) ?? stored.newOrderId;
    this.#ids.set(key, newOrderId);
    return { ...stored, newOrderId, ...this.#typed.get(key) };
  }

  /** What was chosen and written here, to be kept half way. Ids of orders to be made go with it. */
  get typed(): readonly { readonly line: string }[] {
    return [...this.#typed].map(([line, changes]) => {
      const newOrderId = this.#ids.get(line);
      return { ...changes, line, ...(newOrderId === undefined ? {} : { newOrderId }) };
    });
  }

  /** Goes on from what was kept. What is no choice or no words is left out. */
  restore(lines: readonly unknown[]): void {
    for (const one of lines) {
      if (typeof one !== 'object' || one === null) continue;
      const { line, action, newOrderId, ...rest } = one as Readonly<Record<string, unknown>>;
      if (typeof line !== 'string') continue;
      if (typeof newOrderId === 'string' && newOrderId !== '') this.#ids.set(line, newOrderId);
      const words = WRITTEN.flatMap((key) => (typeof rest[key] === 'string' ? [[key, rest[key]] as const] : []));
      const chosen = ACTIONS.find((known) => known === action);
      this.type(line, { ...Object.fromEntries(words), ...(chosen === undefined ? {} : { action: chosen }) });
    }
  }

  type(line: string, changes: Partial<Decision>): void {
    this.#typed.set(line, { ...this.#typed.get(line), ...changes });
  }
}

/** As the rules take it: blank is left out, and so is what another choice has no use for. */
export function decided(decision: Decision, nameOf: (askId: string) => string | undefined): object | null {
  const { line, action, newOrderId } = decision;
  if (action === null) return null;
  const words = (name: string, value: string) => (value.trim() === '' ? {} : { [name]: value.trim() });
  const named = decision.askId === '' || decision.askId === 'other' ? undefined : nameOf(decision.askId);
  return {
    ...{ line, action },
    ...(action === 'query'
      ? {
          ...words('askWhom', named ?? decision.askWhom),
          ...(named === undefined ? {} : { askId: decision.askId }),
          ...words('question', decision.question),
        }
      : words('reason', decision.reason)),
    ...(action === 'change' || action === 'start' ? { newOrderId } : {}),
  };
}
