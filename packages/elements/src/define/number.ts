// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-number`.
import { defineElement } from '../base/define-element.js';
import { CpkNumber } from '../number/number.js';

defineElement(CpkNumber);
