// SPDX-License-Identifier: Apache-2.0
import type { CareRecord, RecordClass } from '@careplan-kit/model/reading';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ViewLog, type Viewed } from '../about-me/view-log.js';
import { faultOf } from '../base/check-record.js';
import { CpkErrorEvent } from '../events/error-event.js';
import type { AuditDetail } from '../host-context/audit-event.js';
import type { Shown } from './rights.js';

/**
 * The record that a view shows, and what of it is on screen. It owns the check of what the host gave, the error event and
 * the audit of what was seen; it draws nothing. A controller, because the audit is written after each drawing.
 *
 * A record whose frame is broken is not shown at all. One entry of another shape than its class hides no other: it is left
 * out, counted by the view and told with `cpk-error`.
 */
export class ShownRecord implements ReactiveController {
  #record: CareRecord | null = null;
  #unusable = false;
  readonly #log: ViewLog;

  constructor(
    readonly element: ReactiveControllerHost & HTMLElement,
    /** Classes whose content is looked at; null to look at the frame of every record, and at no content. */
    readonly reads: readonly RecordClass[] | null,
    tell: (person: string, detail: AuditDetail) => void,
  ) {
    this.#log = new ViewLog(tell);
    element.addController(this);
  }

  /** Null when there is none, and when it cannot be read. */
  get record(): CareRecord | null {
    return this.#record;
  }

  /** There is one, and it cannot be read. */
  get unusable(): boolean {
    return this.#unusable;
  }

  /**
   * Takes what the host gave.
   *
   * @param others - classes that are read as they come
   * @returns whether it is another person's than before
   */
  take(record: CareRecord | null, others: readonly string[] = []): boolean {
    const before = this.#record?.subjectOfCare.id;
    const { reads } = this;
    const fault = faultOf(record, reads ? [...reads, ...others] : undefined);
    const names = reads && [...reads.map(({ name }) => name), ...others];
    this.#unusable = fault !== null && (names === null || faultOf(record, names) !== null);
    this.#record = this.#unusable ? null : record;
    if (fault) this.element.dispatchEvent(new CpkErrorEvent(fault));
    return before !== this.#record?.subjectOfCare.id;
  }

  /** A drawing begins. */
  begin(): void {
    this.#log.begin(this.#record?.subjectOfCare.id ?? null, false);
  }

  /** It shows these. */
  shows(all: Iterable<Shown<unknown>>): void {
    for (const { version, withheld } of all) {
      const { class: name, recordUid, versionNumber } = version;
      const viewed: Viewed = { class: name, recordUid, versionNumber };
      this.#log.show(withheld.length > 0 ? { ...viewed, withheld } : viewed);
    }
  }

  hostUpdated(): void {
    this.#log.end();
  }
}
