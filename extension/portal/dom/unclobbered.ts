/**
 * Elements as the browser has them. A form hands out its fields by their names: one named `id` takes the place of the
 * form's own `id`, one named `closest` that of its method. What the prototype answers is always the element's own. The
 * document does the same with its pictures, but not for scripts of an extension.
 */
const read = <Kind extends Node, Name extends keyof Kind>(prototype: Kind, name: Name, node: Kind): Kind[Name] =>
  Reflect.get(prototype, name, node);

/** An element's tag name without prefix, in lower case for HTML. */
export const localNameOf = (element: Element) => read(Element.prototype, 'localName', element);
/** An attribute's value; null when it is missing. */
export const attributeOf = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
/** An element's id; empty without one. */
export const idOf = (element: Element): string => attributeOf(element, 'id') ?? '';
/** An element's open shadow root; null without one. */
export const openRootOf = (element: Element) => read(Element.prototype, 'shadowRoot', element);

/** The element around this one; null at the top of a tree. */
export const parentOf = (element: Element) => read<Node, 'parentElement'>(Node.prototype, 'parentElement', element);
export const nextOf = (element: Element) => read(Element.prototype, 'nextElementSibling', element);
export const previousOf = (element: Element) => read(Element.prototype, 'previousElementSibling', element);
export const lastChildOf = (element: Element) => read(Element.prototype, 'lastElementChild', element);
/** How many elements are directly in this one. */
export const childCountOf = (element: Element) => read(Element.prototype, 'childElementCount', element);

/** The type of a node, as a DOM number: 1 is an element, 3 is text. */
export const typeOf = (node: Node) => read(Node.prototype, 'nodeType', node);
/** All the text in a node, as it is written. */
export const allTextOf = (node: Node): string => read(Node.prototype, 'textContent', node) ?? '';
/** Everything directly in a node, texts too. */
export const nodesIn = (node: Node) => read(Node.prototype, 'childNodes', node);
/** Whether a node is this one or inside it. */
export const isWithin = (node: Node, within: Node): boolean => Node.prototype.contains.call(within, node);
/** The first element inside that matches a selector; null without one. */
export const findIn = (element: Element, selector: string) => Element.prototype.querySelector.call(element, selector);
