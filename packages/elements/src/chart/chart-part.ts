// SPDX-License-Identifier: Apache-2.0
import { Part } from '../parts/part.js';

/** What a chart is drawn with. The table of the same facts needs none of it. */
export const chartPart = /* @__PURE__ */ new Part(() => import('./chart-scales.js'));
