// SPDX-License-Identifier: Apache-2.0
// Lit by itself: templates and no engine. The whole form is rendered again on each change, as a first Lit page would be.
import { html, nothing, render } from 'lit';
import { HandLogic, optionsOf, readField } from '../hand/logic.mjs';

const DATE_PARTS = ['Day', 'Month', 'Year'];

function controls(item, answer) {
  const { id, type } = item;
  if (type === 'choice' || type === 'boolean' || type === 'multiple-choice') {
    const kind = type === 'multiple-choice' ? 'checkbox' : 'radio';
    return optionsOf(item).map(({ code, label }) => {
      const chosen = Array.isArray(answer) ? answer.includes(code) : code === String(answer);
      return html`<label class="option"
        ><input type=${kind} name=${id} .value=${code} .checked=${chosen} /><span>${label}</span></label
      >`;
    });
  }
  if (type === 'date') {
    return DATE_PARTS.map(
      (part) =>
        html`<div>
          <label for="${id}-${part}">${part}</label><input id="${id}-${part}" class="control" autocomplete="off" />
        </div>`,
    );
  }
  if (type === 'long-text') {
    return html`<textarea id=${id} class="control" autocomplete="off" .value=${answer ?? ''}></textarea>`;
  }
  return html`<input id=${id} class="control" autocomplete="off" .value=${answer ?? ''} />${item.unit
      ? html`<span>${item.unit}</span>`
      : nothing}`;
}

function field(item, logic) {
  const answer = logic.answers.get(item.id);
  const hidden = !logic.shows(item);
  return ['choice', 'boolean', 'multiple-choice', 'date'].includes(item.type)
    ? html`<fieldset data-key=${item.id} ?hidden=${hidden}>
        <legend>${item.label}</legend>
        ${controls(item, answer)}
      </fieldset>`
    : html`<div data-key=${item.id} ?hidden=${hidden}>
        <label for=${item.id}>${item.label}</label>${controls(item, answer)}
      </div>`;
}

const page = (form, logic) => html`
  ${form.questions.map(
    (group) => html`
      <section>
        <h2>${group.label}</h2>
        ${group.items.map((item) => field(item, logic))}
      </section>
    `,
  )}
  <section>
    <h2>${form.score.title}</h2>
    <p id="score"><output>${logic.total}</output> <output>${logic.band}</output></p>
  </section>
`;

export default {
  name: 'lit',
  scene: 'form',

  open(form, stage) {
    const logic = new HandLogic(form);
    const items = new Map(logic.items.map((item) => [item.id, item]));
    const host = document.createElement('div');
    render(page(form, logic), host);
    host.addEventListener('input', (event) => {
      const shown = event.target.closest('[data-key]');
      const item = items.get(shown.dataset.key);
      logic.answer(item.id, readField(shown, item));
      render(page(form, logic), host);
    });
    stage.append(host);
    return {
      field: (id) => host.querySelector(`[data-key="${id}"]`),
      score: () => host.querySelector('#score').textContent,
      answer: (id) => logic.answers.get(id),
      close: () => host.remove(),
    };
  },
};
