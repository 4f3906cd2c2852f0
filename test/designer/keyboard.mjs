// SPDX-License-Identifier: Apache-2.0
// Somebody without a mouse: Tab, arrows, Space, Enter and letters. What is read of the page is what they could hear.

/** Most stops between two controls before somebody would give up. */
const MOST_STOPS = 90;

/** What has the focus, as it is announced. */
const heard = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const words = (text) => text.replace(/\s+/g, ' ').trim();
    const { labels, options, selectedIndex } = element;
    return {
      tag: element.localName,
      type: element.type ?? '',
      id: element.id,
      name: words(element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? ''),
      checked: element.checked,
      open: element.closest('details')?.open,
      options: options && element.localName === 'select' ? [...options].map(({ text }) => words(text)) : undefined,
      at: selectedIndex,
      expanded: element.getAttribute('aria-expanded'),
    };
  });

const isNamed = ({ name, tag }, wanted) =>
  tag !== 'body' && (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** A row of the list says its number, and perhaps that something has to be mended. */
const isRowOf = ({ name }, label) =>
  name
    .replace(/^[▸▾ ]*[\d.]+ ?/, '')
    .split('!')[0]
    .trim() === label;

export function keyboardOf(page) {
  const { keyboard } = page;

  /** Goes on, or back, to the next stop of this name, or past some of them; where the focus is already counts. */
  async function reach(wanted, { back = false, past = 0 } = {}) {
    const passed = [];
    let left = past;
    for (let stops = 0; stops <= MOST_STOPS; stops++) {
      const stop = await heard(page);
      if (isNamed(stop, wanted) && left-- === 0) return stop;
      passed.push(stop.name.slice(0, 30));
      await keyboard.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`“${wanted}” was not reached; passed: ${passed.join(' · ')}`);
  }

  async function until(isSo, what) {
    for (let tries = 0; tries < 200; tries++) {
      const stop = await heard(page);
      if (isSo(stop)) return stop;
      await page.waitForTimeout(10);
    }
    throw new Error(`${what}: the focus is on ${JSON.stringify(await heard(page))}`);
  }

  const empty = async () => {
    await keyboard.press('Control+a');
    await keyboard.press('Delete');
  };

  const hand = {
    reach,
    async press(name, how) {
      await reach(name, how);
      await keyboard.press('Enter');
    },
    async write(name, text, how) {
      await reach(name, how);
      await empty();
      await keyboard.insertText(text);
    },
    /** A line of a list that Enter adds. */
    async list(name, lines) {
      await reach(name);
      for (const line of lines) {
        await keyboard.insertText(line);
        await keyboard.press('Enter');
      }
    },
    async choose(name, option, how) {
      let stop = await reach(name, how);
      const wanted = stop.options.indexOf(option);
      if (wanted < 0) throw new Error(`“${name}” has no “${option}” but ${stop.options.join(' · ')}`);
      for (let steps = 0; stop.options[stop.at] !== option; steps++) {
        if (steps > 400)
          throw new Error(`“${option}” of “${name}” was not reached: at “${stop.options[stop.at]}” of ${stop.id}`);
        await keyboard.press(stop.at < stop.options.indexOf(option) ? 'ArrowDown' : 'ArrowUp');
        stop = await heard(page);
        if (!stop.options) throw new Error(`choosing “${option}” lost the focus: ${JSON.stringify(stop)}`);
      }
    },
    async tick(name, how) {
      const { checked } = await reach(name, how);
      if (!checked) await keyboard.press('Space');
    },
    async open(name) {
      const { open } = await reach(name);
      if (!open) await keyboard.press('Enter');
    },
    /** The page put the focus there. */
    focusOn: (name) => until((stop) => isNamed(stop, name), `“${name}” has no focus`),
    /** From anywhere: where the list of all questions is, or the link to it at the end of the settings. */
    async toTheList() {
      const row = (await hand.inTree()) ?? 'The form itself';
      const link = 'Go to the list of questions';
      const { name } = await reach({ test: (one) => one === row || one === link });
      if (name !== link) return;
      await keyboard.press('Enter');
      await until((stop) => stop.name !== link && stop.tag !== 'body', 'the list has no focus');
    },
    /** From the list of all questions: the form itself. */
    async theFormItself() {
      await hand.toTheList();
      await keyboard.press('Home');
      await keyboard.press('Enter');
    },
    /** From anywhere, by the list of all questions, to one of them. */
    async goTo(label) {
      await hand.toTheList();
      await keyboard.press('Home');
      for (let rows = 0; !isRowOf(await heard(page), label); rows++) {
        if (rows > 200) throw new Error(`“${label}” is not in the list`);
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
    },
    async inTree() {
      return page.evaluate(() => {
        const row = document.querySelector('cpk-designer').shadowRoot.querySelector('.row[tabindex="0"]');
        return row?.textContent.replace(/\s+/g, ' ').trim();
      });
    },
  };
  return hand;
}
