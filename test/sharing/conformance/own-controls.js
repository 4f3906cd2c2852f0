// SPDX-License-Identifier: Apache-2.0
// A supplier that has controls of its own and none of the library's: the protocol asks for nothing more than this.
const { fixture, submitted } = globalThis.careplanKitConformance;
const main = document.querySelector('main');
const status = document.createElement('p');
// What is wrong is drawn, and nobody who cannot see it is told.
const fault = new URLSearchParams(location.search).get('fault');
if (fault !== 'silent-fault') status.role = 'status';
if (fault === 'cut') main.className = 'cut';

const boxes = fixture.definition.items.map((item) => {
  const row = main.appendChild(document.createElement('p'));
  row.dataset.key = item.id;
  const label = row.appendChild(Object.assign(document.createElement('label'), { textContent: item.label }));
  const box = label.appendChild(document.createElement(item.type === 'long-text' ? 'textarea' : 'input'));
  if (item.type === 'boolean') row.replaceChildren(radios(item));
  box.autocomplete = 'off';
  return [item, row];
});

function radios({ id, label }) {
  const group = document.createElement('fieldset');
  group.append(Object.assign(document.createElement('legend'), { textContent: label }));
  for (const [value, words] of [
    ['true', 'Yes'],
    ['false', 'No'],
  ]) {
    const line = group.appendChild(document.createElement('label'));
    line.append(Object.assign(document.createElement('input'), { type: 'radio', name: id, value }), words);
  }
  return group;
}

const send = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Keep it' });
send.dataset.submit = '';
main.append(send, status);
send.addEventListener('click', () => {
  const answers = {};
  for (const [item, row] of boxes) {
    const picked = row.querySelector('input[type=radio]:checked');
    const typed = row.querySelector('textarea, input:not([type=radio])')?.value.trim();
    if (picked) answers[item.id] = picked.value === 'true';
    else if (typed) answers[item.id] = typed;
  }
  const missing = boxes.filter(([item]) => item.required && answers[item.id] === undefined);
  if (missing.length > 0) {
    status.textContent = `Still to be answered: ${missing.map(([{ label }]) => label).join(', ')}`;
    return;
  }
  const { id, url, version } = fixture.definition;
  submitted({ form: { id, url, version }, answers });
  status.textContent = 'Kept.';
});
