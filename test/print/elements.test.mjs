// SPDX-License-Identifier: Apache-2.0
// Elements as a host's own page prints them: in the dark theme, which must not reach the paper.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { bundleStories, storyFiles } from '../../scripts/story-host/bundle.mjs';
import { serveStories } from '../../scripts/story-host/serve.mjs';
import { visitStory } from '../../scripts/story-host/visit.mjs';
import { pagesOf } from './pages-of.mjs';

/** A4 without the margins of themes/print.css, at 96 dots an inch. */
const A4 = { width: 673, height: 1000 };
const NAMES = [
  'alerts-banner',
  'body-map',
  'care-plan',
  'chart',
  'conflict',
  'day-comparison',
  'designer',
  'emar-round',
  'error-summary',
  'form',
  'form-record',
  'group-entry',
  'reference',
  'signature',
  'timeline',
  'transfer-pack',
  'transfer-return',
  'versions',
  'scale',
];
const files = storyFiles().filter((file) => NAMES.some((name) => file.endsWith(`/${name}.stories.ts`)));
const server = await serveStories(await bundleStories(files));
const browser = await openBrowser();
const context = await browser.newContext({ viewport: A4 });

after(async () => {
  await browser.close();
  await server.close();
});

/** The story on paper, with `look` run on it. */
async function onPaper(story, look) {
  const page = await context.newPage();
  try {
    const faults = await visitStory(page, server.address, story, { theme: 'dark' });
    assert.deepEqual(faults, []);
    await page.emulateMedia({ media: 'print' });
    return await look(page);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function whatIsWrong() {
  const found = [];
  const { clientWidth } = document.documentElement;
  const walk = (node) => {
    for (const child of node.children) {
      const { width, left, right } = child.getBoundingClientRect();
      const style = getComputedStyle(child);
      if (child.matches('button') && width > 1 && style.display !== 'none') found.push(`button ${child.textContent}`);
      if (width > 1 && (right > clientWidth + 1 || left < -1)) found.push(`${child.className} sticks out to ${right}`);
      const [red, green, blue, opacity = 1] = (style.backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
      const ring = child.matches(':focus') && parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none';
      if (ring) found.push(`${child.className} has a ring of focus`);
      if (child.matches('input.control') && width > 1 && child.scrollWidth > child.clientWidth + 1)
        found.push(`cut: ${child.value}`);
      const dark = opacity > 0 && red + green + blue < 300;
      if (dark && !child.matches('.dot, .recording-light')) found.push(`${child.className} is dark on paper`);
      walk(child);
      if (child.shadowRoot) walk(child.shadowRoot);
    }
  };
  walk(document.getElementById('story'));
  return found;
}

describe('elements on paper', () => {
  for (const story of [
    'alerts-banner--mr-green',
    'body-map--marked',
    'care-plan--mr-green',
    'chart--weight',
    'conflict--nothing-clashes',
    'error-summary--several',
    'form--default',
    'form--with-errors',
    'form--table',
    'form--rarer-kinds-blank',
    'form-record--with-signatures',
    'group-entry--under-way',
    'day-comparison--default',
    'reference--chosen',
    'signature--default',
    'timeline--mr-green-today',
    'transfer-pack--papers-open',
    'transfer-return--some-have-read',
    'versions--a-need',
  ]) {
    test(`${story} prints dark on white, without buttons, within A4`, async () => {
      assert.deepEqual(await onPaper(story, (page) => page.evaluate(whatIsWrong)), []);
    });
  }

  test('a care plan is printed on A4 with all its words', async () => {
    const text = await onPaper('care-plan--mr-green', async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.match(pdf, /\/MediaBox\s*\[0 0 (?:595|594)(?:\.\d+)? 84[12](?:\.\d+)?\]/, 'the paper is not A4');
      return page.locator('cpk-care-plan').evaluate((element) => element.shadowRoot.textContent);
    });
    assert.match(text, /Walk to the gate/);
  });

  test('a filled form has the name of its person on every page', async () => {
    const pdf = await onPaper('form-record--with-signatures', (page) => page.pdf({ preferCSSPageSize: true }));
    const pages = await pagesOf(pdf);
    assert.ok(pages.length >= 2, `${pages.length} pages`);
    for (const words of pages) assert.match(words, /About Mrs Smith\. Born .* NHS number 999 000 0034/);
  });

  test('a blank form has boxes to write in, circles to tick, and reasons for no answer in sight', async () => {
    const sizes = await onPaper('form--rarer-kinds-blank', (page) =>
      page.evaluate(() => {
        const { shadowRoot } = document.querySelector('cpk-form');
        const size = (selector) => {
          const boxes = [...shadowRoot.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
          const { width = 0, height = 0 } = boxes.find((box) => box.width > 0) ?? {};
          return { width, height };
        };
        return {
          words: size('.control.text'),
          story: size('.control.long-text'),
          circle: size('input[type="radio"]'),
          reason: size('details.no-answer input'),
          pad: size('.signature-pad'),
        };
      }),
    );
    const millimetres = (pixels) => (pixels * 25.4) / 96;
    assert.ok(millimetres(sizes.words.height) >= 8, 'a line to write on is 8 mm high');
    assert.ok(millimetres(sizes.story.height) >= 25, 'a story needs room');
    assert.ok(millimetres(sizes.circle.width) >= 4.5, 'a circle can be ticked with a pen');
    assert.ok(sizes.reason.width > 0, 'a reason for no answer stands there to be ticked');
    assert.ok(millimetres(sizes.pad.height) >= 20 && millimetres(sizes.pad.width) >= 80, 'there is room to sign');
  });

  test('a question stays on one page with its reasons for no answer, and what leads to questions stays with them', async () => {
    const breaks = await onPaper('form--rarer-kinds-blank', (page) =>
      page.locator('cpk-form').evaluate(({ shadowRoot }) => {
        const all = [...shadowRoot.querySelectorAll('.field:has(.no-answer), .with-unknowns')];
        return all.map((one) => getComputedStyle(one).breakInside);
      }),
    );
    assert.ok(breaks.length > 0);
    assert.deepEqual([...new Set(breaks)], ['avoid']);
    const leads = await onPaper('form--table', (page) =>
      page
        .locator('cpk-form .group-help')
        .evaluateAll((all) =>
          all.map((one) => `${getComputedStyle(one).breakInside} ${getComputedStyle(one).breakAfter}`),
        ),
    );
    assert.deepEqual([...new Set(leads)], ['avoid avoid']);
  });

  test('what was put together without a question stands on paper, though it is folded on the screen', async () => {
    const words = await onPaper('conflict--nothing-clashes', (page) =>
      page.locator('cpk-conflict .merged li').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
    );
    assert.equal(words, 5);
  });

  test('what a form in the making asks stands on paper with its names', async () => {
    const names = await onPaper('designer--falls-assessment', (page) =>
      page
        .locator('cpk-designer .card-label')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent)),
    );
    assert.ok(names.length >= 10 && names.some((name) => name.includes('When did you look')), names.join());
  });

  test('a whole round is on paper, also what was below the screen', async () => {
    const waiting = await onPaper('emar-round--morning-round', (page) =>
      page.locator('cpk-emar-round .group.due .people').evaluate((list) => {
        for (let more = 0; more < 20; more++) list.append(list.firstElementChild.cloneNode(true));
        const lines = [...list.querySelectorAll('.line')];
        return lines.filter((one) => getComputedStyle(one).contentVisibility !== 'visible').length;
      }),
    );
    assert.equal(waiting, 0);
  });

  test('the boxes of a table show all that is in them', async () => {
    const cut = await onPaper('form--table', (page) =>
      page
        .locator('cpk-form .entries-table .control.text')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.value)),
    );
    assert.deepEqual(cut, []);
  });

  test('a row that is a card on narrow paper has boxes wide enough to write in', async () => {
    const widths = await onPaper('form--table', async (page) => {
      await page.setViewportSize({ width: 500, height: A4.height });
      return page
        .locator('cpk-form .entries-table .control.text')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width).filter((width) => width > 0));
    });
    assert.ok(widths.length > 0);
    assert.ok(Math.min(...widths) > 200, `a box is ${Math.min(...widths)} wide`);
  });

  test('a place to sign says what is written where, whether it would be drawn or typed', async () => {
    for (const story of ['signature--default', 'signature--typed-only'])
      assert.deepEqual(
        await onPaper(story, (page) =>
          page
            .locator('cpk-signature')
            .evaluate(({ shadowRoot }) =>
              [...shadowRoot.querySelectorAll('.on-paper')].map((one) => one.checkVisibility() && one.textContent),
            ),
        ),
        ['Signature', 'Date'],
        story,
      );
  });

  test('large print is 18 points', async () => {
    const size = await onPaper('form--default', (page) =>
      page.evaluate(() => {
        document.documentElement.dataset.cpkPrint = 'large';
        return getComputedStyle(document.querySelector('cpk-form').shadowRoot.querySelector('.label')).fontSize;
      }),
    );
    assert.equal(size, '24px');
  });
});
