// SPDX-License-Identifier: Apache-2.0
import type { Draft } from '../contract.js';
import { asDraftError } from '../failure-of.js';
import { DraftError } from '../failure.js';
import type { OpenedDraft, StoreDesk, StoreParts } from '../store-parts.js';
import { type RescueEntry, type WholeDraft, draftsIn } from './content.js';
import type { RescueImportOptions, RescueSecret, RescuedDraft } from './contract.js';
import { bringInEntries } from './entries.js';
import { FrameReader } from './frames.js';

/** Brings the drafts of a file in. Nothing is written before all of the file was checked. */
export async function importDrafts(
  file: Blob,
  secret: RescueSecret,
  open: StoreDesk['open'],
  options: RescueImportOptions,
  parts: StoreParts,
): Promise<RescuedDraft[]> {
  const { accept } = options;
  const reader = await FrameReader.open(file, secret);
  const entries: RescueEntry[] = [];
  for await (const whole of draftsIn(reader, (entry) => entries.push(entry))) void whole;
  const report: RescuedDraft[] = [];
  for await (const whole of draftsIn(reader)) {
    const { identity, label, history, updatedAt } = whole.draft;
    const about = { identity, label, history, updatedAt: new Date(updatedAt) };
    if (accept && !accept(identity)) report.push({ ...about, outcome: 'refused', files: 0, failure: null });
    else report.push({ ...about, ...(await bringIn(whole, await open(identity))) });
  }
  await bringInEntries(entries, options, parts);
  return report;
}

type Outcome = Pick<RescuedDraft, 'outcome' | 'files' | 'failure'>;

async function bringIn(whole: WholeDraft, draft: OpenedDraft): Promise<Outcome> {
  const { snapshot, label, tray = [] } = whole.draft;
  let fresh = false;
  try {
    const { state } = draft;
    // After a loss there is nothing here, and bringing it in is what the file is for.
    fresh = state.status === 'empty' || (state.status === 'failed' && state.failure.kind === 'wiped');
    if (!fresh && state.status === 'failed') throw new DraftError(state.failure);
    const same = JSON.stringify(draft.snapshot) === JSON.stringify(snapshot);
    if (!fresh && !same) return { outcome: 'exists', files: 0, failure: null };
    if (fresh && snapshot) await draft.save(snapshot);
    const files = await addFiles(whole, draft);
    if (fresh && label !== null) await draft.rename(label);
    if (fresh && tray.length > 0) await draft.setTray(tray);
    return { outcome: fresh ? 'imported' : 'same', files, failure: null };
  } catch (cause) {
    // What is half brought in would be taken for whole.
    if (fresh) await draft.discard({ forGood: true }).catch(() => undefined);
    return { outcome: 'failed', files: 0, failure: asDraftError(cause, 'use').failure };
  } finally {
    await draft.close();
  }
}

/** Adds the files that are not there: bringing the same file in again ends what a kill cut off. */
async function addFiles({ files }: WholeDraft, draft: Draft): Promise<number> {
  const keyOf = ({ info, size }: { readonly info: object; readonly size: number }) => JSON.stringify([info, size]);
  const present = (await draft.files.list()).map(keyOf);
  let added = 0;
  for (const { about, bytes } of files) {
    const at = present.indexOf(keyOf(about));
    if (at >= 0) {
      present.splice(at, 1);
      continue;
    }
    if (about.complete) await draft.files.keep(about.info, bytes);
    else await (await draft.files.begin(about.info)).append(bytes);
    added++;
  }
  return added;
}
