// SPDX-License-Identifier: Apache-2.0
import type { FilledForm } from '@careplan-kit/transfer';
import { definitionOf } from '../forms.js';
import type { RecordStore } from '../record-store.js';

/** What was filled in for a person, each with the form it was filled by. One that cannot be fetched now does not go. */
export async function filledForms(store: RecordStore, person: string): Promise<readonly FilledForm[]> {
  const all = await store.received(person);
  const opened = await Promise.all(
    all.map(async ({ submission }) => {
      const definition = await definitionOf(submission.form.url).catch(() => undefined);
      return definition && definition.version === submission.form.version ? [{ definition, submission }] : [];
    }),
  );
  return opened.flat();
}
