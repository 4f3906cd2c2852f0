// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { bodyMapPart } from '../parts/body-map-part.js';
import { listsPart } from '../parts/lists-part.js';
import { measuredPart } from '../parts/measured-part.js';
import { signingPart } from '../parts/signing-part.js';
import { unknownsPart } from '../parts/unknowns-part.js';
import { FIELD_KINDS } from '../field-views/registry.js';
import { kindFor } from '../field-views/written-kinds.js';
import { rarerKinds } from '../testing/rarer-kinds.js';
import type { QuestionItem } from '@careplan-kit/forms/contract';
import { define } from './define-all.js';

describe('define', () => {
  it('brings every kind of question along, so that nothing a worker does has to be fetched', () => {
    define({ prefix: 'whole' });
    const pieces = [bodyMapPart, listsPart, measuredPart, signingPart, unknownsPart];
    expect(pieces.map((piece) => piece.here !== null)).to.deep.equal(pieces.map(() => true));
  });

  it('has a kind in its pieces for every question that is left to one', () => {
    const pieces = [bodyMapPart, listsPart, measuredPart, signingPart];
    const kinds = pieces.flatMap((piece) => piece.here!.kinds);
    for (const item of rarerKinds.items as readonly QuestionItem[]) {
      expect(kindFor(item, FIELD_KINDS).name, item.id).to.not.equal('not-here');
      expect(
        kinds.some((kind) => kind.fits(item)),
        item.id,
      ).to.equal(true);
    }
  });
});
