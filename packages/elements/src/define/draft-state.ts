// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-draft-state`.
import { defineElement } from '../base/define-element.js';
import { CpkDraftState } from '../draft-state/draft-state.js';

defineElement(CpkDraftState);

// Also brings the tag's type into the host's program.
export { CpkDraftState };
