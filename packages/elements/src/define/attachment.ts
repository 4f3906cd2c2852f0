// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-attachment`.
import { defineElement } from '../base/define-element.js';
import { CpkAttachment } from '../attachment/attachment.js';

defineElement(CpkAttachment);

// Also brings the tag's type into the host's program.
export { CpkAttachment };
