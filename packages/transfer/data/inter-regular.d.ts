// SPDX-License-Identifier: Apache-2.0
declare const font: string;
export default font;
