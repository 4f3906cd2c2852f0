// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-transfer-pack`.
import { defineElement } from '../base/define-element.js';
import { CpkTransferPack } from '../transfer-pack/transfer-pack.js';

defineElement(CpkTransferPack);

// Also brings the tag's type into the host's program.
export { CpkTransferPack };
export type { CpkPackFileEvent, CpkPackMadeEvent, CpkPackReceiptEvent } from '../events/pack-event.js';
