// SPDX-License-Identifier: Apache-2.0
// Vue sets properties of what its compiler takes for a custom element; `v-model` then works by `value` and `input`, as
// on a native field. What is generated is the types of the tags in templates.
import { attributeType, renamed } from './elements.mjs';
import { HEAD, classImports, comment, propertyNames, union } from './text.mjs';

const SHAPES = `
type Heard<Events> = { [Name in keyof Events & string as \`on\${Capitalize<Name>}\`]?: (event: Events[Name]) => void };

/** A tag in a template: an element's own properties and events, and what every HTML element takes. */
type Tag<Element, Own extends keyof Element, More, Events> = new () => Element & {
  /** @deprecated For the types of templates: the element has no such property. */
  $props: Partial<Pick<Element, Own>> & More & Heard<Events> & Omit<HTMLAttributes, Own | keyof More> & PublicProps;
  /** @deprecated For the types of templates: the element has no such method. */
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};
`;

/** What vue-tsc takes `v-model` on a tag for. Vue itself sets \`value\`, and listens to \`input\`. */
const MODEL = (className) =>
  `    /** What \`v-model\` holds. */\n    modelValue?: ${className}['value'] | undefined;\n    'onUpdate:modelValue'?: (value: ${className}['value']) => void;\n`;

function tagOf(element) {
  const { className, summary, isField, ownEvents } = element;
  const attributes = renamed(element).map(
    (one) => `${comment(one.description, '    ')}    '${one.attribute}'?: ${attributeType(one)};\n`,
  );
  const events = ownEvents.map(
    ({ name, description }) => `${comment(description, '    ')}    '${name}': HTMLElementEventMap['${name}'];\n`,
  );
  return `${comment(summary)}export type ${className}Tag = Tag<
  ${className},
  ${union(propertyNames(element))},
  {
${attributes.join('')}${isField ? MODEL(className) : ''}  },
  {
${events.join('')}  }
>;
`;
}

export function vueTypes(elements) {
  const tags = elements.map(({ tag, className }) => `    '${tag}': ${className}Tag;\n`);
  return {
    'vue.js': `${HEAD}
/** For \`template.compilerOptions\` of @vitejs/plugin-vue, or \`app.config.compilerOptions\`. */
export function isCustomElement(tag) {
  return tag.startsWith('cpk-');
}
`,
    'vue.d.ts': `${HEAD}import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${classImports(elements)}
/** Whether Vue is to leave a tag to the browser. For \`template.compilerOptions\` of @vitejs/plugin-vue. */
export declare function isCustomElement(tag: string): boolean;
${SHAPES}
${elements.map(tagOf).join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${tags.join('')}  }
}
`,
  };
}
