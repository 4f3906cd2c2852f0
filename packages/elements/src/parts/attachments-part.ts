// SPDX-License-Identifier: Apache-2.0
import type * as attachments from './attachments.js';
import { Part } from './part.js';

/** The camera, the recorder, the photo desk and the files of a form: for forms that ask for one. */
export const attachmentsPart = /* @__PURE__ */ new Part<typeof attachments>();
