// SPDX-License-Identifier: Apache-2.0
// A product without a framework. It runs the standard form as it is.
import '@careplan-kit/designer/define/catalogue';
import '@careplan-kit/elements/define/form';
import { type HostNotice, coreAnswers } from '@careplan-kit/catalogue/host';
import type { FormDefinition } from '@careplan-kit/forms';
import { Store, catalogueFolder, context, stops, trustedKeys } from '../../shared/host.js';

const catalogue = document.querySelector('cpk-catalogue')!;
const form = document.querySelector('cpk-form')!;
const stopped = document.querySelector('#stopped')!;
const core = document.querySelector('#core')!;
const store = new Store();
let notices: readonly HostNotice[] = [];

function show(): void {
  const [used] = store.read().installed;
  const stop = used !== undefined && stops(notices, used);
  stopped.textContent = stop ? `${used.title} ${used.version} cannot be begun.` : '';
  form.hidden = used === undefined || stop;
  if (used !== undefined && !stop) form.definition = used.definition;
}

async function look(): Promise<void> {
  const { installed, sequence } = store.read();
  Object.assign(catalogue, { installed, lastSequence: sequence, trust: await trustedKeys() });
  catalogue.source = await catalogueFolder();
}

catalogue.addEventListener('cpk-catalogue-read', (event) => {
  ({ notices } = event);
  store.saw(event.catalogue.sequence);
  show();
});
catalogue.addEventListener('cpk-catalogue-install', (event) => {
  event.waitUntil(
    (async () => {
      store.put(event.form);
      catalogue.installed = store.read().installed;
      show();
    })(),
  );
});
form.addEventListener('cpk-submit', (event) => {
  const standard = store.read().installed[0]!.definition as FormDefinition;
  event.waitUntil(
    (async () => {
      core.textContent = JSON.stringify(coreAnswers(event.submission, standard));
    })(),
  );
});
document.querySelector('#look')!.addEventListener('click', () => void look());

catalogue.context = context;
form.context = context;
show();
await look();
