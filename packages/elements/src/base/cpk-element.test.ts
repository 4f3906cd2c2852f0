// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrGreen } from '@careplan-kit/templates/about-me/fixtures';
import { CpkPersonBanner } from '../person-banner/person-banner.js';
import { cleanUp, find, mount, place, watchConsole } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';

const record = mrGreen.careRecord();
const paddingOf = (banner: CpkPersonBanner) => getComputedStyle(find(banner, '.banner')).paddingTop;

describe('every element of the library', () => {
  afterEach(cleanUp);

  it('keeps its looks when it is moved into another document and back', async () => {
    const banner = await mount(CpkPersonBanner, { record });
    const before = paddingOf(banner);
    expect(before).to.not.equal('0px');
    const frame = place('iframe');
    frame.contentDocument!.body.append(banner);
    await banner.updateComplete;
    expect(paddingOf(banner)).to.equal(before);
    document.body.append(banner);
    await banner.updateComplete;
    expect(paddingOf(banner)).to.equal(before);
  });

  it('shows dates all the same when the host’s locale or time zone is none, and says so once', async () => {
    const warnings = watchConsole('warn');
    for (const wrong of [{ locale: 'not a locale' }, { timeZone: 'Nowhere/At_All' }]) {
      const banner = await mount(CpkPersonBanner, { record, context: testHost(wrong) });
      expect(find(banner, 'time').textContent).to.equal('17 May 1941');
    }
    expect(warnings.filter((line) => line.includes('locale and time zone'))).to.have.length(2);
  });
});
