// SPDX-License-Identifier: Apache-2.0

/** The page was covered: drop the store and what is on the screen, in this tab. */
export class CpkLockedEvent extends Event {
  static readonly type = 'cpk-locked';

  constructor(
    /** True when another tab was locked first. */
    readonly elsewhere: boolean,
  ) {
    super(CpkLockedEvent.type, { bubbles: true, composed: true });
  }
}

/** The worker signed in again, and the page is uncovered. */
export class CpkUnlockedEvent extends Event {
  static readonly type = 'cpk-unlocked';

  constructor() {
    super(CpkUnlockedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-locked': CpkLockedEvent;
    'cpk-unlocked': CpkUnlockedEvent;
  }
}
