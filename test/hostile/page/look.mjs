// SPDX-License-Identifier: Apache-2.0
// What stands in the page, through every shadow root.

/** Nothing that the library draws is one of these. */
const FORBIDDEN = 'script, iframe, frame, object, embed, base, link, meta, style, form[action], [srcdoc], [style]';

/** Where an address of a document may lead, when a person follows it or a browser loads it. */
const LINKS = /^(https?|mailto|tel|blob|data):/;
const LOADED = /^(blob|data):/;

function* elementsBelow(node) {
  for (const child of node.children) {
    yield child;
    if (child.shadowRoot) yield* elementsBelow(child.shadowRoot);
    yield* elementsBelow(child);
  }
}

function faultOf(element) {
  if (element.matches(FORBIDDEN)) return 'must not be here';
  for (const { name, value } of element.attributes) {
    if (/^on/i.test(name)) return `has ${name}`;
    if (/^(href|xlink:href|action|formaction)$/i.test(name) && !LINKS.test(value)) return `leads to ${value}`;
    if (/^(src|srcset|poster|data)$/i.test(name) && !LOADED.test(value)) return `loads ${value}`;
  }
  return undefined;
}

/** Elements and attributes that could run, style or load something. */
export function suspicious(stage) {
  return [...elementsBelow(stage)].flatMap((element) => {
    const fault = faultOf(element);
    return fault ? [`<${element.localName}> ${fault.slice(0, 200)}`] : [];
  });
}

/** All that can be read, what stands in boxes too. */
export function textOf(root) {
  const texts = [];
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) texts.push(child.data);
      else if (child.nodeType === Node.ELEMENT_NODE) {
        if ('value' in child && typeof child.value === 'string') texts.push(child.value);
        if (child.shadowRoot) walk(child.shadowRoot);
        walk(child);
      }
    }
  };
  if (root.shadowRoot) walk(root.shadowRoot);
  walk(root);
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}
