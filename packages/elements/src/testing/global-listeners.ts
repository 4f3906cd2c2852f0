// SPDX-License-Identifier: Apache-2.0
import { afterwards } from './page.js';

/** How many more listeners hang on window and document than when it was called. */
export function watchGlobalListeners(): () => number {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const hung = new Set<unknown>();
  const counted = (target: EventTarget) => target === window || target === document || target === document.body;
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
    if (counted(this)) hung.add(args[1]);
    return addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (...args: Parameters<typeof removeEventListener>) {
    hung.delete(args[1]);
    return removeEventListener.apply(this, args);
  };
  afterwards(() => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }));
  return () => hung.size;
}
