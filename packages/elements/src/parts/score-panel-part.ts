// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** Scores with their working: for forms that have any, where the host turned them on. */
export const scorePanelPart = /* @__PURE__ */ new Part(() => import('./score-panel.js'));
