import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { blankNonMarkup, repairXml } from '../../src/formats/xml/repair.js';
import { parseXml } from '../../src/formats/xml/parse.js';

describe('repairXml', () => {
  const rows: [name: string, text: string, repaired: string][] = [
    ['text before the root', '\ufeff junk <?xml version="1.1"?>\n<!-- <b> --><a/>', '<a/>'],
    ['a DTD', `<!DOCTYPE a [<!ENTITY x "]>"><!-- it's --><?y ' ?>]><a>&x;</a>`, '<a>&amp;x;</a>'],
    ['a bare &', '<a b="?c&d=1">R & D &amp; &#65;</a>', '<a b="?c&amp;d=1">R &amp; D &amp; &#65;</a>'],
    ['entities of HTML', '<a>&eacute;&nbsp;&hellip;</a>', '<a>é\u00a0…</a>'],
    ['references to invalid characters', '<a>&#0;&#xD800;&#xFFFF;&#x110000;&#9;</a>', '<a>&#9;</a>'],
    ['references to windows-1252', '<a>&#146;</a>', '<a>’</a>'],
    ['control characters', '<a>\u0001\u000b\ufffe\ud800x</a>', '<a>x</a>'],
    ['a bare <', '<a>1 < 2, <3 ]]></a>', '<a>1 &lt; 2, &lt;3 ]]&gt;</a>'],
    [
      'nothing in CDATA sections, comments and processing instructions',
      '<a><![CDATA[& <]]><!-- & --><?b &?></a>',
      '<a><![CDATA[& <]]><!-- & --><?b &?></a>',
    ],
    ['a prefix', '<a><media:b/></a>', '<a xmlns:media="http://search.yahoo.com/mrss/"><media:b/></a>'],
    ['an unknown prefix', '<a><b x:c="1"/></a>', '<a xmlns:x="urn:undeclared:x"><b x:c="1"/></a>'],
    [
      'a prefix that is declared only elsewhere',
      '<a><b xmlns:x="urn:x"/><x:b/></a>',
      '<a xmlns:x="urn:x"><b xmlns:x="urn:x"/><x:b/></a>',
    ],
    ['text without a root', 'no root', ''],
    ['an unclosed DTD', '<!DOCTYPE a [<a/>', ''],
  ];
  for (const [name, text, repaired] of rows)
    it(`repairs ${name}`, () => {
      expect(repairXml(text)).to.equal(repaired);
      expect(repairXml(repaired)).to.equal(repaired);
    });

  it('is idempotent', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('&amp;', '<a>', '<![CDATA[', ']]>', '<!--', '-->', '<?', 'x:y'),
          ),
        ),
        (parts) => {
          const repaired = repairXml(`<a>${parts.join('')}`);
          expect(blankNonMarkup(repaired)).to.have.length(repaired.length);
          expect(repairXml(repaired)).to.equal(repaired);
        },
      ),
    ));
});

describe('parseXml', () => {
  it('returns names, text, attributes and markup', async () => {
    const root = (await parseXml(
      '<a xmlns="urn:a" xmlns:d="http://purl.org/dc/elements/1.1" b="1" c=" "><d:date>x<!-- no --><i>y</i><![CDATA[<z>]]></d:date> text <i:br xmlns:i="urn:i" e="&quot;&lt;"/></a>',
    ))!;
    expect(root).to.include({ localName: 'a', namespace: 'urn:a', name: '?:a', qualifiedName: 'a' });
    expect(root.attribute('b')).to.equal('1');
    expect(root.attribute('c')).to.equal(undefined);
    const [date, other] = root.children;
    expect(date).to.include({ name: 'dc:date', qualifiedName: 'd:date', text: 'xy<z>', parent: root });
    expect(date!.innerHtml).to.equal('x<i>y</i>&lt;z&gt;');
    expect(root.innerHtml).to.contain('<br e="&quot;&lt;">').and.not.to.contain('</br>');
    expect(other!.namespace).to.equal('urn:i');
  });

  for (const text of [
    '',
    'x',
    '<a>',
    '<a><b></a>',
    '<a b="1" b="2"/>',
    '<a/><b/>',
    '<a'.repeat(1000),
    '<a>'.repeat(200_000),
  ])
    it(`returns undefined for “${text.slice(0, 20)}”`, async () =>
      expect(await parseXml(text)).to.equal(undefined));
});
