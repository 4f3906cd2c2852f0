// SPDX-License-Identifier: Apache-2.0
import { onImports } from './source-imports.mjs';

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      entry: "import `zod/mini`: {{specifier}} is 19 kB more, and probes `new Function`, which a host's policy reports",
      named: 'import zod as a namespace (`import * as z`): named imports keep every locale in the bundle',
      config: "z.config is global to the host's copy of zod; nothing here may change it",
    },
  },
  create(context) {
    return {
      ...onImports((node, specifier) => {
        if (!/^zod(\/|$)/.test(specifier)) return;
        if (specifier !== 'zod/mini') context.report({ node, messageId: 'entry', data: { specifier } });
        else if (node.type === 'ImportDeclaration' && node.specifiers.some((one) => one.type === 'ImportSpecifier')) {
          context.report({ node, messageId: 'named' });
        } else if (node.type === 'ExportAllDeclaration') context.report({ node, messageId: 'named' });
      }),
      'CallExpression[callee.object.name="z"][callee.property.name="config"]'(node) {
        context.report({ node, messageId: 'config' });
      },
    };
  },
};
