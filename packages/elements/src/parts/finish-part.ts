// SPDX-License-Identifier: Apache-2.0
import { handOverPart } from '@careplan-kit/forms/page';
import { Part } from './part.js';

/**
 * What a form needs to be finished: its faults in words and in a list, and what hands it over. Every form needs it and none
 * at first, so it is fetched in idle time once a form is drawn: by the time a worker is done, with or without a network, it
 * is here.
 */
export const finishPart = /* @__PURE__ */ new Part(async () => {
  const [engine, piece] = await Promise.all([handOverPart(), import('./finish.js')]);
  return { ...piece, ...engine };
});
