// SPDX-License-Identifier: Apache-2.0
// Layers only point down. The table is scripts/lint/layers.json.
import { readFileSync } from 'node:fs';
import { onImports } from './source-imports.mjs';

const layers = JSON.parse(readFileSync(new URL('../layers.json', import.meta.url), 'utf8'));
const SCOPE = '@careplan-kit/';

function packageOf(filename) {
  return /(?:^|[\\/])packages[\\/]([^\\/]+)[\\/]src[\\/]/.exec(filename)?.[1];
}

/** `lit` allows `lit/directives/x.js`; `forms/contract` allows itself and not `forms`; `node:` allows every built-in. */
function covers(allowed, specifier) {
  return allowed.endsWith(':')
    ? specifier.startsWith(allowed)
    : specifier === allowed || specifier.startsWith(`${allowed}/`);
}

function fault(own, layer, specifier, typeOnly) {
  if (specifier.startsWith('.')) {
    return /(^|\/)packages\//.test(specifier) || /^(\.\.\/)+[a-z-]+\/(src|dist)\//.test(specifier)
      ? 'reachesInto'
      : null;
  }
  if (!specifier.startsWith(SCOPE)) {
    return layer.libraries.some((library) => covers(library, specifier)) ? null : 'library';
  }
  const wanted = specifier.slice(SCOPE.length);
  if (wanted === own || wanted.startsWith(`${own}/`)) return 'itself';
  if (layer.imports.some((allowed) => covers(allowed, wanted))) return null;
  if (!layer.typeImports?.some((allowed) => covers(allowed, wanted))) return 'layer';
  return typeOnly ? null : 'typeOnly';
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      layer: '{{own}} may not import {{specifier}} (scripts/lint/layers.json)',
      typeOnly: '{{own}} may only `import type` from {{specifier}}',
      library: '{{own}} may not use the library {{specifier}} (scripts/lint/layers.json)',
      itself: '{{own}} imports itself by name; use a relative path',
      reachesInto: '{{specifier}} reaches into another package; import it by its name',
      unknown: 'package {{own}} has no row in scripts/lint/layers.json',
    },
  },
  create(context) {
    const own = packageOf(context.filename);
    if (!own) return {};
    const layer = layers[own];
    if (!layer) return { Program: (node) => context.report({ node, messageId: 'unknown', data: { own } }) };
    return onImports((node, specifier, typeOnly) => {
      const messageId = fault(own, layer, specifier, typeOnly);
      if (messageId) context.report({ node, messageId, data: { own, specifier } });
    });
  },
};
