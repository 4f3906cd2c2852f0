// SPDX-License-Identifier: Apache-2.0

/** The worker wants to stay signed in: extend the session, such as with `touch()` of `autoLock`. */
export class CpkStayEvent extends Event {
  static readonly type = 'cpk-stay';

  constructor() {
    super(CpkStayEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-stay': CpkStayEvent;
  }
}
