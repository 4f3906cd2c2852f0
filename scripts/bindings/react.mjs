// SPDX-License-Identifier: Apache-2.0
// React 19 knows custom elements, so all that it needs is types: a prop that the element has is set as a property, and
// `on` with the name of an event listens to it.
import { attributeType, renamed } from './elements.mjs';
import { HEAD, classImports, comment, propertyNames, union } from './text.mjs';

const SHAPES = `
/** An element's own properties, what every HTML element takes, and a ref. */
type Tag<Element extends HTMLElement, Own extends keyof Element, More = unknown> = Partial<Pick<Element, Own>> &
  More &
  Omit<HTMLAttributes<Element>, Own | keyof More> &
  RefAttributes<Element>;
`;

function moreOf(element) {
  const attributes = renamed(element).map(
    (one) => `${comment(one.description, '    ')}    '${one.attribute}'?: ${attributeType(one)};\n`,
  );
  const events = element.ownEvents.map(
    ({ name, description }) =>
      `${comment(description, '    ')}    'on${name}'?: (event: HTMLElementEventMap['${name}'] & { readonly currentTarget: ${element.className} }) => void;\n`,
  );
  return [...attributes, ...events].join('');
}

function propsOf(element) {
  const { className, summary } = element;
  return `${comment(summary)}export type ${className}Props = Tag<
  ${className},
  ${union(propertyNames(element))},
  {
${moreOf(element)}  }
>;
`;
}

export function reactTypes(elements) {
  const tags = elements.map(
    ({ tag, className, summary }) => `${comment(summary, '      ')}      '${tag}': ${className}Props;\n`,
  );
  return {
    'react.js': `${HEAD}export {};\n`,
    'react.d.ts': `${HEAD}import type { HTMLAttributes, RefAttributes } from 'react';
${classImports(elements)}${SHAPES}
${elements.map(propsOf).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
}
`,
  };
}
