// SPDX-License-Identifier: Apache-2.0

export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { max: { type: 'integer' } }, additionalProperties: false }],
    messages: { large: '{{size}} bytes; a file of more than {{max}} bytes is more than one thing: divide it' },
  },
  create(context) {
    const max = context.options[0]?.max ?? 16 * 1024;
    return {
      Program(node) {
        const size = Buffer.byteLength(context.sourceCode.text);
        const data = { size: String(size), max: String(max) };
        if (size > max) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'large', data });
      },
    };
  },
};
