// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, Problem } from '@careplan-kit/forms/contract';
import { CpkGroupSubmitEvent } from '../events/group-event.js';
import type { Host } from '../host-context/host-context.js';
import { finishPart } from '../parts/finish-part.js';
import { GROUP_ENTRY_WORDS as WORDS } from './group-entry.words.js';
import type { GroupRow } from './group-row.js';

/**
 * Checks a row, hands it over and waits until the host has stored it. What is wrong is shown in the row, and nothing in it is
 * lost.
 *
 * @returns whether it was stored
 */
export async function saveRow(
  row: GroupRow,
  definition: FormDefinition,
  target: EventTarget,
  host: Host,
): Promise<boolean> {
  if (!row.isWaiting || row.isAway) return false;
  const { worker } = host;
  const refuse = (words: keyof typeof WORDS) => (row.failed(WORDS[words]), false);
  if (!worker) return refuse('groupEntry.noWorker');
  if (!(await finishPart.isHereSoon())) return refuse('groupEntry.noFinish');
  const { createSubmission, handOverTo } = finishPart.here!;
  const submittedAt = host.clock();
  const { submissionId: id, person } = row;
  const context = { id, subjectOfCare: person.id, author: worker, submittedAt: submittedAt.toISOString() };
  const result = createSubmission(row.form, context);
  const waiting = row.unfinished.map((key): Problem => ({ key, code: 'unreadable' }));
  if (!result.ok || waiting.length > 0) {
    row.showProblems([...(result.ok ? [] : result.problems), ...waiting]);
    return false;
  }
  row.showProblems([]);
  const { submission } = result;
  const { systemIdentifier } = host;
  const submitted = { definition, submission, record: null, operations: [], classes: [], systemIdentifier };
  row.began();
  try {
    await handOverTo(target, new CpkGroupSubmitEvent(submitted, person.id, row.savedAs));
  } catch {
    return refuse('groupEntry.failed');
  }
  row.stored(submittedAt);
  return true;
}
