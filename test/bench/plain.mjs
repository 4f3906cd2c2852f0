// SPDX-License-Identifier: Apache-2.0
// The floors: the same fields written by hand with createElement. `rich` adds what any honest form carries: hints, the
// wiring of hints and errors, fieldsets, and a style sheet.

function node(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function box(item, rich) {
  const input = node(item.type === 'long-text' ? 'textarea' : 'input', {
    id: item.id,
    autocomplete: 'off',
    className: 'control',
  });
  if (rich && item.help) input.setAttribute('aria-describedby', `${item.id}-hint`);
  return input;
}

function optionRow(item, option, type) {
  const input = node('input', { type, name: item.id, value: option.code });
  return node('label', { className: 'option' }, input, node('span', { textContent: option.label }));
}

const YES_NO = [
  { code: 'true', label: 'Yes' },
  { code: 'false', label: 'No' },
];

function field(item, rich) {
  const label = { className: 'label', textContent: item.label };
  const hint = () =>
    rich && item.help ? [node('p', { id: `${item.id}-hint`, className: 'hint', textContent: item.help })] : [];
  if (item.type === 'text' || item.type === 'long-text' || item.type === 'decimal' || item.type === 'integer') {
    const parts = [node('label', { ...label, htmlFor: item.id }), ...hint(), box(item, rich)];
    if (item.unit) parts.push(node('span', { className: 'unit', textContent: item.unit }));
    return node('div', { className: 'field' }, ...parts);
  }
  const group = node('fieldset', { className: 'field' }, node('legend', label), ...hint());
  if (rich && item.help) group.setAttribute('aria-describedby', `${item.id}-hint`);
  if (item.type === 'date') {
    const row = node('div', { className: 'date-parts' });
    for (const part of ['Day', 'Month', 'Year']) {
      const id = `${item.id}-${part}`;
      row.append(
        node(
          'div',
          {},
          node('label', { textContent: part, htmlFor: id }),
          node('input', { id, className: 'control', autocomplete: 'off' }),
        ),
      );
    }
    group.append(row);
    return group;
  }
  const type = item.type === 'multiple-choice' ? 'checkbox' : 'radio';
  for (const option of item.options ?? YES_NO) group.append(optionRow(item, option, type));
  return group;
}

/** Draws the form, and keeps its conditions and its total right, with nothing between the event and the DOM. */
export function drawPlain(container, { definition, answers }, rich) {
  const items = definition.items.flatMap((group) => group.items);
  const fields = new Map();
  const chosen = new Map(Object.entries(answers));
  for (const group of definition.items) {
    const section = node('section', {}, node('h2', { textContent: group.label }));
    for (const item of group.items) {
      const shown = field(item, rich);
      shown.dataset.key = item.id;
      fields.set(item.id, shown);
      section.append(shown);
    }
    container.append(section);
  }
  const scored = items.filter((item) => item.type === 'choice');
  const weights = new Map(
    scored.map((item) => [item.id, new Map(item.options.map((option) => [option.code, option.weight * 4]))]),
  );
  const total = fields.get('total').querySelector('input');
  total.readOnly = true;
  const dependants = Map.groupBy
    ? Map.groupBy(
        items.filter((item) => item.enableWhen),
        (item) => item.enableWhen.left.item,
      )
    : items.reduce(
        (map, item) =>
          item.enableWhen
            ? map.set(item.enableWhen.left.item, [...(map.get(item.enableWhen.left.item) ?? []), item])
            : map,
        new Map(),
      );
  const settle = (id) => {
    for (const item of dependants.get(id) ?? []) fields.get(item.id).hidden = chosen.get(id) !== true;
  };
  const add = () => {
    let quarters = 0;
    for (const { id } of scored) quarters += weights.get(id).get(chosen.get(id)) ?? Number.NaN;
    total.value = Number.isNaN(quarters) ? '' : String(quarters / 4);
  };
  for (const [id, value] of chosen) {
    const input = fields.get(id).querySelector(`[value="${value}"]`);
    input.checked = true;
  }
  for (const id of dependants.keys()) settle(id);
  add();
  container.addEventListener('input', (event) => {
    const id = event.target.closest('[data-key]').dataset.key;
    const { type, value } = event.target;
    chosen.set(id, type === 'radio' ? (value === 'true' ? true : value === 'false' ? false : value) : value);
    settle(id);
    if (weights.has(id)) add();
  });
}
