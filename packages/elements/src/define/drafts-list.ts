// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-drafts-list`.
import { defineElement } from '../base/define-element.js';
import { CpkDraftsList } from '../drafts-list/drafts-list.js';

defineElement(CpkDraftsList);

// Also brings the tag's type into the host's program.
export { CpkDraftsList };
