// SPDX-License-Identifier: Apache-2.0
import type { FormNode } from '@careplan-kit/forms/contract';
import type { FieldTools } from './field-view.js';
import { FIELD_WORDS } from './field-views.words.js';

/**
 * Says that a rule of an imported form could not be read: that the item is shown although nobody can say whether it
 * should be, or that its answer is not worked out here. Null for what needs no such words.
 */
export function ruleNotice(
  node: FormNode,
  { document, say }: Pick<FieldTools, 'document' | 'say'>,
): HTMLElement | null {
  const notCalculated = node.kind === 'question' && node.notCalculated;
  if (!node.conditionNotRead && !notCalculated) return null;
  const sentences = [
    ...(node.conditionNotRead ? [say(FIELD_WORDS['field.rule.shown'])] : []),
    ...(notCalculated ? [say(FIELD_WORDS['field.rule.calculated'])] : []),
  ];
  const notice = document.createElement('p');
  notice.className = 'rule-notice';
  notice.setAttribute('part', 'rule-notice');
  notice.textContent = sentences.join(' ');
  return notice;
}
