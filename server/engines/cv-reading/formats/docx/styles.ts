/** How text looks by Word's styles: defaults, then the chain of each style, then what a run says itself. */
import type { Look } from '../sight.ts';
import { childOf, type Element, elementsOf, find, type ParentNode } from '../xml.ts';

export type Props = Look & { bold?: boolean; italic?: boolean };
export type ParagraphStyle = { props: Props; heading: number | null; listed: boolean };

const value = (parent: ParentNode | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attribs['w:val'];

/** `<w:b/>` is on, `<w:b w:val="0"/>` off; undefined when nothing is said. */
function toggle(parent: ParentNode | undefined, name: string): boolean | undefined {
  const element = childOf(parent, name);
  return element === undefined ? undefined : !/^(0|false|off|none)$/.test(element.attribs['w:val'] ?? '1');
}

/** Whether a `w:shd` paints something other than paper. */
export function isShaded(parent: ParentNode | undefined): boolean {
  const shade = childOf(parent, 'w:shd')?.attribs;
  if (shade === undefined) return false;
  const fill = shade['w:fill'] ?? 'auto';
  return !/^(auto|ffffff)$/i.test(fill) || /^(solid|pct)/.test(shade['w:val'] ?? '');
}

/** What a `w:rPr` says; what it does not say is absent. */
export function propsOf(rPr: ParentNode | undefined): Props {
  const props: Props = {};
  const bold = toggle(rPr, 'w:b');
  if (bold !== undefined) props.bold = bold;
  const italic = toggle(rPr, 'w:i');
  if (italic !== undefined) props.italic = italic;
  const vanishes = toggle(rPr, 'w:vanish') ?? toggle(rPr, 'w:webHidden');
  if (vanishes !== undefined) props.vanishes = vanishes;
  const halfPoints = Number(value(rPr, 'w:sz'));
  if (halfPoints > 0) props.size = halfPoints / 2;
  const color = value(rPr, 'w:color');
  if (color !== undefined) props.color = color === 'auto' ? null : color;
  const highlight = value(rPr, 'w:highlight');
  if (isShaded(rPr) || (highlight !== undefined && !/^(none|white)$/.test(highlight))) props.onGround = true;
  return props;
}

/** The level that a `w:pPr` gives a heading, 1 to 9; null for body text. */
export function outlineOf(pPr: ParentNode | undefined): number | null {
  const level = Number(value(pPr, 'w:outlineLvl') ?? 9);
  return level >= 0 && level < 9 ? level + 1 : null;
}

/** Whether a `w:pPr` makes a point of a list; numbering 0 takes it out of one. */
export function listedBy(pPr: ParentNode | undefined): boolean | undefined {
  const numbering = childOf(pPr, 'w:numPr');
  return numbering === undefined ? undefined : value(numbering, 'w:numId') !== '0';
}

const NAMED = /^(?:heading|überschrift|titre|título|titolo)\s*(\d)/i;

function headingByName(name: string): number | null {
  const level = NAMED.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  return /^(title|titel|titre|título)$/i.test(name) ? 1 : null;
}

export class Styles {
  readonly defaults: Props;
  private readonly byId = new Map<string, Element>();
  private readonly known = new Map<string, ParagraphStyle>();
  private readonly first: string | undefined;

  constructor(tree: ParentNode) {
    const root = childOf(tree, 'w:styles');
    this.defaults = propsOf(find(childOf(root, 'w:docDefaults'), 'w:rPr'));
    for (const style of elementsOf(root, 'w:style')) this.byId.set(style.attribs['w:styleId'] ?? '', style);
    this.first = [...this.byId.values()].find(
      ({ attribs }) => attribs['w:type'] === 'paragraph' && /^(1|true)$/.test(attribs['w:default'] ?? ''),
    )?.attribs['w:styleId'];
  }

  /** A paragraph's style, the default one where it names none. */
  ofParagraph = (id: string | undefined): ParagraphStyle => this.find(id ?? this.first ?? '');

  /** What a style of any kind says of its text. */
  ofRun = (id: string | undefined): Props => (id === undefined ? {} : this.find(id).props);

  /** Whether a table's style paints cells. */
  paintsCells(id: string | undefined): boolean {
    const style = id === undefined ? undefined : this.byId.get(id);
    return style !== undefined && cellProps(style).some(isShaded);
  }

  private find(id: string, depth = 0): ParagraphStyle {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const style = this.byId.get(id);
    // A chain of styles that bites its tail ends here.
    if (style === undefined || depth > 20) return { props: {}, heading: null, listed: false };
    const base = value(style, 'w:basedOn');
    const below = base === undefined ? null : this.find(base, depth + 1);
    const pPr = childOf(style, 'w:pPr');
    const found: ParagraphStyle = {
      props: { ...below?.props, ...propsOf(childOf(style, 'w:rPr')) },
      heading: headingByName(value(style, 'w:name') ?? '') ?? outlineOf(pPr) ?? below?.heading ?? null,
      listed: listedBy(pPr) ?? below?.listed ?? false,
    };
    if (isShaded(pPr)) found.props.onGround = true;
    this.known.set(id, found);
    return found;
  }
}

const cellProps = (style: Element): Element[] =>
  [style, ...elementsOf(style, 'w:tblStylePr')].flatMap((part) => elementsOf(part, 'w:tcPr'));
