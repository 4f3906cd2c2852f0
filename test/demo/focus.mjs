// SPDX-License-Identifier: Apache-2.0
// Where the focus is, through every shadow root, and what a worker sees of it.

/** Facts of the element that has the focus. */
export function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const style = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const middle = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ];
    let onTop = document.elementFromPoint(...middle);
    while (onTop?.shadowRoot?.elementFromPoint(...middle) && onTop !== element) {
      const within = onTop.shadowRoot.elementFromPoint(...middle);
      if (within === onTop) break;
      onTop = within;
    }
    return {
      tag: element.localName,
      name: (element.labels?.[0] ?? element).textContent.trim().slice(0, 80),
      role: element.getAttribute('role'),
      // A heading that takes the focus when a page opens is not a stop.
      isStop: element.tabIndex >= 0,
      isBody: element === document.body,
      hasRing:
        element.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      // Nothing lies over its middle: neither the edge of the window nor the person's banner.
      inView: onTop !== null && (element.contains(onTop) || onTop.contains(element)),
      invalid: element.getAttribute('aria-invalid'),
      inSummary: element.closest('.summary') !== null,
    };
  });
}
