// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import {
  ONE_FEWER,
  REGISTER_PEOPLE,
  doseWithoutLine,
  janeSigns,
  longPage,
  registerOfOne,
  registerOfTwo,
  withLines,
} from '../testing/medicine-register.js';
import { testHost } from '../testing/story-host.js';
import { CpkCdRegister } from './cd-register.js';

defineElement(CpkCdRegister);

export default {
  title: 'Medicines/Controlled drugs register',
  component: 'cpk-cd-register',
  args: { people: REGISTER_PEOPLE, proveWitness: janeSigns, context: testHost() },
};

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });

/** Two pages, one of them to be counted. */
export const Pages = { args: { facts: registerOfTwo() } };
/** A week of one page, with a correction, a disposal and a line that nobody witnessed. */
export const OnePage = { args: { facts: registerOfOne() } };
/** A tablet is missing. */
export const DoesNotFit = { args: { facts: withLines(ONE_FEWER) } };
/** A dose that is on the chart and not in the register. */
export const DoseWithoutLine = { args: { facts: doseWithoutLine() } };
export const ThreeMonths = { args: { facts: longPage(90) } };
export const Unusable = { args: { facts: { now: 'yesterday' } } };
export const Welsh = { args: { facts: withLines(ONE_FEWER), context: welsh } };
