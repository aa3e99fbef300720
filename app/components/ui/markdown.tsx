/**
 * The little Markdown that postings are written in: paragraphs, `#` headings, `-` and `1.` lists, **bold**.
 * It makes elements, never HTML, so nothing that people write can become code.
 */
export function Markdown({ text }: { text: string }) {
  const blocks = text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}|(?<=^#{1,4} .*)\n/m)
    .map((block) => block.trim())
    .filter(Boolean);
  return (
    <div dir="auto" className="prose">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a fixed text
        <Block key={index} text={block} />
      ))}
    </div>
  );
}

const BULLET = /^[-*•]\s+/;
const NUMBER = /^\d+[.)]\s+/;

function Block({ text }: { text: string }) {
  const heading = /^#{1,4}\s+(.*)$/.exec(text);
  if (heading) return <h3 dir="auto">{heading[1]}</h3>;
  const lines = text.split('\n');
  if (lines.every((line) => BULLET.test(line.trim()))) return <Items lines={lines} mark={BULLET} as="ul" />;
  if (lines.every((line) => NUMBER.test(line.trim()))) return <Items lines={lines} mark={NUMBER} as="ol" />;
  // A line over a list that was written without a blank line between.
  const at = lines.findIndex((line) => BULLET.test(line.trim()));
  if (at > 0)
    return (
      <>
        <Block text={lines.slice(0, at).join('\n')} />
        <Block text={lines.slice(at).join('\n')} />
      </>
    );
  return (
    <p dir="auto" className="whitespace-pre-line">
      <Inline text={text} />
    </p>
  );
}

function Items({ lines, mark, as: Element }: { lines: string[]; mark: RegExp; as: 'ul' | 'ol' }) {
  return (
    <Element>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a fixed text
        <li key={index} dir="auto">
          <Inline text={line.trim().replace(mark, '')} />
        </li>
      ))}
    </Element>
  );
}

const Inline = ({ text }: { text: string }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text
  text.split(/\*\*(.+?)\*\*/).map((part, index) => (index % 2 ? <strong key={index}>{part}</strong> : part));
