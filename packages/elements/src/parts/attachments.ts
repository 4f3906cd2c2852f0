// SPDX-License-Identifier: Apache-2.0
// All that a form needs to take photos, sounds and films, in a file of its own.
import type { CSSResult } from 'lit';
import { attachments } from '../attachments/attachments.styles.js';
import { media } from '../attachments/media.styles.js';

export { SessionFiles } from '../attachments/session-files.js';
export { attachmentKind } from '../field-views/attachment-view.js';

/** The style sheets its fields need. */
export const attachmentStyles: readonly CSSResult[] = [media, attachments];
