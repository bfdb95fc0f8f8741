/** Links in Markdown that the server wrote. */

/**
 * Turns the links of a scheme into links that run a command with the address as its argument. Linear in the text.
 * @param markdown the server's, in which all foreign text is escaped: «](scheme:» begins none but its own links.
 */
export function withCommandLinks(markdown: string, scheme: string, command: string): string {
  const opening = `](${scheme}:`;
  const [first = '', ...others] = markdown.split(opening);
  const linked = others.map((part) => {
    const end = part.indexOf(')');
    if (end < 0) return opening + part;
    const argument = encodeURIComponent(JSON.stringify([`${scheme}:${part.slice(0, end)}`]));
    // A bracket that encodeURIComponent leaves alone would end the link.
    return `](command:${command}?${argument.replaceAll('(', '%28').replaceAll(')', '%29')}${part.slice(end)}`;
  });
  return first + linked.join('');
}
