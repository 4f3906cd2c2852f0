// SPDX-License-Identifier: Apache-2.0
import { submissionFromResponse } from '@careplan-kit/fhir';
import { createForm, createSubmission, extract } from '@careplan-kit/forms/contract';
import { type CareRecord, applyOperations } from '@careplan-kit/model';
import { CLASSES, definitionOf, titleOfForm } from '../forms.js';
import { putInWhatWaits } from '../sending/finish.js';
import { madeFrom } from '../sending/known.js';
import type { Session } from '../session.js';
import { copyInto } from './copy-into.js';
import type { Paper } from './papers.js';

/** A paper that cannot be taken in as it is. Nothing of it is in the record. */
export class NotTakenInError extends Error {}

/** One paper becomes a submission and new versions of the record, together or not at all; a second time it does nothing. */
async function takeInOne(paper: Paper, person: string, { store, worker, context }: Session): Promise<void> {
  if (await store.submitted(paper.id)) return;
  const title = titleOfForm(paper.form);
  const definition = await definitionOf(paper.form);
  const record = await store.record(person);
  if (!definition || !record) throw new NotTakenInError(`There is no form here for “${title}”.`);
  const { submission: sent, leftOver } = submissionFromResponse(definition, paper.json);
  if (sent.subjectOfCare !== person) throw new NotTakenInError(`“${title}” is about another person.`);
  if (leftOver.length > 0) throw new NotTakenInError(`“${title}” says more than this form has room for.`);
  const now = context.clock();
  const form = createForm(definition, { context: { today: now.toISOString().slice(0, 10) }, record });
  copyInto(form, sent);
  const at = now.toISOString();
  const result = createSubmission(form, { id: paper.id, subjectOfCare: person, author: worker, submittedAt: at });
  if (!result.ok) throw new NotTakenInError(`“${title}” is not complete.`);
  const { submission } = result;
  const { record: after, versions } = applyOperations(
    record,
    extract(definition, submission, record),
    {
      committer: worker,
      at,
      systemIdentifier: context.systemIdentifier,
      newUid: () => crypto.randomUUID(),
      description: `Sent by ${paper.by}`,
      form: `${definition.url}|${definition.version}`,
    },
    CLASSES,
  );
  const made = versions.map(({ recordUid, versionNumber }) => ({ recordUid, versionNumber }));
  await store.keep(after, {
    submission,
    questionnaireResponse: paper.json,
    from: paper.by,
    toSend: { definition, submission, record: after, versions: made, ...madeFrom(await store.received(person)) },
  });
}

/** Takes papers into the record and the outbox, one after the other. */
export async function takeIn(papers: readonly Paper[], person: string, session: Session): Promise<CareRecord> {
  for (const paper of papers) await takeInOne(paper, person, session);
  await putInWhatWaits(session);
  return (await session.store.record(person))!;
}
