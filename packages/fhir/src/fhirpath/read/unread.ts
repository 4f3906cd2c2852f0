// SPDX-License-Identifier: Apache-2.0

/** It is not certain what is meant, so it stays as it came. */
export class Unread extends Error {}

export function unread(): never {
  throw new Unread();
}
