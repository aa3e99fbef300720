import { readArchive } from '../../archive.ts';
import { type Block, type BlocksRead, pageOfBlocks } from '../blocks.ts';
import { repeatedOnce } from '../repeated.ts';
import { childOf, find, findAll, parseXml } from '../xml.ts';
import { Body } from './body.ts';
import { Styles } from './styles.ts';

/**
 * An OpenDocument text as one page of paragraphs, tables and frames; its header first, its footer last.
 * @throws ArchiveLimitError, Error when it is damaged
 */
export async function readOdt(bytes: Uint8Array): Promise<BlocksRead> {
  const parts = await readArchive(bytes, /^(content|styles)\.xml$/);
  const content = parts.get('content.xml');
  if (content === undefined) throw new Error('no content in it');
  const [layout, tree] = [parseXml(parts.get('styles.xml') ?? ''), parseXml(content)];
  const body = new Body(new Styles([layout, tree]));
  const master = find(layout, 'office:master-styles');
  const repeated = (name: string): Block[] =>
    repeatedOnce(
      [`style:${name}-first`, `style:${name}`].flatMap((one) =>
        findAll(master, one).map((part) => body.blocksIn(part)),
      ),
    );
  const text = find(childOf(childOf(tree, 'office:document-content'), 'office:body'), 'office:text');
  return pageOfBlocks([...repeated('header'), ...body.blocksIn(text), ...body.notes, ...repeated('footer')]);
}
