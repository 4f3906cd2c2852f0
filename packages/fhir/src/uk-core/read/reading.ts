// SPDX-License-Identifier: Apache-2.0
import { type Bag, isBag } from '../../bag.js';
import { Cursor, Ledger, type LeftOver } from './cursor.js';
import { type Found, Resources } from './found.js';
import { Doubts } from './read-values.js';
import type { Notice, NoticeCode, ReceivedRecord } from './received.js';

export interface ImportOptions {
  /** The moment as of which the document says what it says, an ISO instant: usually when it was fetched. */
  readonly asAt: string;
  /** Where it came from, in words a worker understands: "GP record, the village surgery". */
  readonly source: string;
}

/** What a reader found in one resource. */
export interface Reading {
  readonly class: string;
  readonly content: Bag;
}

/** True when something in it can turn its meaning round: such a resource is not read at all. */
function isModified(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isModified);
  if (!isBag(value)) return false;
  return Object.entries(value).some(
    ([key, inner]) => key === 'implicitRules' || (key === 'modifierExtension' && inner !== null) || isModified(inner),
  );
}

/** One import: the document's resources, what was read of them, and what is left. */
export class Reader {
  readonly ledger = new Ledger();
  readonly received: ReceivedRecord[] = [];
  readonly notices: Notice[] = [];
  readonly leftOver: LeftOver[] = [];
  readonly resources: Resources;
  readonly #numbers = new Map<Bag, string>();

  constructor(
    document: unknown,
    readonly options: ImportOptions,
  ) {
    this.resources = new Resources(document);
  }

  cursor({ resource, path }: Found): Cursor {
    return new Cursor(resource, path, this.ledger);
  }

  notice(at: Cursor, code: NoticeCode, message: string, words?: string): void {
    this.notices.push({ path: at.path, code, message, ...(words === undefined ? {} : { words }) });
  }

  /** Remembers the NHS number of a Patient of the document, by which others say whom they are about. */
  isAbout(patient: Bag, nhsNumber: string): void {
    this.#numbers.set(patient, nhsNumber);
  }

  #about(at: Cursor): ReceivedRecord['about'] {
    const subject = ['patient', 'subject'].map((key) => at.get(key)).find(({ exists }) => exists);
    const reference = subject?.text('reference');
    const found = at.bag['resourceType'] === 'Patient' ? at.bag : this.resources.follow(reference, at.bag)?.resource;
    const nhsNumber = found && this.#numbers.get(found);
    return {
      ...(reference === undefined ? {} : { reference }),
      ...(nhsNumber === undefined ? {} : { nhsNumber }),
    };
  }

  /** Reads one resource by a function that says what it found, once for each record it makes. */
  read(found: Found, read: (at: Cursor, doubts: Doubts) => readonly Reading[] | undefined, inError = false): void {
    const at = this.cursor(found);
    if (isModified(found.resource)) {
      this.notice(at, 'modifier', 'has parts that can turn its meaning round, and was not read');
      return;
    }
    const doubts = new Doubts();
    const readings = read(at, doubts);
    if (!readings) return;
    const about = this.#about(at);
    at.get('resourceType').use();
    const id = at.text('id');
    for (const { class: name, content } of readings) {
      this.received.push({
        class: name,
        content,
        asAt: this.options.asAt,
        source: this.options.source,
        resource: { type: found.type, ...(id === undefined ? {} : { id }) },
        about,
        ...(inError ? { enteredInError: true } : {}),
        original: found.resource,
        doubts: doubts.all,
      });
    }
  }
}
