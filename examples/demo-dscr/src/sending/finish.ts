// SPDX-License-Identifier: Apache-2.0
import { DraftError } from '@careplan-kit/drafts';
import type { ReadableEntry } from '@careplan-kit/drafts/outbox';
import type { CpkForm, CpkSubmitEvent } from '@careplan-kit/elements';
import { toQuestionnaireResponse } from '@careplan-kit/fhir';
import type { Stored } from '@careplan-kit/fhir/submit';
import type { CareRecord } from '@careplan-kit/model';
import type { Received, ToSend } from '../record-database.js';
import type { Session } from '../session.js';
import { madeFrom } from './known.js';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Puts what is kept beside the record into the outbox, once, under the worker who finished it. */
async function intoOutbox({ outbox, store }: Session, { submission, toSend }: Received): Promise<void> {
  const { id, subjectOfCare: person, author } = submission;
  const entries = await outbox.list();
  const there = entries.find((entry): entry is ReadableEntry => entry.readable && entry.id === id);
  if (!there) await outbox.enqueue({ id, person, author: author.id, payload: toSend });
  // It was refused, and this is the corrected one.
  else if (there.state === 'rejected' || there.state === 'conflict') await outbox.resolve(id, toSend);
  await store.handedToOutbox(id);
}

/**
 * Puts in what this worker finished and what could not be put into the outbox then: the device was full, its key was out
 * of reach, or it died in between. What still cannot stays where it is, beside the record.
 */
export async function putInWhatWaits(session: Session): Promise<void> {
  const all = await session.store.everything();
  const mine = all.filter(({ toSend, submission }) => toSend && submission.author.id === session.worker.id);
  for (const row of mine.reverse()) {
    try {
      await intoOutbox(session, row);
    } catch (cause) {
      if (!(cause instanceof DraftError)) throw cause;
      // What comes after it must not leave before it.
      return;
    }
  }
}

/** A submission that the record server did not take as it was, and is put right under its own id. */
export interface Correcting {
  readonly id: string;
  readonly versions: ToSend['versions'];
  /** What the server has in its place, and the worker has seen. */
  readonly seen: readonly Stored[];
}

/**
 * A form was finished: the record changes, once, and what is to be sent is kept with it in one transaction. From then on
 * it is safe on this device, whatever becomes of the network. Called again after a failure it does only what is missing.
 *
 * @throws VersionConflictError when somebody else changed the record meanwhile
 */
export async function finish(event: CpkSubmitEvent, session: Session, correcting?: Correcting): Promise<CareRecord> {
  const { store } = session;
  const [form] = event.composedPath();
  const person = event.submission.subjectOfCare;
  // The draft says what is finished, to the last key: if it is left over, it is known again by that.
  await (form as CpkForm).flush();
  // Photos and clips go where this product keeps files; the record says where that is.
  await event.filesByReference(async (file) => store.keepFile(file.id, await file.blob()));
  const { definition } = event;
  const submission = correcting ? { ...event.submission, id: correcting.id } : event.submission;
  const before = await store.submitted(submission.id);
  if (!before || !isSame(before.submission.answers, submission.answers)) {
    const { record, versions } = event.commit({ current: (await store.record(person))! });
    const others = (await store.received(person)).filter((row) => row.submission.id !== submission.id);
    const { known, after } = madeFrom(others);
    const made = versions.map(({ recordUid, versionNumber }) => ({ recordUid, versionNumber }));
    await store.keep(record, {
      submission,
      questionnaireResponse: toQuestionnaireResponse(definition, submission),
      toSend: {
        definition,
        submission,
        record,
        versions: [...(correcting?.versions ?? []), ...made],
        known: [...known, ...(correcting?.seen ?? [])],
        after,
      },
    });
  }
  await putInWhatWaits(session);
  return (await store.record(person))!;
}
