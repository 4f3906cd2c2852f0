// SPDX-License-Identifier: Apache-2.0
import { Part } from './part.js';

/** The form, for an element that is read more often than written. */
export const formPart = /* @__PURE__ */ new Part(async () => {
  const form = await import('./form.js');
  await form.fetchRest();
  return form;
});
