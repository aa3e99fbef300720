import { type Block, type Inline, readMarkdown } from '#server/values/markdown.ts';

/** What a posting says. It makes elements, never HTML, so nothing that people write can become code. */
export function Markdown({ text }: { text: string }) {
  return (
    <div dir="auto" className="prose">
      {readMarkdown(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a fixed text
        <Drawn key={index} block={block} />
      ))}
    </div>
  );
}

function Drawn({ block }: { block: Block }) {
  if (block.kind === 'heading') return <h3 dir="auto">{block.text}</h3>;
  if (block.kind === 'paragraph')
    return (
      <p dir="auto" className="whitespace-pre-line">
        <Parts of={block.parts} />
      </p>
    );
  const Element = block.numbered ? 'ol' : 'ul';
  return (
    <Element>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a fixed text
        <li key={index} dir="auto">
          <Parts of={item} />
        </li>
      ))}
    </Element>
  );
}

const Parts = ({ of }: { of: Inline[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text
  of.map((part, index) => (part.strong ? <strong key={index}>{part.text}</strong> : part.text));
