// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { CareRecord } from '@careplan-kit/model';
import { mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { boxOf, draftOf, newDrafts, openForm, settled, shownIn, visit } from '../testing/form-host.js';
import { afterwards, cleanUp, enter, findAll, watchFaults } from '../testing/page.js';
import { randomFrom } from '../testing/random.js';

type Person = 'green' | 'smith';
const RECORDS: Readonly<Record<Person, CareRecord>> = { green: mrGreen.careRecord(), smith: mrsSmith.careRecord() };
const KEYS = ['who', 'note'] as const;

const later = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('cpk-form, person changed and element moved at any moment', () => {
  afterEach(cleanUp);

  for (let seed = 1; seed <= 20; seed++) {
    it(`never shows or keeps the words of one under the other, and gives each back theirs (seed ${seed})`, async () => {
      const faults = watchFaults();
      const random = randomFrom(seed);
      const drafts = await newDrafts();
      const form = await openForm({ definition: visit, record: RECORDS.green, drafts: drafts.store });
      afterwards(() => form.remove());
      const typed: Record<Person, Record<string, string>> = { green: {}, smith: {} };
      const steps: string[] = [];
      let person: Person = 'green';
      let count = 0;

      /** Whatever is on the page is this person's: the mark of the other stands in none of it. */
      const check = () => {
        const other = person === 'green' ? 'smith' : 'green';
        expect(JSON.stringify(shownIn(form)), steps.join(' ')).to.not.contain(`${other}-`);
      };
      const actions: Record<string, () => unknown> = {
        async type() {
          // What a worker sees is what has been drawn, and some wait for it.
          await (form.isConnected && random() < 0.5 ? settled(form) : form.updateComplete);
          if (!form.isConnected || findAll(form, 'input, textarea').length === 0) return;
          const key = KEYS[Math.floor(random() * KEYS.length)]!;
          const text = `${boxOf(form, key).value} ${person}-${++count}`;
          typed[person][key] = text;
          enter(boxOf(form, key), text);
        },
        async switch() {
          person = person === 'green' ? 'smith' : 'green';
          form.record = RECORDS[person];
          await form.updateComplete;
        },
        twice() {
          for (const next of [person === 'green' ? 'smith' : 'green', person] as const) form.record = RECORDS[next];
        },
        remove: () => form.remove(),
        insert: () => document.body.append(form),
        flush: () => form.flush(),
        wait: later,
        settle: () => (form.isConnected ? settled(form) : undefined),
      };
      const names = Object.keys(actions);
      for (let step = 0; step < 60; step++) {
        // Typing is what happens most, and nobody types while it is off the page.
        const likely = form.isConnected ? 'type' : 'insert';
        const name = random() < 0.45 ? likely : names[Math.floor(random() * names.length)]!;
        steps.push(name);
        await actions[name]!();
        if (form.isConnected) {
          await form.updateComplete;
          check();
        }
      }

      document.body.append(form);
      for (person of ['green', 'smith', 'green'] as const) {
        form.record = RECORDS[person];
        await settled(form);
        expect(shownIn(form), `${person}: ${steps.join(' ')}`).to.deep.equal({ who: '', note: '', ...typed[person] });
      }
      form.remove();
      await drafts.store.close();
      const visitLater = await drafts.again();
      for (const who of ['green', 'smith'] as const) {
        const { snapshot } = await visitLater.open(draftOf(RECORDS[who], visit));
        expect(snapshot?.answers ?? {}, `draft of ${who}: ${steps.join(' ')}`).to.deep.equal(typed[who]);
      }
      expect(count, 'something was typed').to.be.greaterThan(3);
      expect(faults).to.deep.equal([]);
    });
  }
});
