// SPDX-License-Identifier: Apache-2.0
// The floor: the same fields by hand, with labels and nothing else. No hints, no ARIA, no style sheet.
import { HandLogic, optionsOf, readField } from '../hand/logic.mjs';

function node(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const DATE_PARTS = ['Day', 'Month', 'Year'];

function controls(item, answer) {
  const { id, type } = item;
  if (type === 'choice' || type === 'multiple-choice' || type === 'boolean') {
    return optionsOf(item).map(({ code, label }) =>
      node(
        'label',
        { className: 'option' },
        node('input', {
          type: type === 'multiple-choice' ? 'checkbox' : 'radio',
          name: id,
          value: code,
          checked: code === String(answer),
        }),
        node('span', { textContent: label }),
      ),
    );
  }
  if (type === 'date') {
    return DATE_PARTS.map((part) => {
      const box = node('input', { id: `${id}-${part}`, className: 'control', autocomplete: 'off' });
      return node('div', {}, node('label', { textContent: part, htmlFor: box.id }), box);
    });
  }
  const box = node(type === 'long-text' ? 'textarea' : 'input', { id, className: 'control', autocomplete: 'off' });
  box.value = answer ?? '';
  return item.unit ? [box, node('span', { textContent: item.unit })] : [box];
}

const isGroup = ({ type }) => ['choice', 'multiple-choice', 'boolean', 'date'].includes(type);

function draw(item, answer) {
  const caption = isGroup(item)
    ? node('legend', { textContent: item.label })
    : node('label', { textContent: item.label, htmlFor: item.id });
  const field = node(isGroup(item) ? 'fieldset' : 'div', {}, caption, ...controls(item, answer));
  field.dataset.key = item.id;
  return field;
}

export default {
  name: 'plain',
  scene: 'form',

  open(form, stage) {
    const logic = new HandLogic(form);
    const fields = new Map();
    const page = node('div', {});
    for (const group of form.questions) {
      const section = node('section', {}, node('h2', { textContent: group.label }));
      for (const item of group.items) {
        const field = draw(item, logic.answers.get(item.id));
        field.hidden = !logic.shows(item);
        fields.set(item.id, { item, field });
        section.append(field);
      }
      page.append(section);
    }
    const [total, band] = [node('output', {}), node('output', {})];
    const showScore = () => {
      total.textContent = logic.total;
      band.textContent = logic.band;
    };
    showScore();
    page.append(node('section', {}, node('h2', { textContent: form.score.title }), total, ' ', band));
    page.addEventListener('input', (event) => {
      const { item, field } = fields.get(event.target.closest('[data-key]').dataset.key);
      for (const other of logic.answer(item.id, readField(field, item))) {
        fields.get(other.id).field.hidden = !logic.shows(other);
      }
      if (logic.weights.has(item.id)) showScore();
    });
    stage.append(page);
    return {
      field: (id) => fields.get(id).field,
      score: () => `${total.textContent} ${band.textContent}`,
      answer: (id) => logic.answers.get(id),
      close: () => page.remove(),
    };
  },
};
