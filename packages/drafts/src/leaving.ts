// SPDX-License-Identifier: Apache-2.0

/**
 * Calls back when the page is hidden or left: the last moment at which a phone's browser is sure to run anything.
 * Returns a function that ends it.
 */
export function onLeaving(leave: () => void): () => void {
  const { document, window } = globalThis;
  if (!document || !window) return () => undefined;
  const hidden = () => {
    if (document.visibilityState === 'hidden') leave();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', leave);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', leave);
  };
}
