// SPDX-License-Identifier: Apache-2.0
// A story as code for each framework, from the manifest.

const isPlain = (value) => ['string', 'number', 'boolean'].includes(typeof value);

/** What a story sets: attributes where there are, properties where not. The host's context comes from above. */
function settingsOf({ members = [], attributes = [] }, args) {
  const known = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return Object.entries(args)
    .filter(([name, value]) => name !== 'context' && value !== undefined && known.some((one) => one.name === name))
    .map(([name, value]) => {
      const attribute = attributes.find(({ fieldName }) => fieldName === name)?.name;
      return { name, value, attribute: isPlain(value) ? attribute : undefined };
    });
}

const heard = ({ events = [] }) =>
  events.filter(({ name }) => name.startsWith('cpk-') && name !== 'cpk-error').slice(0, 2);
const camel = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);
const quote = (value) => (typeof value === 'string' ? `"${value.replaceAll('"', '&quot;')}"` : `"${value}"`);
const handler = ({ name }) => `on${pascal(name.replace(/^cpk-/, ''))}`;

/** `<cpk-x a="1">`, each on a line of its own where there are several. */
function tag(name, parts, close = `></${name}>`) {
  if (parts.length === 0) return `<${name}${close}`;
  if (parts.length === 1) return `<${name} ${parts[0]}${close}`;
  return `<${name}\n${parts.map((part) => `  ${part}`).join('\n')}\n${close}`;
}

const indented = (text, by) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

function plainHtml(tagName, declaration, settings) {
  const short = tagName.replace(/^cpk-/, '');
  const attributes = settings.filter(({ attribute, value }) => attribute && value !== false);
  const parts = attributes.map(({ attribute, value }) => (value === true ? attribute : `${attribute}=${quote(value)}`));
  const rest = settings.filter(({ attribute }) => !attribute);
  const lines = [
    `import '@careplan-kit/elements/define/${short}';`,
    '',
    `const element = document.querySelector('${tagName}');`,
    ...rest.map(({ name, value }) => `element.${name} = ${isPlain(value) ? JSON.stringify(value) : name};`),
    ...heard(declaration).map(
      ({ name }) => `element.addEventListener('${name}', (event) => ${camel(handler({ name }))}(event));`,
    ),
  ];
  return `${tag(tagName, parts)}\n\n<script type="module">\n${indented(lines.join('\n'), 2)}\n</script>`;
}

const jsxValue = (name, value) =>
  typeof value === 'string' ? quote(value) : isPlain(value) ? `{${value}}` : `{${name}}`;

function react(tagName, declaration, settings) {
  const short = tagName.replace(/^cpk-/, '');
  const parts = [
    ...settings.map(({ name, value }) => `${name}=${jsxValue(name, value)}`),
    ...heard(declaration).map((event) => `on${event.name}={${handler(event)}}`),
  ];
  return `import '@careplan-kit/elements/define/${short}';\nimport type {} from '@careplan-kit/elements/react'; // React 19; for 18: react18\n\n${tag(tagName, parts, ' />')}`;
}

function angular(tagName, declaration, settings) {
  const name = declaration.name;
  const parts = [
    ...settings.map(({ name, value }) =>
      typeof value === 'string' ? `${name}=${quote(value)}` : `[${name}]="${isPlain(value) ? value : name}"`,
    ),
    ...heard(declaration).map((event) => `(${event.name})="${handler(event)}($event)"`),
  ];
  return `import { ${name}Directive } from '@careplan-kit/elements/angular';\n\n// imports: [${name}Directive], schemas: [CUSTOM_ELEMENTS_SCHEMA]\n${tag(tagName, parts)}`;
}

function vue(tagName, declaration, settings) {
  const short = tagName.replace(/^cpk-/, '');
  const parts = [
    ...settings.map(({ name, value }) =>
      typeof value === 'string' ? `${name}=${quote(value)}` : `:${name}="${isPlain(value) ? value : name}"`,
    ),
    ...heard(declaration).map((event) => `@${event.name}="${handler(event)}"`),
  ];
  return `<script setup lang="ts">\nimport '@careplan-kit/elements/define/${short}';\nimport type {} from '@careplan-kit/elements/vue';\n</script>\n\n<template>\n${indented(tag(tagName, parts, ' />'), 2)}\n</template>`;
}

function svelte(tagName, declaration, settings) {
  const short = tagName.replace(/^cpk-/, '');
  const parts = [
    ...settings.map(({ name, value }) => `${name}=${jsxValue(name, value)}`),
    ...heard(declaration).map((event) => `on${event.name}={${handler(event)}}`),
  ];
  return `<script lang="ts">\n  import '@careplan-kit/elements/define/${short}';\n  import type {} from '@careplan-kit/elements/svelte';\n</script>\n\n${tag(tagName, parts)}`;
}

const WRITERS = { 'Plain HTML': plainHtml, React: react, Angular: angular, Vue: vue, Svelte: svelte };

/** `{ 'Plain HTML': '<cpk-text …', React: … }` for an element with these args. */
export function codeFor(tagName, declaration, args) {
  const settings = settingsOf(declaration, args);
  return Object.fromEntries(
    Object.entries(WRITERS).map(([name, write]) => [name, write(tagName, declaration, settings)]),
  );
}

export const LANGUAGES = { 'Plain HTML': 'html', React: 'tsx', Angular: 'html', Vue: 'html', Svelte: 'html' };

/** What the manifest says of a tag. */
export function declarationOf(manifest, tagName) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((declaration) => declaration.tagName === tagName);
}
