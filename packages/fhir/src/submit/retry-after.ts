// SPDX-License-Identifier: Apache-2.0

/** A server that asks for more than this is not believed: nothing waits for ever. */
const DAY = 86_400_000;

/**
 * Milliseconds a server asks to wait, from `Retry-After`. A moment is measured from the server's own `Date`, because the
 * clock of the device may be wrong; without a `Date` it cannot be.
 */
export function retryAfter(header: (name: string) => string | null): number | undefined {
  const value = header('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value) * 1000, DAY);
  const wait = Date.parse(value) - Date.parse(header('date') ?? '');
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), DAY) : undefined;
}
