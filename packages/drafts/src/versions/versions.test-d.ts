// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormSnapshot } from '@careplan-kit/forms';
import type { Migration } from '@careplan-kit/forms/change';
import type { DraftStore, DraftTray, MigrateSnapshot } from '../index.js';

declare const store: DraftStore;
declare const migrate: (snapshot: FormSnapshot, from: FormDefinition, to: FormDefinition) => Migration;
declare const definition: FormDefinition;

/** What the forms package gives is what the drafts take. */
const carry = (snapshot: FormSnapshot) => {
  const { snapshot: carried, ...report } = migrate(snapshot, definition, definition);
  return { snapshot: carried, report };
};
carry satisfies MigrateSnapshot<Omit<Migration, 'snapshot'>>;

export async function preview(): Promise<readonly DraftTray[]> {
  const shown = await store.previewMigration('id', '1.1.0', carry);
  shown.report.tray satisfies Migration['tray'];
  // @ts-expect-error A migration gives answers, not only a report.
  await store.previewMigration('id', '1.1.0', () => ({ report: null }));
  return (await shown.accept()).tray;
}
