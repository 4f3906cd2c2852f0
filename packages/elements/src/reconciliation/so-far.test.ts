// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { ReconciliationSoFar } from '../events/medicine-event.js';
import { jamesIsHome } from '../testing/medicine-reconciliation.js';
import { janeSigns, keepingIsHere } from '../testing/medicine-register.js';
import { cleanUp, find, findAll, textOf, until } from '../testing/page.js';
import {
  bothSign,
  choose,
  comparisonOf,
  decideAll,
  home,
  line,
  ordersOf,
  storing,
  told,
  write,
} from '../testing/reconciliation-page.js';
import { testHost } from '../testing/story-host.js';
import type { CpkReconciliation } from './reconciliation.js';

before(keepingIsHere);

/** A host that keeps what it is told, as it would come back out of its store. */
function keeping(element: CpkReconciliation) {
  const kept: ReconciliationSoFar[] = [];
  element.addEventListener('cpk-reconciliation-change', ({ soFar }) => {
    kept.push(JSON.parse(JSON.stringify(soFar)) as ReconciliationSoFar);
  });
  return kept;
}

const chosen = (element: CpkReconciliation) =>
  findAll<HTMLInputElement>(element, 'input[type=radio]:checked').map(({ value }) => value);

describe('cpk-reconciliation, half way', () => {
  afterEach(cleanUp);

  it('tells what was chosen and written before anybody signs, and goes on from it after the page was closed', async () => {
    const element = await home();
    const facts = storing(element);
    const kept = keeping(element);
    await choose(element, 'item:2', 'start');
    await choose(element, 'item:4', 'query');
    await write(element, 'item:4', 'question', '  Two or three times a day?');
    expect(facts, 'nothing of it is a fact').to.have.length(0);
    expect(kept.at(-1)).to.deep.include({ personId: 'james', by: 'worker-emily' });
    element.remove();
    const again = await home({ soFar: kept.at(-1)! });
    expect(chosen(again)).to.deep.equal(['start', 'query']);
    expect(line(again, 'item:4').querySelector<HTMLInputElement>('[id^=question-]')!.value).to.equal(
      '  Two or three times a day?',
    );
    expect(textOf(find(again, '.left-over'))).to.equal('To decide: 4 of 6');
    const stored = storing(again);
    const after = keeping(again);
    await decideAll(again);
    await bothSign(again);
    const started = kept.at(-1)!.lines.find((one) => one.line === 'item:2')!;
    expect(
      ordersOf(told(stored)).map(({ id }) => id),
      'the order that was begun, and no second one',
    ).to.include(started['newOrderId']);
    expect(after.at(-1)!.lines, 'signed: nothing is half way any more').to.deep.equal([]);
  });

  it('shows it to nobody else, of nobody else, and never over what is being chosen', async () => {
    const element = await home();
    const kept = keeping(element);
    await choose(element, 'item:2', 'start');
    const [soFar] = kept as [ReconciliationSoFar];
    const sophie = testHost({ worker: { id: 'worker-sophie', name: 'Sophie' } });
    expect(chosen(await home({ soFar, context: sophie, proveWitness: janeSigns }))).to.deep.equal([]);
    expect(chosen(await home({ soFar: { ...soFar, personId: 'mrs-smith' } }))).to.deep.equal([]);
    await choose(element, 'item:0', 'continue');
    element.soFar = soFar;
    await element.updateComplete;
    expect(chosen(element)).to.deep.equal(['continue', 'start']);
  });

  it('lets go of what was chosen when what was signed is stored, and not before', async () => {
    const element = await home();
    const kept = keeping(element);
    let store: () => void = () => undefined;
    element.addEventListener('cpk-medicine-fact', (event) => {
      event.waitUntil(new Promise<void>((resolve) => (store = resolve)));
    });
    await decideAll(element);
    const chosenLast = kept.length;
    await bothSign(element);
    expect(kept, 'the device may die now').to.have.length(chosenLast);
    store();
    await until(() => kept.length > chosenLast, 'told');
    expect(kept.at(-1)!.lines).to.deep.equal([]);
  });

  it('shows nothing of what was signed since it was kept, and lets the host let go of it', async () => {
    const element = await home();
    const stored = storing(element);
    const kept = keeping(element);
    await decideAll(element);
    const before = kept.at(-1)!;
    await bothSign(element);
    const reconciliation = comparisonOf(told(stored));
    element.remove();
    const again = await home({ facts: { ...jamesIsHome(), reconciliation }, soFar: before });
    expect(chosen(again).every((action) => action === 'query')).to.equal(true);
    const after = keeping(again);
    again.soFar = { ...before };
    await until(() => after.length === 1, 'told');
    expect(after[0]!.lines).to.deep.equal([]);
  });

  it('takes nothing that is no choice and no words from a host', async () => {
    const lines = [
      null,
      'item:0',
      { line: 7 },
      { line: 'item:0', action: 'burn', reason: { length: 1 } },
      { line: 'item:9' },
    ];
    const soFar = { personId: 'james', by: 'worker-emily', at: '', lines } as unknown as ReconciliationSoFar;
    const element = await home({ soFar });
    expect(chosen(element)).to.deep.equal([]);
    expect(textOf(find(element, '.left-over'))).to.equal('To decide: 6 of 6');
    expect(chosen(await home({ soFar: { ...soFar, lines: 'all' } as unknown as ReconciliationSoFar }))).to.deep.equal(
      [],
    );
  });
});
