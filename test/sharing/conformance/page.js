// SPDX-License-Identifier: Apache-2.0
// A supplier's page for being tried, as the guide has it, and what can be wrong with one: `fault` in the address says what.
import '@careplan-kit/elements/define/form';
import { contextOfTestWorker, keep } from './product.js';

const { fixture, submitted } = globalThis.careplanKitConformance;
const params = new URLSearchParams(location.search);
const fault = params.get('fault');

const form = document.createElement('cpk-form');
form.context = contextOfTestWorker();
form.answers = fixture.answers;
const room = { type: 'text', id: 'lantern.room', label: 'In which room?' };
const { id, url, version, items } = fixture.definition;
const local = { id: `lantern-${id}`, url: `https://lantern.example/forms/${id}`, derivedFrom: [`${url}|${version}`] };
form.definition = params.has('local')
  ? { ...fixture.definition, ...local, items: [room, ...items] }
  : fixture.definition;

async function store(submission) {
  const kept = await keep(submission);
  if (fault === 'answer') kept.answers.falls = '1';
  submitted(kept);
}
form.addEventListener('cpk-submit', (event) => {
  event.waitUntil(store(event.submission));
  // The page moves on and says nothing.
  if (fault === 'silent') form.replaceWith(Object.assign(document.createElement('p'), { textContent: 'Kept.' }));
});
document.querySelector('main').append(form);

if (fault === 'contrast') {
  const faint = document.createElement('p');
  faint.className = 'faint';
  faint.textContent = 'Words that few can read.';
  document.querySelector('main').append(faint);
}
if (fault === 'policy') {
  const script = document.createElement('link');
  script.rel = 'stylesheet';
  script.href = 'https://elsewhere.example/brand.css';
  document.head.append(script);
}
if (fault === 'wide') document.querySelector('main').className = 'wide';
if (fault === 'paper') document.querySelector('main').className = 'off-paper';
if (fault === 'nothing') form.remove();
