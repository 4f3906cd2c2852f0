// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { createForm } from '@careplan-kit/forms';
import { formWords } from '@careplan-kit/forms/contract/words';
import type { FormDefinition, FormNode } from '@careplan-kit/forms/contract';
import { catalogue } from '@careplan-kit/templates/catalogue';
import { everyKind } from '../testing/every-kind.js';
import { laidOutForm } from '../testing/laid-out-form.js';
import { repeatingForm } from '../testing/repeating-form.js';
import { say } from '../words/words.js';
import { allIn } from './asked.js';
import { sectionsOf } from './sections.js';
import { stepsOf } from './steps.js';

const OURS: readonly FormDefinition[] = [everyKind, laidOutForm, repeatingForm];

const FORMS = [...catalogue, ...OURS.map((definition) => ({ id: definition.id, load: async () => definition }))];

const english = { locale: 'en-GB', unreviewed: false };

/** A form in which every yes or no question is answered so, and with it a good part of what depends on others. */
function answered(definition: FormDefinition, yes: boolean | null) {
  const form = createForm(definition, { context: { today: '2026-11-22' } });
  if (yes !== null)
    for (const { key, item, writable } of form.questions)
      if (item.type === 'boolean' && writable) form.answer(key, yes);
  return form;
}

describe('layouts of every form', () => {
  it('are tried with every form of the catalogue', () => {
    expect(FORMS.length).to.be.greaterThan(20);
  });

  for (const { id, load } of FORMS)
    it(`${id}: each question is in one step and in one section`, async () => {
      const definition = await load();
      for (const yes of [null, true, false]) {
        const form = answered(definition, yes);
        const shown = allIn(form.nodes).flatMap(({ kind, key }) => (kind === 'group' ? [] : [key]));
        const keysIn = (nodes: readonly FormNode[]) =>
          allIn(nodes).flatMap(({ kind, key }) => (kind === 'group' ? [] : [key]));
        expect(
          stepsOf(form).flatMap(({ nodes }) => keysIn(nodes)),
          `answered ${yes}`,
        ).to.have.members(shown);
        const sections = sectionsOf(form, formWords(definition, english), say);
        expect(sections.flatMap(({ nodes }) => keysIn(nodes))).to.have.members(shown);
        expect(sections.every(({ label }) => label !== '')).to.equal(true);
      }
    });
});
