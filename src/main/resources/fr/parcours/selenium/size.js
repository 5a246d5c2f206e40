/*
 * How many elements the document has, and how deep they are nested: "elements depth". Asked of the prototypes, which no form that
 * bears a method's name can hide.
 */
(() => {
  const get = name => { const of = Object.getOwnPropertyDescriptor(Node.prototype, name).get; return node => of.call(node); };
  const first = get('firstChild'), next = get('nextSibling'), up = get('parentNode');
  const count = Document.prototype.getElementsByTagName.call(document, '*').length;
  let depth = 0, most = 0;
  for (let at = count > 500 ? first(document) : null; at; ) {
    const child = first(at);
    if (child) { at = child; most = Math.max(most, ++depth); continue; }
    while (at && at !== document && !next(at)) { at = up(at); depth--; }
    at = at && at !== document ? next(at) : null;
  }
  return count + ' ' + most;
})()
