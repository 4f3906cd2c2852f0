// SPDX-License-Identifier: Apache-2.0
// What a page of 1280 px enlarged four times comes to.

export const NARROWEST = 320;

/** Runs in the page: names of the innermost elements that stick out of it at either side; none, where it does not scroll. */
function stickingOut() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [];
  const walk = (node) => {
    for (const child of node.children) {
      const { left, right, width } = child.getBoundingClientRect();
      const name = `${child.localName}.${child.getAttribute('class') ?? ''} ${Math.round(left)} to ${Math.round(right)}`;
      if (width > 1 && (right > clientWidth + 1 || left < -1)) out.push(name);
      walk(child);
      if (child.shadowRoot) walk(child.shadowRoot);
    }
  };
  walk(document.body);
  return out.length > 0 ? out.slice(-3) : [`the page is ${scrollWidth} px wide`];
}

/** Runs in the page: main buttons that are smaller than a thumb in a glove. */
function smallButtons(least) {
  const found = [];
  const walk = (node) => {
    for (const child of node.children) {
      if (child.matches('.button')) {
        const { width, height } = child.getBoundingClientRect();
        if (width > 0 && (height < least || width < least))
          found.push(`${child.textContent.trim()}: ${width} × ${height}`);
      }
      walk(child);
      if (child.shadowRoot) walk(child.shadowRoot);
    }
  };
  walk(document.body);
  return found;
}

/** Nothing of the story scrolls sideways at 320 px, in either direction. */
export async function sidewaysScrolling(page) {
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width: NARROWEST, height });
  const found = [];
  const own = await page.evaluate(() => document.documentElement.dir);
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((turned) => (document.documentElement.dir = turned), dir);
    found.push(...(await page.evaluate(stickingOut)).map((name) => `${dir}: ${name}`));
  }
  await page.evaluate((dir) => (document.documentElement.dir = dir), own);
  await page.setViewportSize({ width, height });
  return found;
}

/** Main buttons below 44 px with everything close together. */
export async function mainButtonsBelow(page, least = 44) {
  const density = (name) =>
    page.evaluate((value) => document.documentElement.setAttribute('data-cpk-density', value), name);
  await density('compact');
  const found = await page.evaluate(smallButtons, least);
  await density('comfortable');
  return found;
}
