// SPDX-License-Identifier: Apache-2.0

/** A record view was opened for writing, or closed again. */
export class CpkEditEvent extends Event {
  static readonly type = 'cpk-edit';

  constructor(readonly editing: boolean) {
    super(CpkEditEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-edit': CpkEditEvent;
  }
}
