// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { cleanUp, place, textOf, until } from '../../../elements/src/testing/page.js';
import { Piece } from './piece.js';

describe('a piece of the designer that is fetched', () => {
  afterEach(cleanUp);

  it('says when it could not be, and is fetched again when somebody asks', async () => {
    const page = place('div');
    let isThere = false;
    let fetched = 0;
    const draw = () =>
      render(
        piece.view(
          (phrase) => phrase.en,
          (words) => html`<p>${words}</p>`,
        ),
        page,
      );
    const piece = new Piece<string>(async () => {
      fetched++;
      if (!isThere) throw new TypeError('Failed to fetch');
      return 'It is here';
    }, draw);
    draw();
    expect(textOf(page)).to.equal('Getting this ready…');
    await until(() => page.querySelector('[role="alert"]'), 'it says so');
    expect(textOf(page)).to.contain('could not be fetched').and.to.contain('Your form is still here.');
    draw();
    expect(fetched).to.equal(1);
    isThere = true;
    page.querySelector('button')!.click();
    await until(() => textOf(page) === 'It is here', 'it has come');
    expect(fetched).to.equal(2);
  });
});
