// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** What writes orders out: fetched before the first one is shown. */
export const orderingPart = /* @__PURE__ */ new Part(() => import('./ordering.js'));

/** What that piece holds. */
export type Ordering = NonNullable<(typeof orderingPart)['here']>;
