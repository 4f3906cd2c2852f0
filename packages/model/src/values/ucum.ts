// SPDX-License-Identifier: Apache-2.0

/** The UCUM codes a care home meets: body measures, vital signs, medicines, intake, wounds, blood results, times. */
export const CARE_UCUM_CODES = [
  // mass, length, area, and what is made of them
  ...['kg', 'g', 'mg', 'ug', 'ng', '[lb_av]', '[oz_av]', '[stone_av]', 'kg/m2'],
  ...['m', 'cm', 'mm', 'km', 'um', '[in_i]', '[ft_i]', '[yd_i]', '[mi_i]', 'm2', 'cm2', 'mm2'],
  // volume and flow
  ...['L', 'dL', 'cL', 'mL', 'uL', 'l', 'dl', 'cl', 'ml', 'ul', '[pt_br]', '[foz_br]', '[drp]'],
  ...['L/min', 'mL/min', 'mL/h', 'mL/d', 'L/d', 'mL/kg', 'mL/min/{1.73_m2}'],
  // vital signs
  ...['mm[Hg]', 'cm[H2O]', 'kPa', '/min', 'Cel', '[degF]', '%', '1'],
  // medicines
  ...['mg/kg', 'ug/kg', 'g/L', 'mg/mL', 'ug/mL', 'mg/h', 'ug/h', 'mg/d', 'g/d', 'mmol', '[IU]', '[IU]/mL', '[IU]/h'],
  // energy
  ...['kcal', 'cal', 'kJ', 'J', 'kcal/d', 'kJ/d'],
  // blood and urine
  ...['mmol/L', 'umol/L', 'nmol/L', 'pmol/L', 'mmol/mol', 'mg/mmol', 'mmol/kg', 'mosm/kg', 'g/dL', 'mg/L', 'mg/dL'],
  ...['ug/L', 'ng/mL', 'ng/L', 'U/L', 'mU/L', '[IU]/L', '10*9/L', '10*12/L'],
  // times and how often
  ...['s', 'min', 'h', 'd', 'wk', 'mo', 'a', '/h', '/d', '/wk', '/mo', '/a'],
] as const;

/** What people write for a unit, in lower case, and the code they are likely to mean. */
const USUAL_MISTAKES: Readonly<Record<string, string>> = {
  kgs: 'kg',
  mcg: 'ug',
  // The micro sign, and the Greek letter mu that looks the same.
  '\u00b5g': 'ug',
  '\u03bcg': 'ug',
  mmhg: 'mm[Hg]',
  '°c': 'Cel',
  c: 'Cel',
  bpm: '/min',
  iu: '[IU]',
  'kg/m²': 'kg/m2',
  'kg/m^2': 'kg/m2',
  'cm²': 'cm2',
  hr: 'h',
  hrs: 'h',
  hours: 'h',
  mins: 'min',
  days: 'd',
  weeks: 'wk',
  months: 'mo',
  years: 'a',
};

/** What is known of a UCUM code. An unknown one is kept, never corrected. */
export type UcumCheck =
  | { readonly known: true }
  | {
      readonly known: false;
      /** What may have been meant. To be shown to a person: `Mg` is a thousand kilograms and not a mistake in UCUM. */
      readonly suggestion?: string;
    };

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(CARE_UCUM_CODES);

/** Words in braces carry no meaning in UCUM: `{beats}/min` is `/min`, and `{tablet}` alone is a plain count. */
function withoutAnnotations(code: string): string {
  return code.replace(/\{[\x21-\x7a\x7c\x7e]*\}/g, '') || '1';
}

/**
 * Whether a code is one of {@link CARE_UCUM_CODES}, as it stands or with an annotation (`{puff}`, `{breaths}/min`). UCUM
 * has endlessly many codes, and this is no UCUM engine: unknown means "not among these", not "wrong". Case matters,
 * as it does in UCUM.
 */
export function checkUcumCode(code: string): UcumCheck {
  if (code !== '' && (KNOWN.has(code) || KNOWN.has(withoutAnnotations(code)))) return { known: true };
  const folded = code.trim().toLowerCase();
  const suggestion = Object.hasOwn(USUAL_MISTAKES, folded)
    ? USUAL_MISTAKES[folded]
    : CARE_UCUM_CODES.find((known) => known.toLowerCase() === folded);
  return suggestion === undefined ? { known: false } : { known: false, suggestion };
}
