/** The frame of our webviews: nothing is loaded, and only what carries this page's nonce is styled or run. */

import type { TextLanguage } from '../l10n/client';
import { toBase64 } from '../server/base64';

/**
 * A whole page.
 * @param body HTML, with all foreign text escaped.
 * @param script code that runs at the end; none when empty.
 */
export function webPage(language: TextLanguage, style: string, body: string, script: string): string {
  const nonce = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${style}</style>
</head>
<body>${body}${script === '' ? '' : `<script nonce="${nonce}">${script}</script>`}</body>
</html>`;
}
