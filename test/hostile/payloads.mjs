// SPDX-License-Identifier: Apache-2.0
// Texts that try to run, to style, or to be read as something they are not. Each that ran would leave its mark.

/** Where a payload that ran leaves its mark. */
export const MARK = 'executedBy';

const scheme = ['java', 'script:'].join('');
const mark = (by) => `globalThis.${MARK}=&quot;${by}&quot;`.replaceAll('&quot;', "'");

/** Script, in the clothes it comes in. */
export const SCRIPTS = [
  `<img src=x onerror="${mark('img')}">`,
  `<script>${mark('script')}</script>`,
  `"><svg onload="${mark('svg')}">`,
  `'><iframe srcdoc="<script>parent.${MARK}=1</script>"></iframe>`,
  `${scheme}${mark('url')}`,
  ` \u0001JAVA\tSCRIPT:${mark('odd url')}`,
  `data:text/html,<script>${mark('data')}</script>`,
  `\${${mark('template')}}`,
  `{{constructor.constructor("${mark('braces')}")()}}`,
  `<!--?lit$1$--><b>${mark('lit')}</b>`,
  `</textarea></style></title><script>${mark('closing')}</script>`,
  `x" onfocus="${mark('attribute')}" autofocus tabindex="0`,
  `red;} * { background: url(https://example.invalid/css) } .a { color: expression(${mark('css')})`,
  `@import 'https://example.invalid/style.css';`,
  `<base href="https://example.invalid/"><link rel=stylesheet href=//example.invalid/x>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${mark('mutation')}">`,
];

/** Text that is shown in another order, cannot be seen, or is not whole. */
export const ODD_TEXTS = [
  '\u202EgnidaeR morf eht thgir\u202C',
  '\u2067\u2066isolates that are never closed',
  '\uFEFFa mark of byte order',
  'a null\u0000in the middle',
  '\uD800 one half of a pair',
  'the other half \uDC00',
  '\u0007\u0008\u001B[31m signals of a terminal',
  `e${'\u0301'.repeat(2000)}`,
  '\u200B\u200D\u2060',
  `${'\u{1F469}\u200D\u{1F469}\u200D\u{1F467}'.repeat(200)}`,
  '\uFFFE\uFFFF',
  '\u2028\u2029line ends that are none in JSON',
  'a'.repeat(200_000),
  `${'word '.repeat(4000)}`,
  '%00%2e%2e%2f..\\..\\',
  '\u0130\u0131\u1E9E\uFB03 change their length in capitals',
];
