/**
 * The text node in which a place of a root's `textContent` lies; undefined behind its end. Children are halved again and
 * again, each half read at once: to look at every node of a long page takes several times as long.
 */
export function findTextAt(root: Node, place: number): Text | undefined {
  const range = (root.ownerDocument as Document).createRange();
  let left = place;
  const findChild = (parent: Node): Node | undefined => {
    let from = 0;
    let to = parent.childNodes.length;
    while (to - from > 1) {
      const middle = (from + to) >>> 1;
      range.setStart(parent, from);
      range.setEnd(parent, middle);
      const { length } = range.toString();
      if (left < length) to = middle;
      else {
        left -= length;
        from = middle;
      }
    }
    return parent.childNodes[from];
  };
  let at: Node | undefined = root;
  while (at && at.nodeType !== 3) at = findChild(at);
  return at && left < (at as Text).length ? (at as Text) : undefined;
}
