// SPDX-License-Identifier: Apache-2.0
const HEADER = '// SPDX-License-Identifier: Apache-2.0';

export default {
  meta: {
    type: 'problem',
    fixable: 'code',
    schema: [],
    messages: { missing: `the first line must be \`${HEADER}\`` },
  },
  create(context) {
    return {
      Program(node) {
        const [first, second] = context.sourceCode.lines;
        if ((first.startsWith('#!') ? second : first) === HEADER) return;
        const fix = (fixer) => fixer.insertTextBeforeRange([0, 0], `${HEADER}\n`);
        context.report({
          node,
          loc: { line: 1, column: 0 },
          messageId: 'missing',
          fix: first.startsWith('#!') ? null : fix,
        });
      },
    };
  },
};
