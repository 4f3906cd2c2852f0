// SPDX-License-Identifier: Apache-2.0
import type { CareRecord, RecordClass, VersionedRecord } from '@careplan-kit/model/reading';
import type { Host } from '../host-context/host-context.js';
import { may } from '../host-context/permission.js';
import { type Readable, readable } from './readable.js';

/** One version as this worker may see it: of a withheld element there is no word in `content`. */
export interface Shown<Content = Readonly<Record<string, unknown>>> {
  readonly version: VersionedRecord<Content>;
  readonly content: Partial<Content>;
  /** Keys of what this worker is not shown, among those that were asked for. */
  readonly withheld: readonly string[];
}

/** All that is in force of a class, for one worker. */
export interface ShownClass<Content> extends Omit<Readable<Content>, 'versions'> {
  /** The class as a whole is withheld: then nothing is known of it, not even whether there is any. */
  readonly withheld: boolean;
  readonly shown: readonly Shown<Content>[];
}

/** What the host lets this worker view of one person. It is asked once for each class and element of a drawing. */
export class Rights {
  readonly #asked = new Map<string, boolean>();

  constructor(
    readonly host: Host,
    readonly record: CareRecord,
  ) {}

  mayView(className: string, element?: string): boolean {
    const key = JSON.stringify([className, element]);
    let answer = this.#asked.get(key);
    if (answer === undefined) {
      const part = { subjectOfCare: this.record.subjectOfCare.id, class: className };
      answer = may(this.host, 'view', element === undefined ? part : { ...part, element });
      this.#asked.set(key, answer);
    }
    return answer;
  }

  /** What may be seen of one version. Without keys, of every element in it. */
  shown<Content>(version: VersionedRecord<Content>, keys?: readonly string[]): Shown<Content> {
    const content = version.content as Readonly<Record<string, unknown>>;
    const asked = keys ?? Object.keys(content);
    const withheld = asked.filter((key) => !this.mayView(version.class, key));
    if (withheld.length === 0) return { version, content: version.content as Partial<Content>, withheld };
    const rest = Object.fromEntries(Object.entries(content).filter(([key]) => !withheld.includes(key)));
    return { version, content: rest as Partial<Content>, withheld };
  }

  /** What may be seen of a class. `keys` are the elements that the view shows. */
  all<Content>(recordClass: RecordClass<Content>, keys: readonly string[]): ShownClass<Content> {
    if (!this.mayView(recordClass.name)) return { withheld: true, shown: [], unreadable: 0 };
    const { versions, unreadable } = readable(this.record, recordClass);
    return { withheld: false, shown: versions.map((version) => this.shown(version, keys)), unreadable };
  }
}
