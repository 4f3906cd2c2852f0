// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '../facts/facts.js';
import type { CdRegister } from '../facts/register.js';

/** What names a page of the register. */
export type RegisterPageName = Pick<CdRegister, 'medicationId' | 'personId'>;

/** Whether two are one page. */
export const isPage = (one: RegisterPageName, other: RegisterPageName) =>
  one.medicationId === other.medicationId && one.personId === other.personId;

/** Every page of the register, each once. */
export function registerPages(facts: Pick<Facts, 'cdRegister' | 'cdRegisters'>): readonly CdRegister[] {
  const all = [...(facts.cdRegister ? [facts.cdRegister] : []), ...(facts.cdRegisters ?? [])];
  return all.filter((page, index) => all.findIndex((other) => isPage(page, other)) === index);
}

/** The page of a product: that of the person, else one that is nobody's own. */
export function registerPageOf(
  facts: Pick<Facts, 'cdRegister' | 'cdRegisters'>,
  medicationId: string | undefined,
  personId: string | undefined,
): CdRegister | undefined {
  const pages = registerPages(facts).filter((page) => page.medicationId === medicationId);
  return (
    pages.find((page) => page.personId !== undefined && page.personId === personId) ??
    pages.find((page) => page.personId === undefined || personId === undefined)
  );
}
