/** As much of CSS as says whether text is seen, how large and how bold it is: inline styles and simple selectors. */
import { isWhite, type Look } from '../sight.ts';
import { type Element, findAll, type ParentNode, textIn } from '../xml.ts';

export type Css = { [property: string]: string };
export type Props = Look & { bold?: boolean; italic?: boolean; isRemoved?: boolean };

/** Points of sizes in other units; relative ones multiply what stands below. */
const POINTS: Record<string, number> = { px: 0.75, pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12 };
const WORDS: Record<string, number> = {
  small: 10,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
  smaller: 10,
};
/** Sizes of `<font size="…">`. */
const FONT = [0, 7.5, 10, 12, 13.5, 18, 24, 36];
const HEADING_SIZES: Record<string, number> = { h1: 24, h2: 18, h3: 14, h4: 12, h5: 10, h6: 8 };

export class Sheet {
  private readonly rules = new Map<string, Css>();

  /** Reads the `<style>` elements of a page: rules whose selector is one tag, class or id. Later ones win. */
  constructor(tree: ParentNode) {
    const css = findAll(tree, 'style')
      .map(textIn)
      .join('\n')
      .slice(0, 200_000)
      .replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, selectors, body] of css.matchAll(/([^{}@;]{1,500})\{([^{}]*)\}/g)) {
      for (const selector of selectors!.split(',').map((one) => one.trim())) {
        if (/^([a-z]\w*)?([.#][\w-]+)?$/i.test(selector))
          this.rules.set(selector.toLowerCase(), {
            ...this.rules.get(selector.toLowerCase()),
            ...declarations(body!),
          });
      }
    }
  }

  /** How text in this element looks, standing within something that looks like `around`. */
  props(element: Element, around: Props): Props {
    const css = this.cssOf(element);
    const props: Props = { ...around };
    const size = sizeOf(css, element, around.size ?? 12);
    if (size !== null) props.size = size;
    const bold = boldOf(css, element.name);
    if (bold !== null) props.bold = bold;
    if (/^(i|em|cite|var|dfn|address)$/.test(element.name)) props.italic = true;
    const slant = css['font-style'];
    if (slant !== undefined) props.italic = slant !== 'normal';
    const color = hexOf(css.color ?? element.attribs.color);
    if (color !== null) props.color = color;
    const ground = css['background-color'] ?? css.background ?? element.attribs.bgcolor;
    const painted = ground === undefined ? null : isPaint(ground);
    if (painted !== null) props.onGround = painted;
    if (isUnseen(css, element)) props.vanishes = true;
    else if (css.visibility === 'visible') props.vanishes = around.isRemoved === true;
    if (css.display === 'none') props.isRemoved = true;
    return props;
  }

  cssOf({ name, attribs }: Element): Css {
    const classes = (attribs.class ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 20);
    const ids = attribs.id ? [attribs.id.toLowerCase()] : [];
    const keys = [
      name,
      ...classes.flatMap((one) => [`.${one}`, `${name}.${one}`]),
      ...ids.flatMap((id) => [`#${id}`, `${name}#${id}`]),
    ];
    return Object.assign({}, ...keys.map((key) => this.rules.get(key)), declarations(attribs.style ?? ''));
  }
}

function declarations(text: string): Css {
  const css: Css = {};
  for (const one of text.split(';')) {
    const colon = one.indexOf(':');
    if (colon > 0)
      css[one.slice(0, colon).trim().toLowerCase()] = one
        .slice(colon + 1)
        .replace(/!important/i, '')
        .trim()
        .toLowerCase();
  }
  return css;
}

function sizeOf(css: Css, { name, attribs }: Element, around: number): number | null {
  const written = css['font-size'] ?? /(?:^|\s)([\d.]+(?:px|pt|em|rem|%))/.exec(css.font ?? '')?.[1];
  if (written !== undefined) {
    const [, number, unit] = /^([\d.]+)([a-z%]*)/.exec(written) ?? [];
    if (number === undefined) return WORDS[written] ?? null;
    if (unit === 'em' || unit === '%') return Number(number) * around * (unit === '%' ? 0.01 : 1);
    return Number(number) * (unit === 'rem' ? 12 : (POINTS[unit!] ?? 0.75));
  }
  if (name === 'font' && attribs.size) return FONT[Math.min(7, Math.max(1, Number(attribs.size) || 3))]!;
  if (name === 'small') return around * 0.83;
  return HEADING_SIZES[name] ?? null;
}

function boldOf(css: Css, name: string): boolean | null {
  const weight = css['font-weight'];
  if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return /^(b|strong|th|h[1-6]|dt)$/.test(name) ? true : null;
}

function isUnseen(css: Css, { attribs }: Element): boolean {
  if (attribs.hidden !== undefined || css.display === 'none' || css.visibility === 'hidden') return true;
  if (css.opacity !== undefined && Number(css.opacity) < 0.1) return true;
  const isAway = /^-\d{3,}(px|pt|em)?/.test(
    css.left ?? css['text-indent'] ?? css.top ?? css['margin-left'] ?? '',
  );
  const isCut = /rect\(\s*0|inset\((50|100)%/.test(`${css.clip ?? ''} ${css['clip-path'] ?? ''}`);
  const isFlat = css.overflow === 'hidden' && /^[01](px)?$/.test(css.height ?? css['max-height'] ?? '');
  return isAway || isCut || isFlat;
}

/** Whether a ground is something other than paper; null when what is beneath shows through. */
function isPaint(ground: string): boolean | null {
  if (/url\(|gradient/.test(ground)) return true;
  if (/^(transparent|none|inherit|initial|unset)/.test(ground)) return null;
  const color = hexOf(ground.split(/\s+(?![^(]*\))/)[0]);
  return color === null ? null : !isWhite(color);
}

const NAMES: Record<string, string> = {
  white: 'ffffff',
  snow: 'fffafa',
  ivory: 'fffff0',
  whitesmoke: 'f5f5f5',
};

/** RRGGBB of the ways to write a colour; a name that is not white counts as one that is seen. */
function hexOf(color: string | undefined): string | null {
  const text = color?.trim().toLowerCase() ?? '';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) return `${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  const long = /^#?([0-9a-f]{6})/.exec(text);
  if (long) return long[1]!;
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+))?/.exec(text);
  if (rgb) {
    if (rgb[4] !== undefined && Number(rgb[4]) < 0.1) return 'ffffff';
    return [rgb[1], rgb[2], rgb[3]]
      .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
      .join('');
  }
  if (text === 'transparent') return 'ffffff';
  return /^[a-z]+$/.test(text) && !/^(inherit|initial|unset|currentcolor)$/.test(text)
    ? (NAMES[text] ?? '000000')
    : null;
}
