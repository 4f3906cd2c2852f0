// SPDX-License-Identifier: Apache-2.0
/** True in `npm run test:full`: thousands of rounds where `npm test` has hundreds. */
export const IN_FULL = process.env['TEST_FULL'] === '1';
