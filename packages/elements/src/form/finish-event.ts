// SPDX-License-Identifier: Apache-2.0
import type { Problem } from '@careplan-kit/forms/contract';
import type { HandOver } from '@careplan-kit/forms/page';
import type { RecordClass } from '@careplan-kit/model';
import { CpkSubmitEvent } from '../events/submit-event.js';
import { submittedFiles } from '../events/submitted-files.js';
import type { Host } from '../host-context/host-context.js';
import type { FormSession } from './form-session.js';

/** Who hands over, when, and what it may change. */
export interface Finishing {
  /** Somebody is signed in. */
  readonly host: Host;
  readonly submittedAt: Date;
  readonly classes: readonly RecordClass[];
  /** The questions on the page. */
  readonly area: { readonly unfinished: readonly string[] } | null;
}

/** Checks the form and makes the event that hands it over; without one there are problems. */
export function eventOf(
  session: FormSession,
  { host, submittedAt, classes, area }: Finishing,
  { createSubmission, extract }: HandOver,
): { readonly problems: readonly Problem[]; readonly event: CpkSubmitEvent | null } {
  const { definition } = session.form;
  // The record the worker was looking at: one that has moved on since is a conflict to be seen, not written over.
  const { record } = session.start;
  // Not there for a form that asks for none: see `obstacleAtEnd`.
  const files = session.files.here;
  const result = createSubmission(session.form, {
    id: session.submissionId,
    subjectOfCare: session.person ?? '',
    author: host.worker!,
    submittedAt: submittedAt.toISOString(),
  });
  // An answer that names a file which is nowhere would be a promise nobody can keep, and what stands in a field and is no
  // answer would be lost.
  const waits = [...(files?.gone ?? []), ...(area?.unfinished ?? [])].map(
    (key): Problem => ({ key, code: 'unreadable' }),
  );
  if (!result.ok || waits.length > 0)
    return { problems: [...(result.ok ? [] : result.problems), ...waits], event: null };
  const { submission } = result;
  const taken = files ? submittedFiles(submission, files) : [];
  const operations = record ? extract(definition, submission, record) : [];
  const { systemIdentifier } = host;
  const event = new CpkSubmitEvent({
    definition,
    submission,
    record,
    operations,
    classes,
    systemIdentifier,
    files: taken,
  });
  return { problems: [], event };
}
