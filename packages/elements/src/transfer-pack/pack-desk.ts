// SPDX-License-Identifier: Apache-2.0
import type { Belonging, TransferReason } from '@careplan-kit/transfer';
import type { Say } from '../words/words.js';
import type { Offered } from './offered.js';
import { USUAL_BELONGINGS } from './transfer-pack.words.js';

/** What a worker wrote in the boxes. */
export interface Written {
  readonly now: string;
  readonly usual: string;
  readonly since: string;
  /** One thing a line. */
  readonly done: string;
  readonly told: string;
  readonly with: string;
  readonly to: string;
}

const lines = (all: readonly { readonly text: string }[] | undefined) => (all ?? []).map(({ text }) => text).join('\n');
const saidLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ text: line }));
const said = (text: string) => (text.trim() ? { text: text.trim() } : undefined);

/** What the host knows already. */
export interface Given {
  readonly reason: Partial<TransferReason> | null;
  readonly to: string;
  readonly belongings: readonly Belonging[] | null;
}

/** What one worker chose and wrote for one pack. Nothing of it goes on to the next person. */
export class PackDesk {
  #written: Partial<Written> = {};
  /** Papers that were put in or taken out by hand. */
  readonly #chosen = new Map<string, boolean>();
  readonly #goes = new Map<string, boolean>();
  #added: readonly Belonging[] = [];

  written({ reason, to }: Given): Written {
    return {
      now: reason?.now?.text ?? '',
      usual: reason?.usual?.text ?? '',
      since: reason?.since ?? '',
      done: lines(reason?.done),
      told: lines(reason?.told),
      with: reason?.accompaniedBy?.text ?? '',
      to,
      ...this.#written,
    };
  }

  write(box: keyof Written, text: string): void {
    this.#written = { ...this.#written, [box]: text };
  }

  reason(given: Given): TransferReason {
    const { now, usual, since, done, told, with: along } = this.written(given);
    return {
      now: { text: now.trim() },
      usual: said(usual),
      since: since.trim() || undefined,
      done: saidLines(done),
      told: saidLines(told),
      accompaniedBy: said(along),
    };
  }

  goesAlong(id: string, usual: boolean): boolean {
    return this.#chosen.get(id) ?? usual;
  }

  choose(id: string, goes: boolean): void {
    this.#chosen.set(id, goes);
  }

  /** Ids of the papers that go, in the order offered. */
  chosen({ there }: Offered): readonly string[] {
    return there.filter(({ paper, usual }) => this.goesAlong(paper.id, usual)).map(({ paper }) => paper.id);
  }

  belongings({ belongings }: Given, say: Say): readonly Belonging[] {
    const usual = Object.entries(USUAL_BELONGINGS).map(
      ([id, phrase]): Belonging => ({ id, text: { text: say(phrase) } }),
    );
    return [...(belongings ?? usual), ...this.#added].map((one) => {
      const goes = this.#goes.get(one.id);
      return goes === undefined ? one : { ...one, goes };
    });
  }

  tick(id: string, goes: boolean): void {
    this.#goes.set(id, goes);
  }

  addBelonging(text: string): void {
    this.#added = [...this.#added, { id: `added-${this.#added.length + 1}`, text: { text }, goes: true }];
  }
}
