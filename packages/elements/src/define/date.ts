// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-date`.
import { defineElement } from '../base/define-element.js';
import { CpkDate } from '../date/date.js';

defineElement(CpkDate);
