// SPDX-License-Identifier: Apache-2.0
import type { CareActor, CodedValue } from '@careplan-kit/model';
import { type Bag, bagsIn, isBag } from '../../bag.js';
import { fhirText } from '../../text.js';

/** What a commit writes by itself, and where a record came from: none of it is a fact to be exported as an element. */
const FRAME = new Set(['subjectOfCare', 'importedFrom', 'received', 'class', 'recordUid', 'versionNumber']);

const isCoded = (value: unknown): value is CodedValue =>
  isBag(value) && [value['code'], value['originalText'], value['display']].some((one) => fhirText(one) !== undefined);

const isActor = (value: unknown): value is Partial<CareActor> =>
  isBag(value) && (fhirText(value['name']) !== undefined || fhirText(value['id']) !== undefined);

/**
 * The content of a record, read element by element. What has another type than expected, or that nobody asked for, is left,
 * so that an export can say what is not in it.
 */
export class Facts {
  readonly #used = new Set<string>();
  readonly #inner: Facts[] = [];

  constructor(
    readonly bag: Bag,
    readonly path = '',
  ) {}

  #take<T>(key: string, read: (value: unknown) => T | undefined): T | undefined {
    const value = Object.hasOwn(this.bag, key) ? read(this.bag[key]) : undefined;
    if (value !== undefined) this.#used.add(key);
    return value;
  }

  text(key: string): string | undefined {
    return this.#take(key, fhirText);
  }

  flag(key: string): boolean | undefined {
    return this.#take(key, (value) => (typeof value === 'boolean' ? value : undefined));
  }

  coded(key: string): CodedValue | undefined {
    return this.#take(key, (value) => (isCoded(value) ? value : undefined));
  }

  /** A list, or one that stands alone. All of it must be of the type, or none is taken. */
  #list<T>(key: string, is: (value: unknown) => value is T): T[] {
    const read = (value: unknown) => {
      const list = Array.isArray(value) ? value : [value];
      return list.every(is) ? list : undefined;
    };
    return this.#take(key, read) ?? [];
  }

  texts(key: string): string[] {
    return this.#list(key, (value): value is string => fhirText(value) !== undefined).map((text) => fhirText(text)!);
  }

  codedList(key: string): CodedValue[] {
    return this.#list(key, isCoded);
  }

  actors(key: string): Partial<CareActor>[] {
    return this.#list(key, isActor);
  }

  /** Takes an element as it is, with all that is in it: whoever asks has read it elsewhere. */
  whole(key: string): unknown {
    return this.#take(key, (value) => value);
  }

  group(key: string): Facts | undefined {
    const value = this.#take(key, (one) => (isBag(one) ? one : undefined));
    return value && this.#below(value, key);
  }

  groups(key: string): Facts[] {
    const values = this.#take(key, (list) => (Array.isArray(list) && list.every(isBag) ? bagsIn(list) : undefined));
    return (values ?? []).map((value, at) => this.#below(value, `${key}[${at}]`));
  }

  #below(bag: Bag, key: string): Facts {
    const inner = new Facts(bag, this.path === '' ? key : `${this.path}.${key}`);
    this.#inner.push(inner);
    return inner;
  }

  /** Elements that nobody took. */
  left(): string[] {
    const own = Object.keys(this.bag).filter((key) => !this.#used.has(key) && !FRAME.has(key));
    const named = own.map((key) => (this.path === '' ? key : `${this.path}.${key}`));
    return [...named, ...this.#inner.flatMap((inner) => inner.left())];
  }
}
