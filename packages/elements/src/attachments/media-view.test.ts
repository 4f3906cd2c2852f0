// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { afterwards, cleanUp, place, textOf, until } from '../testing/page.js';
import { replace } from '../testing/fake-devices.js';
import { picture } from '../testing/pictures.js';
import { promised } from '../testing/form-host.js';
import { say } from '../words/words.js';
import { media } from './media.styles.js';
import type { Media } from './media-types.js';
import { type ShownMedia, mediaView } from './media-view.js';
import { loaderOf } from './open-media.js';

const NAME = 'How I communicate';
const film = { mimeType: 'video/webm', filename: 'hello' };

/** One on the page. */
function shown(media: Media, load: ShownMedia['load'], more: Partial<ShownMedia> = {}) {
  const root = place('div').attachShadow({ mode: 'open' });
  const view = mediaView({ document, say, media, name: NAME, load, ...more });
  root.append(view.element);
  afterwards(() => view.dispose());
  return { view, root, find: (selector: string) => root.querySelector<HTMLElement>(selector) };
}

/** Addresses of bytes that were made and not given back. */
function watchAddresses() {
  const live = new Set<string>();
  const { createObjectURL, revokeObjectURL } = URL;
  replace(URL, 'createObjectURL', (bytes: Blob) => {
    const address = createObjectURL(bytes);
    live.add(address);
    return address;
  });
  replace(URL, 'revokeObjectURL', (address: string) => {
    live.delete(address);
    revokeObjectURL(address);
  });
  return live;
}

describe('a photo, sound or film on the page', () => {
  afterEach(cleanUp);

  it('is a photo with its words in place of it', async () => {
    const { find } = shown({ mimeType: 'image/jpeg', transcript: 'Her dog' }, () => picture());
    await until(() => find('img'), 'the photo');
    expect((find('img') as HTMLImageElement).alt).to.equal('Her dog');
    expect((find('img') as HTMLImageElement).naturalWidth).to.equal(40);
    const { find: findOther } = shown({ mimeType: 'image/jpeg' }, () => picture());
    await until(() => findOther('img'), 'the photo');
    expect((findOther('img') as HTMLImageElement).alt).to.equal(
      `Photo: ${NAME}. Nobody has described it in words yet.`,
    );
  });

  it('opens a photo when it comes into view, or for the printer', async () => {
    const spacer = place('div');
    spacer.style.height = '5000px';
    let asked = 0;
    const load = () => {
      asked++;
      return picture();
    };
    const { view, find, root } = shown({ mimeType: 'image/jpeg' }, load);
    const other = shown({ mimeType: 'image/jpeg' }, load);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(asked).to.equal(0);
    await view.open();
    expect(find('img')).to.not.equal(null);
    expect(asked).to.equal(1);
    (root.host as HTMLElement).scrollIntoView();
    await until(() => other.find('img'), 'the other photo');
    expect(asked).to.equal(2);
    window.scrollTo(0, 0);
  });

  it('takes the same room before and after it is opened, and when it cannot be', async () => {
    for (const bytes of [picture(), Promise.resolve(new Blob(['no picture']))]) {
      const slow = promised<Blob>();
      const { view, root, find } = shown({ mimeType: 'image/jpeg' }, () => slow.promise);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(media.cssText);
      root.adoptedStyleSheets = [sheet];
      const { height } = view.element.getBoundingClientRect();
      expect(height).to.be.greaterThan(100);
      slow.resolve(await bytes);
      await until(() => find('img, .media-failed'), 'it is opened, or is not');
      expect(view.element.getBoundingClientRect().height).to.equal(height);
    }
  });

  for (const kind of ['audio', 'video'] as const) {
    it(`opens ${kind} only when asked to, with its words as text`, async () => {
      let asked = 0;
      const { find, root, view } = shown({ mimeType: `${kind}/webm`, transcript: 'Hello,\nEmily' }, async () => {
        asked++;
        return new Blob(['no film']);
      });
      await view.open();
      expect(asked).to.equal(0);
      const name = kind === 'audio' ? 'sound' : 'film';
      expect(textOf(find('button'))).to.equal(`Play the ${name}: ${NAME}`);
      expect(find('.media-transcript')!.textContent).to.equal('Hello,\nEmily');
      find('button')!.focus();
      find('button')!.click();
      await until(() => find(`${kind}, .media-failed`), 'it was opened');
      expect(asked).to.equal(1);
      // These bytes are no film, which the browser finds out in its own time.
      await until(() => find('.media-failed'), 'it says so');
      expect(textOf(find('.media-failed'))).to.equal(`This ${name} cannot be played here.`);
      expect(root.activeElement === find('.media-failed'), 'the focus is not lost').to.equal(true);
      expect(find('.media-transcript')!.textContent, 'its words stay').to.equal('Hello,\nEmily');
    });
  }

  it('says in a sentence that it cannot be opened', async () => {
    const { find } = shown({ ...film, filename: 'garden' }, () => Promise.reject(new Error('gone')));
    find('button')!.click();
    await until(() => find('.media-failed'), 'it says so');
    expect(textOf(find('.media-failed'))).to.equal('This film cannot be played here. garden');
    const broken = shown({ mimeType: 'image/png' }, async () => new Blob(['no picture']));
    await until(() => broken.find('.media-failed'), 'it says so');
    expect(textOf(broken.find('.media-failed'))).to.equal('This photo cannot be opened here.');
  });

  it('gives the bytes back when it goes, at whatever moment', async () => {
    const live = watchAddresses();
    const { view, find } = shown({ mimeType: 'image/jpeg' }, () => picture());
    await view.open();
    expect(live.size).to.equal(1);
    view.dispose();
    expect(live.size).to.equal(0);
    expect(find('img')).to.equal(null);
    const slow = promised<Blob>();
    const late = shown({ mimeType: 'image/jpeg' }, () => slow.promise);
    const opening = late.view.open();
    late.view.dispose();
    slow.resolve(await picture());
    await opening;
    expect(live.size).to.equal(0);
  });

  it('has the type of our list, whatever comes with the bytes', async () => {
    const types: string[] = [];
    const { createObjectURL } = URL;
    replace(URL, 'createObjectURL', (bytes: Blob) => {
      types.push(bytes.type);
      return createObjectURL(bytes);
    });
    const page = new Blob(['<script>alert(1)</script>'], { type: 'text/html' });
    const { view } = shown({ mimeType: 'IMAGE/JPEG; charset=x' }, async () => page);
    await view.open();
    expect(types).to.deep.equal(['image/jpeg']);
  });

  it('is only named when it is of a type that is not shown', () => {
    let asked = 0;
    const load = async () => {
      asked++;
      return new Blob();
    };
    for (const mimeType of ['image/svg+xml', 'text/html', 'application/pdf', 'image/heic', 'constructor', undefined]) {
      const { find, root } = shown({ mimeType, filename: '<img src=x onerror=alert(1)>' }, load);
      expect(textOf(find('.media'))).to.equal('A file that is not shown here: <img src=x onerror=alert(1)>');
      expect(root.querySelector('img, a, button, audio, video')).to.equal(null);
    }
    expect(textOf(shown({}, load).find('.media'))).to.equal('A file that is not shown here: without a name');
    expect(asked).to.equal(0);
  });

  it('is a link where another system keeps it and the host cannot open it', () => {
    const { find } = shown({ ...film, url: 'https://films.example/7?a=1' }, null);
    const link = find('a') as HTMLAnchorElement;
    expect(textOf(link)).to.equal('Open hello in another system (new tab)');
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://films.example/7?a=1',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  for (const url of [
    `${'java'}script:alert(1)`,
    'data:text/html,x',
    'file:///etc/x',
    ' java\nscript:alert(1)',
    '/7',
    'x',
    'blob:x',
  ]) {
    it(`is never a link to ${JSON.stringify(url)}`, () => {
      const { find, root } = shown({ ...film, url }, null);
      expect(root.querySelector('a')).to.equal(null);
      expect(find('.media')!.textContent).to.contain(url);
    });
  }

  it('leaves its words to the box that stands below', () => {
    const { find } = shown({ ...film, transcript: 'Hello' }, async () => new Blob(), { transcriptElsewhere: true });
    expect(find('.media-transcript')).to.equal(null);
  });

  it('plays what another system keeps, opened by the host', async () => {
    const media = { mimeType: 'image/jpeg', url: 'https://films.example/7' };
    expect(loaderOf(media)).to.equal(null);
    const load = loaderOf(media, async ({ url }) => (url === media.url ? picture() : new Blob()));
    const { view, find } = shown(media, load);
    await view.open();
    expect(find('img')).to.not.equal(null);
  });

  it('reads bytes that stand in the record, and says so when they are none', async () => {
    const base64 = btoa(String.fromCharCode(...new Uint8Array(await (await picture()).arrayBuffer())));
    const whole = { mimeType: 'image/jpeg', file: base64.replace(/(.{76})/g, '$1\r\n') };
    const { view, find } = shown(whole, loaderOf(whole));
    await view.open();
    expect((find('img') as HTMLImageElement).naturalWidth).to.equal(40);
    for (const file of ['not base64!', 'AAA', '====', 'A'.repeat(7), '<script>', 'data:image/jpeg;base64,AAAA']) {
      const broken = { mimeType: 'image/jpeg', file };
      const other = shown(broken, loaderOf(broken));
      await other.view.open();
      expect(textOf(other.find('.media')), file).to.equal('This photo cannot be opened here.');
    }
  });
});
