// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure, DraftStore } from '@careplan-kit/drafts';
import type { FormSnapshot } from '@careplan-kit/forms/contract';
import type { CareRecord } from '@careplan-kit/model';
import type { FormSession } from './form-session.js';

/**
 * Looks for a session's draft, puts back what it holds, and from then on saves every change. Never throws.
 *
 * @returns whether something was restored that the worker has not had before their eyes all the time
 */
export async function openDraft(session: FormSession, store: DraftStore): Promise<boolean> {
  const identity = session.draftIdentity;
  const { before, form, files } = session;
  if (!identity || session.closed) return false;
  try {
    // Put back into the page before the last piece of its recording was stored: the draft is still in use.
    if (before) await before.ending;
    const draft = await store.open(identity);
    // Too late: the person on screen is another one by now. Another tab may have this draft.
    if (session.closed) {
      void draft.close();
      return false;
    }
    session.draft = draft;
    session.store = store;
    const { snapshot, state } = draft;
    const savedAt = 'savedAt' in state ? state.savedAt : null;
    // What the session before had open is what was being typed: nothing that anybody has to be told of.
    const known = before !== null && before.store === store;
    if (snapshot) {
      form.restore(snapshot);
      session.overtaken = isOvertaken(snapshot, session.start.record);
      session.filledAtFirst = Object.keys(form.answers());
      if (!known) session.restoredAt = savedAt;
    }
    session.detach = draft.attach(form);
    // What is on the disk may have been changed, or submitted, elsewhere since.
    if (!known || !before.onDisk || state.status === 'failed') session.carryOver();
    session.before = null;
    session.goOnWithFiles();
    const found = await files.useDraft(draft.files);
    if (found && !snapshot && !known) session.restoredAt = savedAt;
    return (found || snapshot !== null) && !known;
  } catch (error) {
    session.draftTrouble = { status: 'failed', failure: failureOf(error), savedAt: null };
    session.carryOver();
    return false;
  }
}

/** Goes on with the draft of the session before, without letting go of it. False when it has none to give. */
export function takeDraft(session: FormSession, store: DraftStore): boolean {
  const { before } = session;
  const draft = before?.draft;
  if (!before || !draft || before.closed || before.store !== store) return false;
  try {
    session.detach = draft.attach(session.form);
  } catch {
    return false;
  }
  before.detach = null;
  before.draft = null;
  session.draft = draft;
  session.store = store;
  session.carryOver();
  return true;
}

/** Whether what the draft was filled from is no longer the newest version. */
function isOvertaken({ provenance }: FormSnapshot, record: CareRecord | null): boolean {
  return Object.values(provenance).some(
    (from) =>
      from.from === 'record' &&
      record?.records.some(
        ({ recordUid, versionNumber }) => recordUid === from.recordUid && versionNumber > from.versionNumber,
      ),
  );
}

/** The failure a draft error carries. This package knows the drafts package by its types only. */
function failureOf(error: unknown): DraftFailure {
  const failure = (error as { failure?: DraftFailure } | null)?.failure;
  return failure ?? { kind: 'unknown', name: error instanceof Error ? error.name : typeof error };
}
