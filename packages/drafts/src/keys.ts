// SPDX-License-Identifier: Apache-2.0
export type { DraftKeys, KeyProvider } from './keys/contract.js';
export { hostKeyProvider } from './keys/host.js';
