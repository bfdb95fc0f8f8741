import assert from 'node:assert/strict';
import { hoverText, inside, marsad, show, until } from './editor';

suite('Hover', () => {
  /** Shows an article and gives the card on a quotation of it. */
  async function card(name: string, quote: string, nth = 1): Promise<string> {
    await marsad();
    const { document } = await show(name);
    return until(`a card on «${quote}»`, async () => {
      const text = await hoverText(document, inside(document, quote, nth));
      return text === '' ? undefined : text;
    });
  }

  test('a faction shows its names', async () => {
    const text = await card('001_ca32dffedeae068c.txt', 'الجيش الوطني الليبي');
    assert.match(text, /Libyan National Army/);
    assert.match(text, /الجيش الوطني الليبي/);
  });

  test('a place shows its name and where it is', async () => {
    const text = await card('002_ec3e5877bfe64987.txt', 'سرت');
    assert.match(text, /Sirte/);
    assert.match(text, /31\.\d+/);
  });

  test('a figure shows how it was read and who says it', async () => {
    const text = await card('002_ec3e5877bfe64987.txt', '23 شخصا');
    assert.match(text, /23/);
    assert.match(text, /killed/i);
    assert.match(text, /قتل/);
    assert.match(text, /مصادر طبية/);
  });

  test('a date shows the day it means', async () => {
    const text = await card('002_ec3e5877bfe64987.txt', 'الثلاثاء');
    assert.match(text, /2016|August/);
  });
});
