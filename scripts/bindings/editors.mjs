// SPDX-License-Identifier: Apache-2.0
// What editors read to complete and explain tags: HTML custom data of VS Code, web-types of the JetBrains editors.

/** The values of `'read' | 'write'`; none of another type. */
const valuesOf = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

const bullets = (title, list) =>
  list.length > 0 ? [`\n${title}:`, ...list.map(({ name, description }) => `- \`${name}\`: ${description}`)] : [];

const explained = ({ summary, description, ownEvents, parts, slots }) =>
  [
    summary,
    `\n${description}`,
    ...bullets('Events', ownEvents),
    ...bullets('Slots', slots),
    ...bullets('Parts', parts),
  ].join('\n');

const attributesOf = ({ properties }) => properties.filter(({ attribute }) => attribute !== undefined);

function vsCodeTag(element) {
  return {
    name: element.tag,
    description: { kind: 'markdown', value: explained(element) },
    attributes: attributesOf(element).map(({ attribute, description, type }) => {
      const values = valuesOf(type);
      return {
        name: attribute,
        description,
        ...(type === 'boolean' && { valueSet: 'v' }),
        ...(values.length > 0 && { values }),
      };
    }),
  };
}

function webType(element) {
  const { tag, summary, properties, events, parts, tokens, slots } = element;
  return {
    name: tag,
    description: summary,
    attributes: attributesOf(element).map(({ attribute, description, type }) => ({
      name: attribute,
      description,
      value: { type },
    })),
    slots,
    js: {
      properties: properties.map(({ name, description, type }) => ({ name, description, value: { type } })),
      events: events.map(({ name, description }) => ({ name, description })),
    },
    css: { parts, properties: tokens },
  };
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

export function editorData(elements, { name, version }) {
  return {
    'vscode.html-custom-data.json': json({ version: 1.1, tags: elements.map(vsCodeTag) }),
    'web-types.json': json({
      name,
      version,
      'description-markup': 'markdown',
      contributions: { html: { elements: elements.map(webType) } },
    }),
  };
}
