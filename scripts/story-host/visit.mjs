// SPDX-License-Identifier: Apache-2.0
// A story in a Playwright page, and everything that went wrong while it was shown.

/** Resolves once the page has said how it ended; the wait itself runs no text as code. */
async function outcomeOf(page) {
  await page.locator('html[data-outcome]').waitFor({ state: 'attached', timeout: 20_000 });
  return page.locator('html').getAttribute('data-outcome');
}

export async function listStories(context, address) {
  const page = await context.newPage();
  try {
    const { faults } = watch(page, address);
    await page.goto(address);
    await outcomeOf(page).catch((error) => {
      throw new Error(`the stories did not load: ${faults.join('; ') || error.message}`);
    });
    return JSON.parse(await page.locator('html').getAttribute('data-stories'));
  } finally {
    await page.close();
  }
}

function watch(page, address) {
  const faults = [];
  const listeners = {
    console: (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    },
    pageerror: (error) => faults.push(`error: ${error.message}`),
    request: (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) faults.push(`request to ${url}`);
    },
  };
  for (const [name, listener] of Object.entries(listeners)) page.on(name, listener);
  const stop = () => {
    for (const [name, listener] of Object.entries(listeners)) page.off(name, listener);
  };
  return { faults, stop };
}

/**
 * Opens a story, in the theme, language, density, direction and text size of `choices`. `faults` holds errors, requests
 * elsewhere and what the policy blocked. The page may be one that showed another story before.
 */
export function visitStory(page, address, id, choices = {}) {
  return faultsOf(page, address, () => page.goto(`${address}/?${new URLSearchParams({ story: id, ...choices })}`));
}

const fileOf = (id) => id.split('--')[0];

/**
 * The same for one story after the other in one page: those of one file are drawn where the one before was, which takes
 * half the time. One that shows a fault there is opened in the page by itself, and that counts.
 */
export async function visitNext(page, address, id) {
  const before = page.url().startsWith(address) ? new URL(page.url()).searchParams.get('story') : null;
  if (before === null || before === id || fileOf(before) !== fileOf(id)) return visitStory(page, address, id);
  const faults = await faultsOf(page, address, () =>
    page.evaluate((next) => {
      delete document.documentElement.dataset.outcome;
      globalThis.policyViolations.length = 0;
      location.hash = next;
    }, id),
  );
  return faults.length === 0 ? faults : visitStory(page, address, id);
}

async function faultsOf(page, address, open) {
  const { faults, stop } = watch(page, address);
  await open();
  const outcome = await outcomeOf(page).catch((error) => `did not settle: ${error.message.split('\n')[0]}`);
  if (outcome !== 'mounted') faults.push(outcome);
  faults.push(...(await page.evaluate(() => globalThis.policyViolations)).map((one) => `policy: ${one}`));
  stop();
  return faults;
}
