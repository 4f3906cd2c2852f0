// SPDX-License-Identifier: Apache-2.0
import { type StopSignal, throwIfStopped } from '../stop-signal.js';

interface Platform {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  performance: { now(): number };
}

/** How long a slice of work lasts: a page that is drawn meanwhile loses two frames. */
const SLICE_MS = 24;

/** Ends the task, so that a page can draw and hear of a button that was pressed. */
function macrotask(): Promise<void> {
  const { setTimeout } = globalThis as unknown as Platform;
  return new Promise((resolve) => void setTimeout(resolve, 0));
}

/** Waits once enough time was used, and throws when the work was stopped. */
export function slices(
  signal: StopSignal | undefined,
  pause: (() => Promise<void>) | undefined,
): { readonly breathe: () => Promise<void>; readonly rest: () => Promise<void> } {
  const { performance } = globalThis as unknown as Platform;
  let began = performance.now();
  const rest = async () => {
    throwIfStopped(signal);
    await (pause ?? macrotask)();
    throwIfStopped(signal);
    began = performance.now();
  };
  const breathe = async () => {
    throwIfStopped(signal);
    if (performance.now() - began >= SLICE_MS) await rest();
  };
  return { breathe, rest };
}
