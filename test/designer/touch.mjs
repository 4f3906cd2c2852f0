// SPDX-License-Identifier: Apache-2.0
// Somebody with a tablet or a phone: taps alone. What is tapped must be in view or scrolled to, and not covered. A native
// list is answered as its picker would, which belongs to the device and not to the page.

export function touchOf(page) {
  let touched = null;

  /** The one of this name that is next on the page after what was touched last; else the last there is. */
  async function next(all) {
    const seen = all.locator('visible=true');
    await seen.first().waitFor({ timeout: 10_000 });
    for (const one of await seen.all()) {
      const follows = await one.evaluate(
        (element, before) =>
          before?.isConnected &&
          (before === element || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0),
        touched,
      );
      if (follows) return one;
    }
    return seen.last();
  }

  const named = (role, name) => next(page.getByRole(role, { name, exact: typeof name === 'string' }));
  async function tap(target) {
    const element = await target.elementHandle();
    await target.tap({ timeout: 10_000 });
    touched = element;
  }

  return {
    async press(name) {
      await tap(await named('button', name));
    },
    async write(name, text) {
      await tap(await named('textbox', name));
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
    async choose(name, option) {
      const list = await named('combobox', name);
      await tap(list);
      await list.selectOption({ label: option });
    },
    async tick(name) {
      const box = await named('checkbox', name);
      if (!(await box.isChecked())) await tap(box);
    },
    async open(name) {
      const summary = await next(page.locator('summary', { hasText: name }));
      if (!(await summary.evaluate(({ parentElement }) => parentElement.open))) await tap(summary);
    },
    /** From the list of all questions, which is beside the form or behind a button, to the settings of the form itself. */
    async theFormItself() {
      const pane = (name) => page.getByRole('button', { name, exact: true }).locator('visible=true');
      const row = page.getByRole('treeitem', { name: 'The form itself', exact: true });
      const list = page.getByRole('tree');
      if (!(await list.isVisible())) await tap(pane('List'));
      // A swipe to the top of the list, of which only the rows in view are drawn.
      await list.evaluate((tree) => tree.scrollTo(0, 0));
      await tap(row);
      const settings = page.getByRole('textbox', { name: 'Name of the form', exact: true });
      if (!(await settings.isVisible())) await tap(pane('Settings'));
    },
    /** What comes next is on the page. */
    async focusOn(name) {
      await next(page.getByLabel(name, { exact: true }));
    },
  };
}
