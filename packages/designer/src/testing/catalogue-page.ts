// SPDX-License-Identifier: Apache-2.0
import { find, findAll, mount, textOf, textsOf, until } from '../../../elements/src/testing/page.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { CpkCatalogue } from '../catalogue/catalogue.js';
import { FALLS, type Published, association, installed, publish, sourceOf } from './shared-forms.js';

export const caspa = await association();
export const stranger = await association();
export const both = await publish(caspa, ['1.0.0', '1.1.0']);
export const first = await installed(both, '1.0.0');
export const second = await installed(both, '1.1.0');

export async function catalogue(changes: Partial<CpkCatalogue> = {}, published: Published = both) {
  const source = sourceOf(published);
  const element = await mount(CpkCatalogue, { source, trust: caspa.trust, context: testHost(), ...changes });
  await until(() => !textOf(element.shadowRoot as never).includes('Opening the catalogue'), 'the catalogue is opened');
  await element.updateComplete;
  return element;
}

export const all = (element: CpkCatalogue) => textOf(element.shadowRoot as never);
const lookButton = (element: CpkCatalogue, url = FALLS) => find(element, `[data-url="${url}"] .look-button`);

export async function look(element: CpkCatalogue, until_ = '[part=verified], .look [part=refused]') {
  lookButton(element).click();
  await until(() => findAll(element, until_).length > 0, `${until_} is shown`);
  await until(() => !all(element).includes('Comparing'), 'it is compared');
  await element.updateComplete;
}

export async function choose(element: CpkCatalogue, version: string, shows: string) {
  const select = find<HTMLSelectElement>(element, '#version');
  select.value = version;
  select.dispatchEvent(new Event('change'));
  await until(() => findAll(element, shows).length > 0, `${shows} is shown`);
  await element.updateComplete;
}

export const titles = (element: CpkCatalogue) => textsOf(element, '.offer-head .heading');
