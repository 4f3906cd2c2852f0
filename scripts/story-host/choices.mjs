// SPDX-License-Identifier: Apache-2.0
// What a story can be looked at in, and how a host's page says so.

/** The values of each choice; the first is how a story stands by itself. */
export const CHOICES = {
  theme: ['none', 'neutral', 'nhs-like', 'dark', 'high-contrast', 'high-contrast-dark'],
  lang: ['en', 'cy'],
  density: ['comfortable', 'compact'],
  dir: ['ltr', 'rtl'],
  text: ['100', '150', '200'],
};

/**
 * What the address or a toolbar says, with everything that is not known left at its first value.
 *
 * @returns {{ theme: string; lang: string; density: string; dir: string; text: string }}
 */
export function chosenFrom(values) {
  return Object.fromEntries(
    Object.entries(CHOICES).map(([name, allowed]) => [
      name,
      allowed.find((value) => value === String(values[name])) ?? allowed[0],
    ]),
  );
}

/** A host does no more than this: attributes on its root element, and its own style sheet. */
export function dressPage(root, { theme, density, dir, text }) {
  const onBlack = theme === 'high-contrast-dark';
  root.setAttribute('data-cpk-theme', onBlack ? 'high-contrast' : theme);
  root.toggleAttribute('data-dark', onBlack);
  root.setAttribute('data-cpk-density', density);
  root.setAttribute('data-text', text);
  root.dir = dir;
}
