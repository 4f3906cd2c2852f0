// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { button, cleanUp, find, findAll, focused, textOf, textsOf, until } from '../../../elements/src/testing/page.js';
import { all, both, caspa, catalogue, choose, look, second, stranger } from '../testing/catalogue-page.js';
import { WITHDRAWN, publish, sourceOf } from '../testing/shared-forms.js';
import type { CpkCatalogue } from './catalogue.js';
import type { CatalogueSource } from './catalogue-source.js';

describe('cpk-catalogue refuses, and says what to do', () => {
  afterEach(cleanUp);

  const changed = (file: string, at: number): CatalogueSource => {
    const files = new Map(both.files);
    const bytes = files.get(file)!.slice();
    bytes[at]! ^= 1;
    files.set(file, bytes);
    return sourceOf({ files });
  };

  const refusal = (element: CpkCatalogue) => textOf(find(element, '[part=refused]'));

  it('an index that a byte of was changed: nothing of it is shown', async () => {
    const at = new TextDecoder().decode(both.files.get('index.json')).indexOf('Falls');
    const element = await catalogue({ source: changed('index.json', at) });
    expect(refusal(element)).to.match(
      /^This catalogue is not used, and nothing of it is shown\. The signature of CASPA does not fit what was signed.*fetch it again from where CASPA publishes it/,
    );
    expect(findAll(element, '.offer, input, button')).to.be.empty;
  });

  it('a pack that a byte of was changed', async () => {
    const element = await catalogue({ source: changed('falls-1.1.0.tgz', 200) });
    await look(element);
    expect(refusal(element)).to.match(
      /^This is not used, and nothing has changed here\. This file is damaged, or was changed on its way\. Fetch it again/,
    );
    expect(findAll(element, '.use')).to.be.empty;
  });

  it('keys that the host does not trust', async () => {
    const element = await catalogue({ trust: stranger.trust });
    expect(refusal(element)).to.match(/with a key that is not trusted here .* get the key from them in another way/);
  });

  it('no keys at all', async () => {
    for (const trust of [null, 'keys', { keys: [] }]) {
      const element = await catalogue({ trust });
      expect(refusal(element)).to.match(/The list of keys you trust cannot be read/);
      element.remove();
    }
  });

  it('an index that is none, and an older one', async () => {
    const broken = await catalogue({ source: { ...sourceOf(both), index: new Uint8Array([1, 2]) } });
    expect(refusal(broken)).to.match(/The file of the catalogue is damaged\. Fetch it again/);
    broken.remove();
    expect(refusal(await catalogue({ lastSequence: 9 }))).to.match(
      /older than one that was used here before.*Fetch the newest/,
    );
  });

  it('a version before the one in use', async () => {
    const element = await catalogue({ installed: [second] });
    await look(element);
    await choose(element, '1.0.0', '[part=refused]');
    expect(refusal(element)).to.match(
      /It is version 1\.0\.0, and 1\.1\.0 is in use here\. .*: use 1\.1\.0 or a later one\.$/,
    );
    expect(findAll(element, '.use')).to.be.empty;
    await choose(element, '1.1.0', '[part=verified]');
    expect(textOf(find(element, '.used-now'))).to.equal('This version is in use here.');
  });

  it('a version before one that was in use and is no longer', async () => {
    const element = await catalogue({ known: [second.pack!] });
    await look(element);
    await choose(element, '1.0.0', '[part=refused]');
    expect(refusal(element)).to.include('1.1.0 is in use here');
  });

  it('a form that was withdrawn', async () => {
    const element = await catalogue({}, await publish(caspa, ['1.0.0', '1.1.0'], { notices: [WITHDRAWN] }));
    await look(element);
    expect(textsOf(element, '#version option')).to.deep.equal(['1.1.0', '1.0.0, not to be used']);
    await choose(element, '1.0.0', '[part=refused]');
    expect(refusal(element)).to.include(
      '“Falls” 1.0.0 was withdrawn on 20 November 2026: It did not ask whether the person is afraid of falling. Use “Falls” 1.1.0 instead.',
    );
  });

  it('a file that somebody sent, by the same rules; a good one can be used', async () => {
    const element = await catalogue();
    const send = async (bytes: Uint8Array, name: string) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name));
      const input = find<HTMLInputElement>(element, '#file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
      await until(() => all(element).includes(`The file ${name}`) && !all(element).includes('Fetching it'), 'opened');
      await element.updateComplete;
    };
    const other = await publish(stranger, ['1.1.0']);
    await send(other.files.get('falls-1.1.0.tgz')!, 'sent.tgz');
    expect(refusal(element)).to.include('a key that is not trusted here');
    await send(new Uint8Array([1, 2, 3]), 'photo.tgz');
    expect(refusal(element)).to.include('This file is damaged');
    button(element, 'Close').click();
    await element.updateComplete;
    expect([findAll(element, '.look').length, focused()]).to.deep.equal([0, 'input#file']);
    await send(both.files.get('falls-1.1.0.tgz')!, 'good.tgz');
    expect(button(element, 'Use Falls')).to.exist;
    expect(focused()).to.equal('div#look.heading');
  });

  it('what cannot be fetched can be tried again', async () => {
    const files = new Map(both.files);
    files.delete('falls-1.1.0.tgz');
    const element = await catalogue({ source: sourceOf({ files }) });
    await look(element);
    expect(refusal(element)).to.match(/The file could not be fetched, and nothing has changed/);
    files.set('falls-1.1.0.tgz', both.files.get('falls-1.1.0.tgz')!);
    button(element, 'Try again').click();
    await until(() => findAll(element, '[part=verified]').length > 0, 'it is there');
  });
});
