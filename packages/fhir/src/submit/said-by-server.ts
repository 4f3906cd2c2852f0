// SPDX-License-Identifier: Apache-2.0
import { assertSafeDocument } from '@careplan-kit/model';
import { type Bag, bagsIn, isBag } from '../bag.js';

const LONGEST = 1000;

/** Characters that steer a terminal, hide text or turn it round. */
// eslint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** Text of others as one line of plain text. It is never markup. */
export function plain(text: string, longest = LONGEST): string {
  const line = text
    .slice(0, longest * 4)
    .replace(STEERING, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** Untrusted JSON as an object; undefined for anything else. */
export function readJson(text: string): Bag | undefined {
  try {
    const value: unknown = JSON.parse(text);
    assertSafeDocument('The answer', value);
    return isBag(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const firstText = (...values: readonly unknown[]) =>
  values.find((value): value is string => typeof value === 'string' && value.trim() !== '');

function sentenceOf(issue: Bag): string {
  const details = isBag(issue['details']) ? issue['details'] : {};
  const [coding] = bagsIn(details['coding']);
  const said = firstText(details['text'], issue['diagnostics'], coding?.['display'], issue['code']) ?? '';
  const places = [issue['expression'], issue['location']].find(Array.isArray) ?? [];
  const place = firstText(...(places as unknown[]));
  return place === undefined || said === '' ? said : `${said} (${place})`;
}

/** The errors of an OperationOutcome in words; undefined when it is none, or says nothing. */
export function outcomeText(outcome: unknown): string | undefined {
  if (!isBag(outcome) || outcome['resourceType'] !== 'OperationOutcome') return undefined;
  const issues = bagsIn(outcome['issue']);
  const errors = issues.filter(({ severity }) => severity === 'error' || severity === 'fatal');
  const said = plain((errors.length > 0 ? errors : issues).slice(0, 10).map(sentenceOf).filter(Boolean).join('; '));
  return said || undefined;
}

/** What a server without FHIR says of a fault: the fields of RFC 9457, or the usual ones. */
export function problemText(problem: Bag | undefined): string | undefined {
  const { error } = problem ?? {};
  const inner = isBag(error) ? error['message'] : error;
  const said = firstText(problem?.['detail'], problem?.['message'], problem?.['title'], inner);
  return said && (plain(said) || undefined);
}

/** What a server said of a refusal, whatever it speaks. Pages of HTML are not repeated. */
export function refusalText(status: number, text: string, contentType: string | null): string {
  const json = readJson(text);
  const said = outcomeText(json) ?? problemText(json);
  if (said !== undefined) return said;
  const words = /^text\/plain\b/i.test(contentType ?? '') ? plain(text) : '';
  return words || `The server refused it (${status}).`;
}
