// SPDX-License-Identifier: Apache-2.0
/** True in `npm run test:full`, whose bundles of tests say so: every moment and round where `npm test` tries some. */
export const IN_FULL = (globalThis as { TEST_FULL?: boolean }).TEST_FULL === true;
