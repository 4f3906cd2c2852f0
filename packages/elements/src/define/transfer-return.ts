// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-transfer-return`.
import { defineElement } from '../base/define-element.js';
import { CpkTransferReturn } from '../transfer-return/transfer-return.js';

defineElement(CpkTransferReturn);

// Also brings the tag's type into the host's program.
export { CpkTransferReturn };
export type { CpkAcknowledgeEvent } from '../events/pack-event.js';
