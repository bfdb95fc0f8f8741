import { describe, expect, it } from 'vitest';
import { hasArabic, mayBeArabic } from '../../client/bidi';
import { readRows, tableHtml } from '../../client/eventTable';
import { gazetteerTemplate } from '../../client/gazetteerTemplate';
import { withCommandLinks } from '../../client/markdownLinks';
import { textsOf } from '../../l10n/client';

function record(file: string, trigger: string, status = 'actual'): string {
  return JSON.stringify({
    file,
    events: [
      {
        type: 'Explosions/Remote violence',
        subType: 'Suicide bomb',
        status,
        trigger: { start: 0, end: trigger.length, text: trigger },
        sentence: { start: 0, end: 40 },
        date: { earliest: '2016-08-02', latest: '2016-08-02' },
        places: [{ name: { en: 'Benghazi', ar: 'بنغازي' }, text: 'ببنغازي' }],
        actors: [
          { text: 'شبان محليون', role: 'initiator' },
          { text: 'تسعة أشخاص', role: 'target', gloss: 'civilians' },
        ],
        killed: { low: 23, high: 23, claims: 1 },
        injured: { low: 10, high: null, claims: 1 },
      },
    ],
  });
}

describe('the table of events', () => {
  it('has a row for each event, with the address of its article', () => {
    const rows = readRows(`${record('a.txt', 'تفجير')}\n${record('b.txt', 'قصف')}\n`, [
      'file:///a.txt',
      'file:///b.txt',
    ]);
    expect(rows.map(({ file, uri }) => [file, uri])).toEqual([
      ['a.txt', 'file:///a.txt'],
      ['b.txt', 'file:///b.txt'],
    ]);
  });

  it('names things in the language it is in, and as the text does where no name is known', () => {
    const rows = readRows(record('a.txt', 'تفجير'), []);
    const english = tableHtml(rows, textsOf('en'), 'en', '');
    expect(english).toContain('<bdi>Benghazi</bdi>');
    expect(english).toContain('<bdi>شبان محليون</bdi>');
    expect(english).toContain('<bdi>civilians</bdi>');
    expect(english).toContain('at least 10');
    const arabic = tableHtml(rows, textsOf('ar'), 'ar', '');
    expect(arabic).toContain('<bdi>بنغازي</bdi>');
    expect(arabic).toContain('<bdi>مدنيون</bdi>');
    expect(arabic).toContain('10 على الأقل');
    expect(arabic).toContain('تفجير انتحاري');
  });

  it('tells what is planned or denied from what happened', () => {
    expect(tableHtml(readRows(record('a.txt', 'قصف', 'denied'), []), textsOf('en'), 'en', '')).toContain('denied');
  });

  it('names the article of each row only where there are several', () => {
    const one = readRows(record('a.txt', 'قصف'), []);
    const two = readRows(`${record('a.txt', 'قصف')}\n${record('b.txt', 'قصف')}`, []);
    expect(tableHtml(one, textsOf('en'), 'en', '')).not.toContain('a.txt');
    expect(tableHtml(two, textsOf('en'), 'en', '')).toContain('a.txt');
  });

  it('escapes what articles say', () => {
    const jsonl = `${record('<a>.txt', '<img src=x onerror="x">')}\n${record('b.txt', 'قصف')}`;
    const html = tableHtml(readRows(jsonl, []), textsOf('en'), 'en', '<b>');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<a>.txt');
    expect(html).not.toContain('<b>');
  });
});

describe('looking for Arabic', () => {
  it('finds a letter, and nothing in other text', () => {
    expect(hasArabic('In Benghazi «بنغازي»')).toBe(true);
    expect(hasArabic('Nothing here, 12٪')).toBe(false);
    expect(hasArabic(`${'a'.repeat(5000)}ب`)).toBe(false);
  });

  it('takes unreadable text for Arabic in another encoding', () => {
    expect(mayBeArabic('\ufffd\ufffd\ufffd \ufffd\ufffd')).toBe(true);
    expect(mayBeArabic('one bad \ufffd letter in a plain text')).toBe(false);
    expect(mayBeArabic('')).toBe(false);
  });
});

describe('a new gazetteer', () => {
  it('is all comments, so that it changes nothing before it is edited', () => {
    for (const language of ['en', 'ar', 'fr'] as const) {
      const lines = gazetteerTemplate(textsOf(language).gazetteerTemplate).trimEnd().split('\n');
      for (const line of lines) expect(line).toMatch(/^#( |$)/u);
    }
  });
});

describe('links in hover cards', () => {
  it('run the command with the address, and leave other links alone', () => {
    const card = '[Entry](marsad-gazetteer:/faction/lna.md) and [article](file:///a.txt)';
    const linked = withCommandLinks(card, 'marsad-gazetteer', 'marsad.openEntry');
    const argument = encodeURIComponent('["marsad-gazetteer:/faction/lna.md"]');
    expect(linked).toBe(`[Entry](command:marsad.openEntry?${argument}) and [article](file:///a.txt)`);
  });

  it('leave a text without such links, or with a broken one, as it is', () => {
    expect(withCommandLinks('none', 'marsad-gazetteer', 'x')).toBe('none');
    expect(withCommandLinks('[a](marsad-gazetteer:/b', 'marsad-gazetteer', 'x')).toBe('[a](marsad-gazetteer:/b');
  });
});
