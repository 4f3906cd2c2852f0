// SPDX-License-Identifier: Apache-2.0
import { attachmentsPart } from '../parts/attachments-part.js';
import type { FieldKind } from './field-view.js';
import { lateView } from './late-kind.js';

/** Where the page has what it needs, the real view; else one that fetches it and says so at once: it is large. */
export const lateAttachmentKind: FieldKind = {
  name: 'attachment',
  priority: 0,
  fits: ({ type }) => type === 'attachment',
  create: (tools, state) =>
    lateView(tools, state, attachmentsPart, ({ attachmentKind }) => attachmentKind, {
      quiet: 0,
      subject: 'attachments',
    }),
};
