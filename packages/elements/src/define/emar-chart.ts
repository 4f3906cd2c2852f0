// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-emar-chart`.
import { defineElement } from '../base/define-element.js';
import { CpkEmarChart } from '../emar-chart/emar-chart.js';

defineElement(CpkEmarChart);

// Also brings the tag's type into the host's program.
export { CpkEmarChart };
