// SPDX-License-Identifier: Apache-2.0
import type { CareRecord, RecordOperation, VersionedRecord } from '@careplan-kit/model';
import type { AnswerValue, StoredAnswer } from '../contract/answers.js';
import type { FormDefinition, FormItem, QuestionItem } from '../contract/definition.js';
import type { FormSubmission } from '../contract/submission.js';
import { latestOf, pathOf } from '../engine/prefill.js';
import { sameAnswer } from '../engine/same-answer.js';
import { itemTypeOf, recordShapeOf } from '../item-types/index.js';
import { readPath, withPath } from './path.js';

function questionsOf(items: readonly FormItem[]): QuestionItem[] {
  return items.flatMap((item) =>
    item.type === 'group' ? questionsOf(item.items) : item.type === 'display' ? [] : [item],
  );
}

/**
 * The version the author was looking at. When the record has moved on since the form was filled from it, the older
 * version is named, so that committing is refused and the other person's words are not overwritten unseen.
 */
function versionSeen(submission: FormSubmission, latest: VersionedRecord): number {
  let seen = latest.versionNumber;
  for (const provenance of Object.values(submission.provenance)) {
    if (provenance.from !== 'record' || provenance.recordUid !== latest.recordUid) continue;
    seen = Math.min(seen, provenance.versionNumber);
  }
  return seen;
}

/** The content with one answer in it. */
function withAnswer(content: unknown, item: QuestionItem, path: readonly string[], stored?: StoredAnswer): unknown {
  const answer = stored === undefined ? undefined : itemTypeOf(item).read(stored as AnswerValue, item);
  // What was typed and cannot be read is not a new value.
  if (answer === undefined && stored !== undefined) return content;
  const inRecord = recordShapeOf(item);
  const present = readPath(content, path);
  // Alike also when both are nothing: what the form could not show, the worker did not remove.
  if (sameAnswer(answer, inRecord.read(present))) return content;
  return withPath(content, path, answer === undefined ? undefined : inRecord.write(answer, present)) ?? {};
}

/**
 * What a submission does to the record: one operation for each class its items are bound to. The content of an
 * amendment begins as the version in force, so that elements the form does not ask, and parts of newer shapes this
 * version does not know, ride along. A question answered before and blank now removes its element.
 *
 * Pure: the record is not touched. `applyOperations` of the model package commits the result.
 */
export function extract(definition: FormDefinition, submission: FormSubmission, record: CareRecord): RecordOperation[] {
  const operations = new Map<string, { base: RecordOperation; content: unknown }>();
  for (const item of questionsOf(definition.items)) {
    const { binding } = item;
    if (!binding || binding.mode === 'read' || submission.withheld?.includes(item.id)) continue;
    const latest = binding.on === 'create' ? undefined : latestOf(record, binding.class);
    const entry = operations.get(binding.class) ?? {
      base: latest
        ? {
            operation: 'amend' as const,
            class: binding.class,
            recordUid: latest.recordUid,
            fromVersion: versionSeen(submission, latest),
            content: latest.content,
          }
        : { operation: 'create' as const, class: binding.class, content: {} },
      content: latest?.content ?? {},
    };
    const stored = Object.hasOwn(submission.answers, item.id) ? submission.answers[item.id] : undefined;
    entry.content = withAnswer(entry.content, item, pathOf(binding), stored);
    operations.set(binding.class, entry);
  }
  return [...operations.values()].map(({ base, content }) => ({
    ...base,
    content: content as Record<string, unknown>,
  }));
}
