// SPDX-License-Identifier: Apache-2.0
import { type Draft, DraftError, type DraftIdentity, type DraftStore } from '@careplan-kit/drafts';
import type { Session } from '../session.js';

const TRIES = 4;
const WAIT = 250;

const inOrder = (answers: object) =>
  JSON.stringify(Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)));

/** A page that was just loaded again may hold its drafts for a moment longer. */
export async function openOnceFree(drafts: DraftStore, identity: DraftIdentity): Promise<Draft> {
  for (let tries = 1; ; tries += 1) {
    const draft = await drafts.open(identity);
    const { state } = draft;
    const isHeld = state.status === 'failed' && state.failure.kind === 'open-elsewhere';
    if (!isHeld || tries === TRIES) return draft;
    await draft.close();
    await new Promise((resolve) => setTimeout(resolve, WAIT));
  }
}

type Signed = Pick<Session, 'drafts' | 'store' | 'worker'>;

/**
 * The device may die after a form was finished and before its draft was removed. What such a draft says is in the record
 * already: opened again, it would be finished a second time. One that says anything else is left alone.
 */
export async function discardFinishedDrafts({ drafts, store, worker }: Signed): Promise<void> {
  const mine = (await store.everything()).filter(({ submission }) => submission.author.id === worker.id);
  // The newest of each: they come in that order.
  const last = new Map<string, (typeof mine)[number]['submission']>();
  for (const { submission } of mine) {
    const key = JSON.stringify([submission.subjectOfCare, submission.form]);
    if (!last.has(key)) last.set(key, submission);
  }
  for (const { subjectOfCare: person, form, submittedAt, answers } of last.values()) {
    const identity = { person, form: form.url, version: form.version, author: worker.id };
    try {
      const found = await drafts.find({ person, form: identity, author: worker.id });
      if (!found.some(({ createdAt }) => createdAt.toISOString() <= submittedAt)) continue;
      const draft = await openOnceFree(drafts, identity);
      const isFinished = draft.snapshot && inOrder(draft.snapshot.answers) === inOrder(answers);
      await (isFinished ? draft.discard() : draft.close());
    } catch (cause) {
      // Open in another tab, or its key is out of reach: it is looked at again at the next sign-in.
      if (!(cause instanceof DraftError)) throw cause;
      return;
    }
  }
}
