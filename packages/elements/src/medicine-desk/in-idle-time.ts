// SPDX-License-Identifier: Apache-2.0

/** Where the browser does not tell when it is idle, each step waits so long. In milliseconds. */
const PAUSE = 100;

function whenIdle(run: () => void): void {
  // Not there in Safari.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, PAUSE);
}

/**
 * Does one step after another, each when the browser has nothing else to do. A fault in one ends it and is nobody's
 * business: nothing waits for it.
 *
 * @param isWanted - false as soon as nobody needs the rest any more
 */
export function inIdleTime(steps: Iterator<unknown>, isWanted: () => boolean): void {
  whenIdle(() => {
    if (!isWanted()) return;
    try {
      if (steps.next().done) return;
    } catch {
      return;
    }
    inIdleTime(steps, isWanted);
  });
}
