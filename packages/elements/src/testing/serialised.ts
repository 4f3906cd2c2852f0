// SPDX-License-Identifier: Apache-2.0

/** All that is in the page below an element, as markup: attributes, comments and shadow trees too. */
export function serialised(element: Element): string {
  const own = element.shadowRoot?.innerHTML ?? '';
  const inner = [...(element.shadowRoot ?? element).querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  return [element.outerHTML, own, ...inner.map(serialised)].join('\n');
}
