// SPDX-License-Identifier: Apache-2.0

/** An `AbortSignal`, or anything that is looked at in the same way. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
}

/** @throws the reason of a signal that was aborted */
export function throwIfStopped(signal: StopSignal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}
