// SPDX-License-Identifier: Apache-2.0
import { faultOfError } from '../outcome.mjs';
import { suspicious, textOf } from './look.mjs';
import { drawn, hostOf } from './property-targets.mjs';

/** Nothing, in words that mean that nothing was given. */
const isNothing = (input) => input === undefined || input === null;

/**
 * Gives the element a bad document, sees what it says, and gives it a good one after: it must be well again. In every
 * second pair of cases it was well before, too.
 */
export async function runProperty({ target, make }, index, { stage, warnings }) {
  const { input, what, text } = make();
  const errors = [];
  const faults = [];
  const element = target.build(hostOf(index));
  const onError = ({ error }) => errors.push(error);
  stage.addEventListener('cpk-error', onError);
  const give = async (document) => {
    target.give(element, document);
    await drawn(element);
  };
  stage.append(element);
  if (index % 4 > 1) await give(target.make());

  const started = performance.now();
  await give(input);
  const milliseconds = performance.now() - started;

  const shown = textOf(element);
  faults.push(...suspicious(stage));
  faults.push(...errors.map(faultOfError).filter(Boolean));
  if (errors.length > 1) faults.push(`${errors.length} errors were told of one document`);
  if (errors.length > 0 && !isNothing(input) && shown === '') faults.push('the page says nothing of it');
  if (errors.length > 0 && target.isWell(element)) faults.push('it was shown all the same');
  const outcome = errors.length > 0 ? 'typed error' : warnings.length > 0 ? 'warning' : 'accepted';

  await give(target.make());
  if (!target.isWell(element)) faults.push('a good document is not shown after it');
  stage.removeEventListener('cpk-error', onError);
  element.remove();
  return {
    what,
    outcome,
    faults,
    milliseconds,
    asText: text !== undefined && shown.includes(text.trim().slice(0, 40)),
  };
}
