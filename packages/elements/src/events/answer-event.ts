// SPDX-License-Identifier: Apache-2.0
import type { FormInstance } from '@careplan-kit/forms/contract';

/** An answer changed, by the worker's hand or by a calculation. */
export class CpkAnswerEvent extends Event {
  static readonly type = 'cpk-answer';

  constructor(
    readonly form: FormInstance,
    /** Keys of the questions whose state is different. */
    readonly keys: readonly string[],
  ) {
    super(CpkAnswerEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-answer': CpkAnswerEvent;
  }
}
