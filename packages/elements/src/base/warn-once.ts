// SPDX-License-Identifier: Apache-2.0

const warned = new Set<string>();

/** A mistake of the host page is said once in the console and never thrown: a form must not vanish over it. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`[careplan-kit] ${message}`);
}
