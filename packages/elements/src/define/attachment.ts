// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-attachment`, and gives forms what they need to take photos, sounds and films.
import { defineElement } from '../base/define-element.js';
import { CpkAttachment } from '../attachment/attachment.js';
import * as attachments from '../parts/attachments.js';
import { attachmentsPart } from '../parts/attachments-part.js';

defineElement(CpkAttachment);
attachmentsPart.put(attachments);

// Also brings the tag's type into the host's program.
export { CpkAttachment };
