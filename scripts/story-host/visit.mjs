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
export async function visitStory(page, address, id, choices = {}) {
  const { faults, stop } = watch(page, address);
  await page.goto(`${address}/?${new URLSearchParams({ story: id, ...choices })}`);
  const outcome = await outcomeOf(page).catch((error) => `did not settle: ${error.message.split('\n')[0]}`);
  if (outcome !== 'mounted') faults.push(outcome);
  faults.push(...(await page.evaluate(() => globalThis.policyViolations)).map((one) => `policy: ${one}`));
  stop();
  return faults;
}
