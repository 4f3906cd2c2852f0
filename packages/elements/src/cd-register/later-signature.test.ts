// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { SecondPersonRequest } from '../medicine-desk/second-person.js';
import { janeSigns, keepingIsHere } from '../testing/medicine-register.js';
import { cleanUp, find, findAll, textOf, textsOf, until } from '../testing/page.js';
import { balance, comesBack, entriesOf, press, register, storing } from '../testing/register-page.js';
import { testHost } from '../testing/story-host.js';

before(keepingIsHere);

describe('cpk-cd-register, a signature that comes later', () => {
  afterEach(cleanUp);

  it('R33, R55: a line without a witness is signed later, by a line of its own, by who proves who they are', async () => {
    const asked: SecondPersonRequest[] = [];
    let signs: 'nobody' | 'sophie' | 'jane' = 'nobody';
    const element = await register({
      proveWitness: (request) => {
        asked.push(request);
        const sophie = { id: 'worker-sophie', name: 'Sophie', method: 'pin' as const };
        return signs === 'nobody'
          ? Promise.resolve(null)
          : signs === 'sophie'
            ? Promise.resolve(sophie)
            : janeSigns(request);
      },
    });
    const events = storing(element);
    expect(findAll(element, '.sign-later')).to.have.length(1);
    const refused = async (words: string) => {
      await press(element, '[data-entry=e8] .sign-later');
      await until(() => textsOf(element, '[data-entry=e8] .fault').join('').includes(words), words);
      expect(events).to.have.length(0);
    };
    await refused('They did not prove who they are');
    signs = 'sophie';
    await refused('may not witness');
    signs = 'jane';
    await press(element, '[data-entry=e8] .sign-later');
    await until(() => events.length === 1, 'signed');
    expect(asked[0]).to.deep.include({ what: 'Line 8: Given, 1 tablet', by: 'worker-emily', personId: 'mr-bodat' });
    const [entry] = entriesOf(events);
    expect(entry).to.deep.include({
      ...{ type: 'signature', refEntryId: 'e8', quantity: 0, balance: 26, witness: 'worker-jane', by: 'worker-emily' },
      witnessProof: { method: 'pin', staffId: 'worker-jane' },
    });
    await element.updateComplete;
    expect(findAll(element, '.sign-later, .marked, [data-entry=e8] .lacking')).to.have.length(0);
    expect(textOf(find(element, '[data-entry=e8]'))).to.contain('Jane signed later, 22 November 2026 at 14:02');
    expect(textOf(find(element, `[data-entry="${entry!.id}"]`))).to.contain('Signed later Signs line 8');
    await comesBack(element, [entry!]);
    expect(balance(element)).to.equal('Balance: 26 tablets');
    expect(findAll(element, `[data-entry="${entry!.id}"]`)).to.have.length(1);
  });

  it('R55: nothing can be signed later where nobody can prove who they are, and a proof of before is not for who comes after', async () => {
    expect(findAll(await register({ proveWitness: null }), '.sign-later')).to.have.length(0);
    let prove: (() => void) | undefined;
    const element = await register({
      proveWitness: (request) => new Promise((done) => (prove = () => done(janeSigns(request)))),
    });
    const events = storing(element);
    await press(element, '.sign-later');
    element.context = testHost({ worker: { id: 'worker-sophie', name: 'Sophie', role: 'Care worker' } });
    await element.updateComplete;
    prove!();
    await new Promise(requestAnimationFrame);
    expect(events).to.have.length(0);
  });
});
