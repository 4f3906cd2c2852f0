// SPDX-License-Identifier: Apache-2.0
// The form under design, without a page: what may be done to it, and what becomes of it.
export {};
