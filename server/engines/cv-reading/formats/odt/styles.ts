/** How text looks by the styles of an OpenDocument file: automatic ones first, then those that they stand on. */
import type { Look } from '../sight.ts';
import { childOf, type Element, elementsOf, type ParentNode } from '../xml.ts';

export type Props = Look & { bold?: boolean; italic?: boolean };

const NO_PAINT = /^(transparent|none|#ffffff)$/i;
const paints = (color: string | undefined) => color !== undefined && !NO_PAINT.test(color);

const POINTS: Record<string, number> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, pc: 12 };

/** `12pt`, or `120%` of what stands below. */
function sizeOf(written: string | undefined, below: number | undefined): number | undefined {
  const [, number, unit] = /^([\d.]+)(pt|px|in|cm|mm|pc|%)$/.exec(written ?? '') ?? [];
  if (number === undefined) return below;
  return unit === '%' ? (Number(number) / 100) * (below ?? 12) : Number(number) * POINTS[unit!]!;
}

function ownProps(style: Element, below: Props): Props {
  const text = childOf(style, 'style:text-properties')?.attribs ?? {};
  const props: Props = { ...below };
  const weight = text['fo:font-weight'];
  if (weight !== undefined) props.bold = weight === 'bold' || Number(weight) >= 600;
  const slant = text['fo:font-style'];
  if (slant !== undefined) props.italic = slant !== 'normal';
  const size = sizeOf(text['fo:font-size'], below.size);
  if (size !== undefined) props.size = size;
  const color = text['fo:color'];
  if (color !== undefined) props.color = color;
  if (text['style:use-window-font-color'] === 'true') props.color = null;
  const display = text['text:display'];
  if (display !== undefined) props.vanishes = display === 'none' || display === 'true';
  if (isPainted(style)) props.onGround = true;
  return props;
}

/** A ground behind text, paragraph, cell, table or box. */
function isPainted(style: Element): boolean {
  return elementsOf(style).some(
    ({ name, attribs }) =>
      paints(attribs['fo:background-color']) ||
      (name === 'style:graphic-properties' &&
        /^(solid|gradient|bitmap|hatch)$/.test(attribs['draw:fill'] ?? '')),
  );
}

export class Styles {
  private readonly byName = new Map<string, Element>();
  private readonly known = new Map<string, Props>();
  private readonly defaults = new Map<string, Element>();

  /** @param trees those of styles.xml and content.xml, in this order */
  constructor(trees: ParentNode[]) {
    for (const tree of trees)
      for (const group of elementsOf(elementsOf(tree)[0])) {
        for (const style of elementsOf(group, 'style:style')) this.byName.set(keyOf(style), style);
        for (const style of elementsOf(group, 'style:default-style'))
          this.defaults.set(style.attribs['style:family'] ?? '', style);
      }
  }

  /** What a style says together with those below it; nothing for one that is not there. */
  of(
    family: 'paragraph' | 'text' | 'table-cell' | 'table' | 'table-row' | 'graphic',
    name: string | undefined,
  ): Props {
    const key = `${family}:${name ?? ''}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const chain: Element[] = [];
    for (let next = name; next !== undefined && chain.length < 20; ) {
      const style = this.byName.get(`${family}:${next}`);
      if (style === undefined) break;
      chain.unshift(style);
      next = style.attribs['style:parent-style-name'];
    }
    const base = this.defaults.get(family);
    const all = family === 'paragraph' && base !== undefined ? [base, ...chain] : chain;
    const props = all.reduce<Props>((below, style) => ownProps(style, below), {});
    this.known.set(key, props);
    return props;
  }

  /** The name that people see of a paragraph style: `Title`, `Heading 1`. */
  titleLevel(name: string | undefined): number | null {
    for (let next = name, steps = 0; next !== undefined && steps < 20; steps++) {
      const style = this.byName.get(`paragraph:${next}`);
      const level =
        /^heading(?:_20_|\s)*(\d)/i.exec(next)?.[1] ?? style?.attribs['style:default-outline-level'];
      if (level) return Number(level);
      if (/^title$/i.test(next)) return 1;
      next = style?.attribs['style:parent-style-name'];
    }
    return null;
  }
}

const keyOf = ({ attribs }: Element) => `${attribs['style:family']}:${attribs['style:name']}`;
