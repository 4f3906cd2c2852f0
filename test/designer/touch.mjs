// SPDX-License-Identifier: Apache-2.0
// Somebody with a tablet or a phone: taps alone. What is tapped must be in view or scrolled to, and not covered. A native
// list is answered as its picker would, which belongs to the device and not to the page.

export function touchOf(page) {
  let touched = null;

  /**
   * The one of this name that is next on the page after what was touched last, or before it; else the last there is.
   * What was touched last counts itself.
   */
  async function next(all, { back = false, past = 0 } = {}) {
    const seen = all.locator('visible=true');
    await seen.first().waitFor({ timeout: 30_000 });
    const at = await seen.evaluateAll(
      (elements, [before, direction, skipped]) => {
        const follows = (element) =>
          before?.isConnected &&
          (before === element || (before.compareDocumentPosition(element) & Node[direction]) > 0);
        const found = elements.flatMap((element, index) => (follows(element) ? [index] : []));
        return (direction.endsWith('PRECEDING') ? found.reverse() : found)[skipped] ?? -1;
      },
      [touched, back ? 'DOCUMENT_POSITION_PRECEDING' : 'DOCUMENT_POSITION_FOLLOWING', past],
    );
    return seen.nth(at);
  }

  const named = (role, name, how) => next(page.getByRole(role, { name, exact: typeof name === 'string' }), how);
  const pane = (name) => page.getByRole('button', { name, exact: true }).locator('visible=true');
  async function rowOf(name) {
    const row = page.getByRole('treeitem', { name });
    const list = page.getByRole('tree');
    if (!(await list.isVisible())) await tap(pane('List'));
    // Swipes through the list, of which only the rows in view are drawn.
    for (let swipes = 0; swipes < 40; swipes++) {
      await list.evaluate((tree, at) => tree.scrollTo(0, at * 200), swipes);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      if ((await row.count()) > 0) return tap(row);
    }
    throw new Error(`${name} is not in the list`);
  }
  async function tap(target) {
    const element = await target.elementHandle();
    await target.tap({ timeout: 30_000 });
    touched = element;
  }

  return {
    async press(name) {
      await tap(await named('button', name));
    },
    async write(name, text) {
      const box = { name, exact: true };
      await tap(await next(page.getByRole('textbox', box).or(page.getByRole('searchbox', box))));
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText(text);
    },
    /** Each line of a list is added with the button beside the box. */
    async list(name, lines) {
      for (const line of lines) {
        await tap(page.getByRole('textbox', { name, exact: true }));
        await page.keyboard.insertText(line);
        await tap(await named('button', 'Add'));
      }
    },
    async choose(name, option, how) {
      const list = await named('combobox', name, how);
      await tap(list);
      await list.selectOption({ label: option });
    },
    async tick(name, how) {
      const box = await named('checkbox', name, how);
      if (!(await box.isChecked())) await tap(box);
    },
    async open(name) {
      const summary = await next(page.locator('summary', { hasText: name }));
      if (!(await summary.evaluate(({ parentElement }) => parentElement.open))) await tap(summary);
    },
    /** From the list of all questions, which is beside the form or behind a button, to the settings of the form itself. */
    async theFormItself() {
      await rowOf(/^The form itself$/);
      const settings = page.getByRole('textbox', { name: 'Name of the form', exact: true });
      if (!(await settings.isVisible())) await tap(pane('Settings'));
    },
    /** The same for one of the questions. */
    async goTo(label) {
      const words = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      await rowOf(new RegExp(`^[\\d.]+ ?${words}(,|$)`));
      const settings = page.getByRole('textbox', { name: /^(What is asked|Words)$/ });
      if (!(await settings.isVisible())) await tap(pane('Settings'));
    },
    /** What comes next is on the page. */
    async focusOn(name) {
      await next(page.getByLabel(name, { exact: true }).or(page.getByRole('button', { name, exact: true })));
    },
  };
}
