// SPDX-License-Identifier: Apache-2.0
// The rich floor: the page by hand with what any honest form carries. Hints, a place for each error, groups and
// descriptions wired by ARIA, a style sheet with rows for a finger, all in one shadow root.
import { HandLogic, optionsOf, readField } from '../hand/logic.mjs';
import { RICH_STYLES } from '../hand/rich-styles.mjs';

function node(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

const DATE_PARTS = ['Day', 'Month', 'Year'];

function box(tag, id, className) {
  const control = node(tag, `control ${className}`);
  control.id = id;
  control.autocomplete = 'off';
  control.setAttribute('aria-describedby', `${id}-error ${id}-hint`);
  return control;
}

function optionRow({ id, type }, { code, label }, index, answer) {
  const row = node('label', 'option');
  const input = document.createElement('input');
  input.type = type === 'multiple-choice' ? 'checkbox' : 'radio';
  input.id = `${id}-${index}`;
  input.name = id;
  input.value = code;
  input.autocomplete = 'off';
  input.checked = code === String(answer);
  row.append(input, node('span', '', label));
  return row;
}

function dateRow({ id }) {
  const row = node('div', 'date-parts');
  for (const part of DATE_PARTS) {
    const cell = node('div', '');
    const input = node('input', `control ${part.toLowerCase()}`);
    input.id = `${id}-${part}`;
    input.inputMode = 'numeric';
    input.autocomplete = 'off';
    const label = node('label', '', part);
    label.htmlFor = input.id;
    cell.append(label, input);
    row.append(cell);
  }
  return row;
}

/** Caption, hint and the place of the error, in the order they are heard. */
function frame(tag, caption, item) {
  const field = node(tag, 'field');
  field.dataset.key = item.id;
  const label = node(caption, 'label', item.label);
  const hint = node('p', 'hint', item.help);
  hint.id = `${item.id}-hint`;
  const error = node('p', 'error');
  error.id = `${item.id}-error`;
  error.hidden = true;
  field.append(label, hint, error);
  return field;
}

function draw(item, answer) {
  const { id, type } = item;
  if (['choice', 'multiple-choice', 'boolean', 'date'].includes(type)) {
    const field = frame('fieldset', 'legend', item);
    field.setAttribute('aria-describedby', `${id}-error ${id}-hint`);
    if (type === 'choice' || type === 'boolean') field.setAttribute('role', 'radiogroup');
    if (type === 'date') field.append(dateRow(item));
    else field.append(...optionsOf(item).map((option, index) => optionRow(item, option, index, answer)));
    return field;
  }
  const field = frame('div', 'label', item);
  field.firstElementChild.htmlFor = id;
  const control = type === 'long-text' ? box('textarea', id, 'long-text') : box('input', id, type);
  if (type === 'decimal' || type === 'integer') control.inputMode = 'decimal';
  control.value = answer ?? '';
  field.append(control);
  if (item.unit) {
    const unit = node('span', 'unit', item.unit);
    unit.id = `${id}-unit`;
    control.setAttribute('aria-describedby', `${id}-error ${id}-unit ${id}-hint`);
    field.append(unit);
  }
  return field;
}

export default {
  name: 'rich',
  scene: 'form',

  open(form, stage) {
    const logic = new HandLogic(form);
    const fields = new Map();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RICH_STYLES);
    root.adoptedStyleSheets = [sheet];
    root.append(node('h1', 'title', form.definition.title));
    for (const group of form.questions) {
      const section = node('section', 'group');
      const heading = node('h2', 'group-heading', group.label);
      heading.id = `${group.id}-heading`;
      section.setAttribute('aria-labelledby', heading.id);
      section.append(heading);
      for (const item of group.items) {
        const field = draw(item, logic.answers.get(item.id));
        field.hidden = !logic.shows(item);
        fields.set(item.id, { item, field });
        section.append(field);
      }
      root.append(section);
    }
    const score = node('section', 'group');
    const [total, band] = [node('output', 'total'), node('output', 'band')];
    score.append(node('h2', 'group-heading', form.score.title), total, band);
    const showScore = () => {
      total.textContent = logic.total;
      band.textContent = logic.band;
    };
    showScore();
    const submit = node('button', 'button', 'Submit');
    submit.type = 'button';
    root.append(score, submit);
    root.addEventListener('input', (event) => {
      const { item, field } = fields.get(event.target.closest('[data-key]').dataset.key);
      for (const other of logic.answer(item.id, readField(field, item))) {
        fields.get(other.id).field.hidden = !logic.shows(other);
      }
      if (logic.weights.has(item.id)) showScore();
    });
    stage.append(host);
    return {
      field: (id) => fields.get(id).field,
      score: () => `${total.textContent} ${band.textContent}`,
      answer: (id) => logic.answers.get(id),
      close: () => host.remove(),
    };
  },
};
