// SPDX-License-Identifier: Apache-2.0
// Pieces of TypeScript that several bindings write.

export const HEAD = '// SPDX-License-Identifier: Apache-2.0\n// Made from custom-elements.json.\n';

export const quoted = (texts) => texts.map((text) => `'${text}'`);

export const union = (texts) => (texts.length > 0 ? quoted(texts).join(' | ') : 'never');

/** A comment above a declaration; what would end it is broken up. */
export const comment = (text, indent = '') => (text ? `${indent}/** ${text.replaceAll('*/', '* /')} */\n` : '');

/** `import type` of every element's class. */
export const classImports = (elements) =>
  elements.map(({ className, module }) => `import type { ${className} } from '${module}';\n`).join('');

export const propertyNames = ({ properties }) => properties.map(({ name }) => name);

/** `cpk-go-to` as `CpkGoTo`. */
export const pascal = (name) => name.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** `text` of `cpk-text`. */
export const suffix = (tag) => tag.slice(tag.indexOf('-') + 1);
