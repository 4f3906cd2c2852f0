// SPDX-License-Identifier: Apache-2.0
// The part of papaparse that is used here. The types others publish for it need those of the browser and of Node.
declare module 'papaparse' {
  interface CsvFault {
    readonly type: string;
    readonly code: string;
    /** Index of the row among `data`. */
    readonly row?: number;
  }
  const Papa: {
    parse(
      text: string,
      settings: { readonly delimiter: string; readonly newline: '\n' | '\r' | '\r\n'; readonly preview?: number },
    ): { readonly data: string[][]; readonly errors: readonly CsvFault[] };
  };
  export default Papa;
}
