// SPDX-License-Identifier: Apache-2.0
// A chart that makes a page ready for the worker's own, in a file of its own: nobody waits for it.
export { openMadeUpChart } from '../emar-chart/made-up-chart.js';
