// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import type { Draft, DraftSummary } from '../contract.js';
import type { DraftIdentity } from '../identity.js';

/** A draft that was begun with another version of a form. */
export interface OtherVersion extends DraftSummary {
  readonly identity: DraftIdentity;
  readonly label: string | null;
}

/**
 * Carries answers to the version that the host shows now. `report` is kept, sealed, in the tray of the new draft until it
 * is taken away, so it must be what JSON can say: what did not fit, with its label and why.
 *
 * With `@careplan-kit/forms/change`: `const { snapshot, ...report } = migrate(given, from, to)`.
 */
export type MigrateSnapshot<Report> = (
  snapshot: FormSnapshot,
  fromVersion: string,
) => Migrated<Report> | Promise<Migrated<Report>>;

export interface Migrated<Report> {
  readonly snapshot: FormSnapshot;
  readonly report: Report;
}

/** What carrying a draft to another version would give. Nothing is written until it is accepted. */
export interface DraftMigration<Report> extends Migrated<Report> {
  readonly from: DraftIdentity;
  readonly to: DraftIdentity;
  /** True when there is a draft of the new version already. It cannot be accepted then. */
  readonly blocked: boolean;
  /**
   * Puts the new draft in the place of the old one, with its files, in one step: a kill leaves the one or the other.
   *
   * @throws DraftError `changed-elsewhere` when the draft was changed since, `exists`, `open-elsewhere` ...; nothing is
   * changed then
   */
  accept(): Promise<Draft>;
}
