// SPDX-License-Identifier: Apache-2.0
import { StoringEvent } from '@careplan-kit/elements/base';
import type { PublishRequest } from './publish-request.js';

/** An author asks for a form to be published: store the request for a second person, and say when with `waitUntil`. */
export class CpkPublishRequestEvent extends StoringEvent {
  static readonly type = 'cpk-publish-request';

  constructor(readonly request: PublishRequest) {
    super(CpkPublishRequestEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * A second person has decided: store it, and say when with `waitUntil`. Approved, `request.definition` is the version to be
 * put into use, and never to be changed. That it was this person is for you to make sure of: the library knows only whom you
 * named as the worker.
 */
export class CpkPublishDecisionEvent extends StoringEvent {
  static readonly type = 'cpk-publish-decision';

  constructor(
    readonly request: PublishRequest,
    readonly decision: {
      readonly approved: boolean;
      readonly by: PublishRequest['author'];
      /** ISO instant. */
      readonly at: string;
      /** What has to change first; null where it was approved. */
      readonly reason: string | null;
    },
  ) {
    super(CpkPublishDecisionEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpk-publish-request': CpkPublishRequestEvent;
    'cpk-publish-decision': CpkPublishDecisionEvent;
  }
}
