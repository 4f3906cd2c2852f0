// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '@careplan-kit/forms/contract';
import type { Action, Host, RecordPart } from './host-context.js';

/** Whether the host lets this worker do it. A host that cannot say has not said yes. */
export function may(host: Host, action: Action, part: RecordPart): boolean {
  if (!host.can) return true;
  const { element, ...whole } = part;
  try {
    return host.can(action, whole) === true && (element === undefined || host.can(action, part) === true);
  } catch (cause) {
    reportError(cause);
    return false;
  }
}

/** What the worker may do with each question of a form, by the element it is bound to. */
export function accessOf(host: Host, subjectOfCare: string | null): (item: QuestionItem) => 'write' | 'read' | 'none' {
  return ({ binding }) => {
    if (!binding || subjectOfCare === null) return 'write';
    const part = { subjectOfCare, class: binding.class, element: binding.element };
    if (!may(host, 'view', part)) return 'none';
    return may(host, 'write', part) ? 'write' : 'read';
  };
}
