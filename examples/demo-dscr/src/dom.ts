// SPDX-License-Identifier: Apache-2.0

type Child = Node | string | null | undefined | false;
type Properties = Readonly<Record<string, unknown>>;

/** Builds an element: `class`, `aria-…`, `data-…` and the like become attributes, `on…` listeners, all else properties. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value as EventListener);
    else if (name in element && !name.includes('-')) Object.assign(element, { [name]: value });
    else element.setAttribute(name === 'className' ? 'class' : name, String(value));
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}
