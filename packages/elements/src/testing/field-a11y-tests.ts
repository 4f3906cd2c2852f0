// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { NamedElement } from '../base/define-element.js';
import type { FieldElement } from '../base/field-element.js';
import type { StoredAnswer } from '@careplan-kit/forms/contract';
import { accessibilityTree } from './accessibility-tree.js';
import { boxes } from './field-under-test.js';
import { between, press, tabStops } from './keyboard.js';
import { cleanUp, focused, mount } from './page.js';

export interface HeardField<Field extends FieldElement> {
  readonly elementClass: NamedElement & (new () => Field);
  readonly properties: Partial<Field>;
  readonly answered: StoredAnswer;
  /** What a screen reader is given, line by line, in each state. */
  readonly blank: readonly string[];
  /** Required, blank, and asked to say so. */
  readonly wrong: readonly string[];
  /** Read only, with the answer. */
  readonly readOnly: readonly string[];
  readonly disabled: readonly string[];
  /** Where the Tab key stops in a blank field. */
  readonly stops: readonly string[];
  /** Where it stops when the answer can only be read. */
  readonly stopsReadOnly: readonly string[];
}

/** What every field that stands alone gives those who cannot see it or use no mouse. */
export function runFieldA11yTests<Field extends FieldElement>(tag: string, kind: HeardField<Field>): void {
  const field = (properties: Partial<FieldElement> = {}, parent?: HTMLElement) =>
    mount<Field>(kind.elementClass, { ...kind.properties, ...properties } as Partial<Field>, parent);

  describe(`${tag} without a mouse or a screen`, () => {
    afterEach(cleanUp);

    it('is heard with its name and help', async () => {
      expect(accessibilityTree(await field())).to.deep.equal(kind.blank);
    });

    it('is heard with its error first when it is asked to say what is wrong', async () => {
      const element = await field({ required: true });
      element.reportValidity();
      expect(accessibilityTree(element)).to.deep.equal(kind.wrong);
      await expect(element).to.be.accessible();
    });

    it('is heard as read only, or as disabled', async () => {
      const reading = await field({ readOnly: true, value: kind.answered });
      expect(accessibilityTree(reading)).to.deep.equal(kind.readOnly);
      await expect(reading).to.be.accessible();
      const disabled = await field({ disabled: true, value: kind.answered });
      expect(accessibilityTree(disabled)).to.deep.equal(kind.disabled);
      await expect(disabled).to.be.accessible();
    });

    it('is gone through with the Tab key, forwards and back', async () => {
      const element = await field({}, between());
      expect(await tabStops()).to.deep.equal(kind.stops);
      // A radio group is entered at its end from behind.
      expect(await tabStops(true)).to.have.length(kind.stops.length);
      element.readOnly = true;
      element.value = kind.answered;
      await element.updateComplete;
      expect(await tabStops()).to.deep.equal(kind.stopsReadOnly);
    });

    it('is passed over when it is disabled', async () => {
      await field({ disabled: true }, between());
      expect(await tabStops()).to.deep.equal([]);
    });

    it('hands the focus it is given to its first control', async () => {
      const element = await field();
      element.focus();
      expect(focused()).to.equal(kind.stops[0]);
      expect(document.activeElement === element).to.equal(true);
    });

    it('shows where the focus is', async () => {
      const element = await field({}, between());
      document.querySelector<HTMLElement>('#before')!.focus();
      await press('Tab');
      const box = boxes(element)[0]!;
      expect(box.matches(':focus-visible')).to.equal(true);
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box);
      expect(
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        `${outlineStyle} ${outlineWidth} ${boxShadow}`,
      ).to.equal(true);
    });
  });
}
