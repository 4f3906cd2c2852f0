// SPDX-License-Identifier: Apache-2.0

/** A fault was chosen in an error summary. */
export class CpkGoToEvent extends Event {
  static readonly type = 'cpk-go-to';

  constructor(
    /** Key of the question to bring into view. */
    readonly key: string,
  ) {
    super(CpkGoToEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-go-to': CpkGoToEvent;
  }
}
