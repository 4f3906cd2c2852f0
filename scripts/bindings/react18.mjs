// SPDX-License-Identifier: Apache-2.0
// React 18 writes every prop of a custom element as an attribute, and hears none of its events: each element has a
// component that sets properties and listens.
import { HEAD, comment, pascal, propertyNames, quoted, union } from './text.mjs';

/** `cpk-submit` is heard as `onCpkSubmit`. */
const handler = ({ name }) => `on${pascal(name)}`;

function componentOf(element) {
  const names = quoted(propertyNames(element)).join(', ');
  const events = element.events.map((event) => `${handler(event)}: '${event.name}'`).join(', ');
  return `export const ${element.className} = /* @__PURE__ */ wrap('${element.tag}', [${names}], { ${events} });\n`;
}

function typesOf(element) {
  const { className, summary, events } = element;
  const handlers = events.map(
    ({ name, description }) =>
      `${comment(description, '  ')}  ${handler({ name })}?: (event: HTMLElementEventMap['${name}'] & { readonly currentTarget: ${className} }) => void;\n`,
  );
  return `export interface ${className}Props
  extends Partial<Pick<${className}, ${union(propertyNames(element))}>>, Omit<HTMLAttributes<${className}>, ${union([
    ...propertyNames(element),
    ...events.map(handler),
  ])}> {
${handlers.join('')}}
${comment(summary)}export const ${className}: ForwardRefExoticComponent<${className}Props & RefAttributes<${className}Element>>;
`;
}

/** A class and its component have one name: inside this file the class has another. */
const classesUnderAnotherName = (elements) =>
  elements
    .map(({ className, module }) => `import type { ${className} as ${className}Element } from '${module}';\n`)
    .join('');

export function react18Wrappers(elements) {
  return {
    'react18.js': `${HEAD}import { wrap } from './wrap.js';\n\n${elements.map(componentOf).join('')}`,
    'react18.d.ts': `${HEAD}import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
${classesUnderAnotherName(elements)}
${elements.map((element) => typesOf(element).replaceAll(new RegExp(`\\b(Pick<|HTMLAttributes<|currentTarget: )${element.className}\\b`, 'g'), `$1${element.className}Element`)).join('\n')}`,
  };
}
