// SPDX-License-Identifier: Apache-2.0
import type { DataIssue } from '@careplan-kit/model';
import { type Bag, isBag } from '../../bag.js';

export type Path = DataIssue['path'];

/** Something a document holds that became no part of a record. */
export interface LeftOver {
  /** Where it is in the document. */
  readonly path: Path;
  /** As it came. */
  readonly value: unknown;
}

const keyOf = (path: Path) => JSON.stringify(path);

/** What was read of a document. What is not in it at the end is left over. */
export class Ledger {
  readonly #used = new Set<string>();
  /** Places with something used below them. */
  readonly #above = new Set<string>();

  use(path: Path): void {
    this.#used.add(keyOf(path));
    for (let length = path.length - 1; length >= 0; length--) {
      const above = keyOf(path.slice(0, length));
      if (this.#above.has(above)) break;
      this.#above.add(above);
    }
  }

  /** The largest parts of a value of which nothing was read. */
  leftOver(value: unknown, path: Path): LeftOver[] {
    const key = keyOf(path);
    if (this.#used.has(key)) return [];
    if (!this.#above.has(key)) return [{ path, value }];
    const inner = Array.isArray(value) ? value.map((one, at) => [at, one] as const) : Object.entries(value as Bag);
    return inner.flatMap(([step, one]) => this.leftOver(one, [...path, step]));
  }
}

/** A place in a document. Reading a value marks it as read; looking does not. */
export class Cursor {
  constructor(
    readonly value: unknown,
    readonly path: Path,
    readonly ledger: Ledger,
  ) {}

  get bag(): Bag {
    return isBag(this.value) ? this.value : {};
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get(key: string): Cursor {
    const value = isBag(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    return new Cursor(value, [...this.path, key], this.ledger);
  }

  /** The elements of a list. One that stands alone where there should be a list is taken for a list of one. */
  list(key: string): Cursor[] {
    const inner = this.get(key);
    if (!Array.isArray(inner.value)) return inner.exists ? [inner] : [];
    return inner.value.map((value, at) => new Cursor(value, [...inner.path, at], this.ledger));
  }

  /** Text that is not blank, without marking it as read. */
  peek(key?: string): string | undefined {
    const value = key === undefined ? this.value : this.bag[key];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  }

  text(key?: string): string | undefined {
    const found = this.peek(key);
    if (found !== undefined) (key === undefined ? this : this.get(key)).use();
    return found;
  }

  use(): void {
    this.ledger.use(this.path);
  }

  /** An extension by what its address ends with: the same one has another address in STU3 and in R4. */
  extension(ending: RegExp): Cursor | undefined {
    return this.list('extension').find((one) => ending.test(one.peek('url') ?? ''));
  }
}
