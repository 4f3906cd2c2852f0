// SPDX-License-Identifier: Apache-2.0

/** Longest that one slice may take: what the worker does meanwhile is answered within a frame. In milliseconds. */
const SLICE = 8;

/** Longest that all of it may take. A slow device gets less far rather than being busy for longer. In milliseconds. */
const BUDGET = 80;

/** Where the browser does not tell when it is idle, each slice waits so long. In milliseconds. */
const PAUSE = 100;

type Work = Iterator<unknown>;

/** Once a page: what is warm stays warm. */
let over = false;
let cancel: (() => void) | null = null;

function whenIdle(run: (left: () => number) => void): () => void {
  // Not there in Safari.
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback((deadline) => run(() => deadline.timeRemaining()));
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(() => run(() => Infinity), PAUSE);
  return () => clearTimeout(handle);
}

/**
 * Does some work while the browser has nothing else to do, in slices, until it is done or has taken long enough. It may
 * be begun once a page and be ended at any time; a fault in it ends it and is nobody's business.
 *
 * @param begin - makes the work when the first slice is due, or fetches it; null when it is not wanted
 */
export function warmUpWhenIdle(begin: () => Work | Promise<Work> | null): void {
  if (over || cancel) return;
  let spent = 0;
  const slice = (work: Work, left: () => number): void => {
    const start = performance.now();
    const elapsed = () => performance.now() - start;
    try {
      let done = false;
      while (!done && elapsed() < SLICE && left() > 1) done = work.next().done === true;
      spent += elapsed();
      if (done || spent > BUDGET) return stopWarmingUp();
    } catch {
      return stopWarmingUp();
    }
    goOn(work);
  };
  const goOn = (work: Work) => {
    cancel = whenIdle((left) => slice(work, left));
  };
  cancel = whenIdle((left) => {
    try {
      const work = begin();
      if (work === null) return stopWarmingUp();
      if (!(work instanceof Promise)) return slice(work, left);
      let wanted = true;
      cancel = () => void (wanted = false);
      const then = (act: () => void) => wanted && act();
      work.then(
        (fetched) => then(() => goOn(fetched)),
        () => then(stopWarmingUp),
      );
    } catch {
      stopWarmingUp();
    }
  });
}

/** A form is opened: it warms up what comes after it, and shares the processor with nothing. */
export function stopWarmingUp(): void {
  over = true;
  cancel?.();
  cancel = null;
}

/** As on a page that was just loaded. For tests. */
export function forgetWarmUp(): void {
  stopWarmingUp();
  over = false;
}

/** Whether there is, or may still be, anything to come. For tests. */
export const isWarmingUp = (): boolean => cancel !== null;
