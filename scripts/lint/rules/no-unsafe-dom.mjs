// SPDX-License-Identifier: Apache-2.0
// Whatever turns text into markup or code, and whatever a strict content policy blocks.
import { onImports } from './source-imports.mjs';

const DIRECTIVES =
  /^lit(-html)?\/directives\/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)(\.js)?$|^lit(-html)?\/static-html/;
const MARKUP_PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const MARKUP_METHODS = new Set([
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'parseFromString',
]);
const TIMERS = new Set(['setTimeout', 'setInterval']);
/** In a template: an attribute the policy blocks, a style or script element, or a property that takes markup. */
const TEMPLATE_FAULT =
  /\sstyle\s*=|<style[\s>]|<script[\s>]|\son[a-z]+\s*=|\s\.(?:innerHTML|outerHTML|srcdoc)\s*=|\ssrcdoc\s*=/i;

function nameOf(node) {
  if (node?.type === 'Identifier') return node.name;
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  return undefined;
}

function isText(node) {
  return node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string');
}

function callFault({ callee, arguments: args }) {
  if (callee.type === 'Identifier') {
    if (callee.name === 'eval' || callee.name === 'Function') return 'code';
    return TIMERS.has(callee.name) && isText(args[0]) ? 'code' : null;
  }
  if (callee.type !== 'MemberExpression') return null;
  const method = nameOf(callee.property);
  if (MARKUP_METHODS.has(method)) return 'markup';
  if (/^write(ln)?$/.test(method ?? '') && nameOf(callee.object) === 'document') return 'markup';
  if (method === 'setAttribute' && /^(style|srcdoc|on[a-z]+)$/i.test(nameOf(args[0]) ?? '')) return 'attribute';
  if (TIMERS.has(method) && isText(args[0])) return 'code';
  return method === 'eval' ? 'code' : null;
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      code: 'text is run as code here; a strict policy blocks it and hostile data could reach it',
      markup: '{{name}} turns text into markup; build nodes, or let a Lit template do it',
      attribute: 'a strict policy blocks this attribute; use a class, a part or a custom property',
      directive: '{{name}} is not used: it bypasses escaping or writes inline styles',
      template: 'a template may hold no style attribute, style or script element, inline handler or markup property',
    },
  },
  create(context) {
    const report = (node, messageId, name = '') => context.report({ node, messageId, data: { name } });
    return {
      ...onImports((node, specifier) => {
        if (DIRECTIVES.test(specifier)) report(node, 'directive', specifier);
      }),
      ImportSpecifier(node) {
        if (/^unsafe(HTML|SVG|MathML|Static)$|^styleMap$/.test(nameOf(node.imported) ?? '')) {
          report(node, 'directive', nameOf(node.imported));
        }
      },
      MemberExpression(node) {
        const name = nameOf(node.property);
        if (MARKUP_PROPERTIES.has(name)) report(node, 'markup', name);
      },
      CallExpression(node) {
        const messageId = callFault(node);
        if (messageId) report(node, messageId, nameOf(node.callee.property));
      },
      NewExpression(node) {
        if (nameOf(node.callee) === 'Function') report(node, 'code');
      },
      TaggedTemplateExpression(node) {
        if (!/^(html|svg|mathml)$/.test(nameOf(node.tag) ?? '')) return;
        // Joined with a word that stands for the value, so that an attribute split by a binding is still seen whole.
        if (TEMPLATE_FAULT.test(node.quasi.quasis.map(({ value }) => value.raw).join('value')))
          report(node, 'template');
      },
    };
  },
};
