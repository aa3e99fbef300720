import { type ChildNode, Element, isTag, isText, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';

export type { ChildNode, ParentNode };
export { Element, isTag, isText };

/** The tree of an XML part. Nothing is fetched and no entity of its own is expanded. */
export const parseXml = (xml: string): ParentNode =>
  parseDocument(xml, { xmlMode: true, decodeEntities: true });

/** Children that are elements, all or those of one name. */
export const elementsOf = (parent: ParentNode | null | undefined, name?: string): Element[] =>
  (parent?.children ?? []).filter(
    (node): node is Element => isTag(node) && (name === undefined || node.name === name),
  );

export const childOf = (parent: ParentNode | null | undefined, name: string): Element | undefined =>
  parent?.children.find((node): node is Element => isTag(node) && node.name === name);

/** Every element of a name below, in document order, without looking into those found. */
export function findAll(parent: ParentNode | null | undefined, name: string): Element[] {
  return elementsOf(parent).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

export const find = (parent: ParentNode | null | undefined, name: string): Element | undefined =>
  findAll(parent, name)[0];

/** All text below. */
export function textIn(parent: ParentNode): string {
  return parent.children.map((node) => (isText(node) ? node.data : isTag(node) ? textIn(node) : '')).join('');
}
