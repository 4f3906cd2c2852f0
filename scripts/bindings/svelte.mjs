// SPDX-License-Identifier: Apache-2.0
// Svelte 5 sets properties of custom elements and listens with `on` before the name of an event: types are all it needs.
import { attributeType, renamed } from './elements.mjs';
import { HEAD, classImports, comment, propertyNames, union } from './text.mjs';

function attributesOf(element) {
  const { className, summary, ownEvents } = element;
  const attributes = renamed(element).map(
    (one) => `${comment(one.description, '  ')}  '${one.attribute}'?: ${attributeType(one)};\n`,
  );
  const events = ownEvents.map(
    ({ name, description }) =>
      `${comment(description, '  ')}  'on${name}'?: (event: HTMLElementEventMap['${name}'] & { readonly currentTarget: ${className} }) => void;\n`,
  );
  const names = union(propertyNames(element));
  return `${comment(summary)}export interface ${className}Attributes
  extends Partial<Pick<${className}, ${names}>>, Omit<HTMLAttributes<${className}>, ${names}> {
${attributes.join('')}${events.join('')}}
`;
}

export function svelteTypes(elements) {
  const tags = elements.map(({ tag, className }) => `    '${tag}': ${className}Attributes;\n`);
  return {
    'svelte.js': `${HEAD}export {};\n`,
    'svelte.d.ts': `${HEAD}import type { HTMLAttributes } from 'svelte/elements';
${classImports(elements)}
${elements.map(attributesOf).join('\n')}
declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
${tags.join('')}  }
}
`,
  };
}
