// SPDX-License-Identifier: Apache-2.0
// The tab or the browser dies, or somebody signs out. Two tabs want the same draft.
import assert from 'node:assert/strict';
import { faultTest } from './lab/fault-test.mjs';

const EVERYWHERE = (how) => ({ chromium: how, firefox: how, webkit: how });

faultTest(
  'a tab that is killed leaves its draft to the next tab, with all that was saved',
  {
    fault: 'The process of the tab is killed',
    of: [],
    in: { chromium: 'DevTools crashes the process that draws the page' },
    sees: ['Saved on this device'],
    kept: 'All that the line said was saved. Another tab may write the draft at once',
  },
  async (site) => {
    const { page } = await site.visitForm();
    site.saved(await page.do('type', 'Before.'));
    await page.crash();
    const { page: next, shown } = await site.visitForm();
    assert.equal(shown.found, 'Before.');
    site.saved(shown);
    const after = await next.do('type', ' After.');
    site.saved(after);
    site.reads(/^Saved on this device/.exec(after.screen)[0], 'Saved on this device');
    await next.do('closeForm');
    assert.equal((await next.do('found')).words, 'Before. After.');
  },
);

faultTest(
  'a browser that is killed while somebody types has all that was saved at its next start',
  {
    fault: 'Every process of the browser is killed (SIGKILL)',
    of: [],
    in: {
      chromium: 'SIGKILL to every process while keys are pressed, three times',
      firefox: 'SIGKILL to every process while keys are pressed, three times',
    },
    sees: ['Saved on this device'],
    kept: 'All that the line said was saved, and mostly what was typed up to a quarter of a second before',
  },
  async (site) => {
    let saved = '';
    for (const round of ['first', 'second', 'third']) {
      const { page, shown } = await site.visitForm();
      assert.ok((shown.found ?? '').startsWith(saved), `${saved} was saved, ${shown.found} is there`);
      site.saved(await page.do('type', `The ${round} time.`));
      saved = await page.do('onScreen');
      const typing = page.do('typeOn', 'Typed while it dies. '.repeat(20)).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 150));
      await site.browser.kill();
      await Promise.race([typing, new Promise((resolve) => setTimeout(resolve, 1000))]);
    }
    const { shown } = await site.visitForm();
    assert.ok(shown.found.startsWith(saved), `${saved} was saved, ${shown.found} is there`);
    site.saved(shown);
    site.reads(/^Saved on this device/.exec(shown.screen)[0], 'Saved on this device');
  },
);

faultTest(
  'signing out in one tab locks the other, and what was typed there is kept first',
  {
    fault: 'Somebody signs out in another tab',
    of: ['locked'],
    in: EVERYWHERE('A second tab calls lock() while the first has typed what is not saved yet'),
    kept: 'What was typed in every tab until then. Nothing typed after it',
  },
  async (site) => {
    const { page } = await site.visitForm();
    await page.do('type', 'Before.');
    await page.do('typeOn', ' Not saved yet.');
    const { page: other } = await site.visitForm({ person: '9990000026' });
    await other.do('lock');
    site.says(await page.do('until', 'locked'), 'locked');
    site.says(await page.do('type', ' Too late.'), 'locked');
    assert.equal((await (await site.visit()).do('found')).words, 'Before. Not saved yet.');
  },
);

faultTest(
  'the second tab with a draft is told, and never writes over the first',
  {
    fault: 'The same draft is open in two tabs',
    of: ['open-elsewhere', 'changed-elsewhere'],
    in: EVERYWHERE('Two tabs open one draft and type; then the first closes'),
    kept: 'All that was typed in the first tab. What was typed in the second stays on its screen, and is not saved over it',
  },
  async (site) => {
    const { page } = await site.visitForm();
    await page.do('type', 'In the first.');
    const { page: second, shown } = await site.visitForm();
    site.says(shown, 'open-elsewhere');
    assert.equal(shown.found, 'In the first.');
    site.says(await second.do('type', ' In the second.'), 'open-elsewhere');
    site.saved(await page.do('type', ' Again.'));
    await page.do('closeForm');
    site.says(await second.do('until', 'changed-elsewhere'), 'changed-elsewhere');
    assert.equal(await second.do('onScreen'), 'In the first. In the second.');
    assert.equal((await page.do('found')).words, 'In the first. Again.');
  },
);
