// SPDX-License-Identifier: Apache-2.0

/**
 * Puts other content in place of what is there. What is the same stays; who was on a part that is there again, by its id,
 * stays on it.
 */
export function redraw(place: HTMLElement, ...content: readonly (Node | string)[]): void {
  const next = place.cloneNode(false) as HTMLElement;
  next.append(...content);
  for (const details of place.querySelectorAll<HTMLDetailsElement>('details[open][id]')) {
    const same = next.querySelector<HTMLDetailsElement>(`#${CSS.escape(details.id)}`);
    if (same) same.open = true;
  }
  if (next.isEqualNode(place)) return;
  const { activeElement } = document;
  const id = activeElement && place.contains(activeElement) ? activeElement.id : '';
  place.replaceChildren(...next.childNodes);
  if (id) document.getElementById(id)?.focus({ preventScroll: true });
}
