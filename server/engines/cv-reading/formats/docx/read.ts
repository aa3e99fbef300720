import { readArchive } from '../../archive.ts';
import { type Block, type BlocksRead, pageOfBlocks } from '../blocks.ts';
import { repeatedOnce } from '../repeated.ts';
import { elementsOf, parseXml } from '../xml.ts';
import { Body } from './body.ts';
import { Styles } from './styles.ts';

const PARTS =
  /^(_rels\/\.rels|word\/(document\d*|styles\d*|header\d*|footer\d*|footnotes|endnotes|_rels\/[a-z]+\d*\.xml)\.(xml|rels))$/;

/**
 * A DOCX as one page of paragraphs, tables and text boxes. Word's header comes first, its notes and footer last.
 * Text that nobody sees is set aside.
 * @throws ArchiveLimitError, Error when it is damaged
 */
export async function readDocx(bytes: Uint8Array): Promise<BlocksRead> {
  const parts = await readArchive(bytes, PARTS);
  const main = mainPart(parts);
  if (main === undefined) throw new Error('no document in it');
  const styles = new Styles(parseXml(parts.get('word/styles.xml') ?? ''));
  const blocksOf = (name: string): Block[] => {
    const folder = name.replace(/^word\//, 'word/_rels/');
    return new Body(styles, linksOf(parts.get(`${folder}.rels`) ?? '')).blocks(parts.get(name) ?? '');
  };
  const named = (part: RegExp) => [...parts.keys()].filter((name) => part.test(name)).sort();
  return pageOfBlocks([
    ...repeatedOnce(named(/^word\/header/).map(blocksOf)),
    ...blocksOf(main),
    ...named(/^word\/(footnotes|endnotes)/).flatMap(blocksOf),
    ...repeatedOnce(named(/^word\/footer/).map(blocksOf)),
  ]);
}

/** The part that `_rels/.rels` names; Word on the web calls it document2.xml. */
function mainPart(parts: Map<string, string>): string | undefined {
  const byName = (name: string | undefined) => (name !== undefined && parts.has(name) ? name : undefined);
  const named = relationships(parts.get('_rels/.rels') ?? '').find(({ Type }) =>
    Type?.endsWith('/officeDocument'),
  );
  return (
    byName(named?.Target?.replace(/^\//, '')) ??
    byName('word/document.xml') ??
    [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name))
  );
}

const relationships = (xml: string): Record<string, string | undefined>[] =>
  elementsOf(parseXml(xml)).flatMap((root) => elementsOf(root, 'Relationship').map(({ attribs }) => attribs));

/** Where the links of a part go, by the id of their relationship. */
function linksOf(xml: string): Map<string, string> {
  const links = relationships(xml).filter(({ Type }) => Type?.endsWith('/hyperlink'));
  return new Map(links.map(({ Id, Target }) => [Id ?? '', Target ?? '']));
}
