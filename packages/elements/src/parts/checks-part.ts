// SPDX-License-Identifier: Apache-2.0
import { checksPart as fetchChecks } from '@careplan-kit/forms/page';
import { Part } from './part.js';

/**
 * What checks a definition that came from outside. A form of the catalogue was checked when it was built and opens without
 * it; for any other it is fetched before anything of the form is looked at, or sooner, in idle time.
 */
export const checksPart = /* @__PURE__ */ new Part(async () => {
  await fetchChecks();
  return true;
});
