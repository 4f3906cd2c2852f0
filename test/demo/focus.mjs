// SPDX-License-Identifier: Apache-2.0
// Where the focus is, through every shadow root, and what a worker sees of it.

/** Facts of the element that has the focus. */
export function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const style = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const banner = document.querySelector('.person-head');
    const covered = banner && getComputedStyle(banner).position === 'sticky' && !banner.contains(element);
    return {
      tag: element.localName,
      name: (element.labels?.[0] ?? element).textContent.trim(),
      role: element.getAttribute('role'),
      // A heading that takes the focus when a page opens is not a stop.
      isStop: element.tabIndex >= 0,
      isBody: element === document.body,
      hasRing:
        element.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      inView:
        bottom > (covered ? banner.getBoundingClientRect().bottom : 0) &&
        top < innerHeight &&
        right > 0 &&
        left < innerWidth,
      invalid: element.getAttribute('aria-invalid'),
      inSummary: element.closest('.summary') !== null,
    };
  });
}
