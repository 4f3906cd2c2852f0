// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-chart`.
import { defineElement } from '../base/define-element.js';
import { CpkChart } from '../chart/chart.js';

defineElement(CpkChart);

// Also brings the tag's type into the host's program.
export { CpkChart };
