// SPDX-License-Identifier: Apache-2.0
import type { CareRecord, RecordOperation } from '@careplan-kit/model';
import { isEntered } from '../contract/answers.js';
import type { FormDefinition, FormItem, QuestionItem } from '../contract/definition.js';
import type { FormSubmission } from '../contract/submission.js';
import { latestOf, pathOf } from '../engine/prefill.js';
import { withPath } from './path.js';

function questionsOf(items: readonly FormItem[]): QuestionItem[] {
  return items.flatMap((item) =>
    item.type === 'group' ? questionsOf(item.items) : item.type === 'display' ? [] : [item],
  );
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
    if (!binding || binding.mode === 'read') continue;
    const latest = binding.on === 'create' ? undefined : latestOf(record, binding.class);
    const entry = operations.get(binding.class) ?? {
      base: latest
        ? {
            operation: 'amend' as const,
            class: binding.class,
            recordUid: latest.recordUid,
            fromVersion: latest.versionNumber,
            content: latest.content,
          }
        : { operation: 'create' as const, class: binding.class, content: {} },
      content: latest?.content ?? {},
    };
    const stored = Object.hasOwn(submission.answers, item.id) ? submission.answers[item.id] : undefined;
    entry.content = withPath(entry.content, pathOf(binding), isEntered(stored) ? undefined : stored) ?? {};
    operations.set(binding.class, entry);
  }
  return [...operations.values()].map(({ base, content }) => ({
    ...base,
    content: content as Record<string, unknown>,
  }));
}
