/*
 * What libraries keep to themselves. The browser knows of the one ear that they lend to the whole page, or of a relay that says nothing;
 * what is to be done for whom stands in marks that they leave on elements. Read in the page's own world, and only read:
 * [path, event, text of the function]…
 */
(() => {
  const MOST = 400, ELEMENTS = 20000, SHARED = 100, LONGEST = 4001;
  const found = [];
  const path = element => {
    const parts = [];
    for (let at = element; at; at = at.parentNode instanceof Element ? at.parentNode : null) {
      if (!at.parentNode) break;
      parts.unshift([...at.parentNode.children].indexOf(at));
    }
    return parts.join('/');
  };
  const whole = node => node === document || node === window || node === document.documentElement || node === document.body;
  // nothing is done by what only keeps a press from going further
  const idle = source => !source.replace(/^[^{]*?=>\s*\{?|^[^{]*\{/, '').replace(/\b\w+\.(?:stopPropagation|stopImmediatePropagation|preventDefault)\(\)|\breturn\b|\b(?:void 0|null|false|undefined)\b/g, '').replace(/[\s;,{}()]+/g, '');
  const note = (node, event, does) => {
    if (found.length >= MOST || typeof does !== 'function') return;
    const source = Function.prototype.toString.call(does).slice(0, LONGEST);
    if (event === 'paste' || !idle(source)) found.push([whole(node) ? '' : path(node), event, /\{\s*\[native code\]\s*\}/.test(source) ? '' : source]);
  };
  const named = key => /^on[A-Z]\w+$/.test(key) && !/Capture$/.test(key) ? key.slice(2).toLowerCase().replace('doubleclick', 'dblclick') : '';

  function jquery(node, kept) {
    for (const list of Object.values(kept)) {
      if (!Array.isArray(list)) continue;
      for (const one of list) {
        const event = one.origType || one.type;
        if (!one.selector) { note(node, event, one.handler); continue; }
        let all = [];
        try { all = [...(node === window ? document : node).querySelectorAll(one.selector)]; } catch (ownLanguage) { continue; }
        if (all.length <= SHARED) for (const each of all) if (!whole(each)) note(each, event, one.handler);
      }
    }
  }
  function marks(node) {
    for (const key of Object.keys(node)) {
      if (!/^(jQuery\d|__react(Props|EventHandlers)\$|l$|_listeners$|__l$|__(click|keydown|mousedown|pointerdown|change|input)$)/.test(key)) continue; // others are the page's own
      const value = node[key];
      if (!value) continue;
      if (/^jQuery\d/.test(key)) {
        const kept = value.events || (typeof value === 'number' && typeof globalThis.jQuery?._data === 'function' ? jQuery._data(node, 'events') : null);
        if (kept && typeof kept === 'object') jquery(node, kept);
      } else if (/^__react(Props|EventHandlers)\$/.test(key)) {
        for (const prop of Object.keys(value)) if (named(prop)) note(node, named(prop), value[prop]);
      } else if (/^(l|_listeners|__l)$/.test(key) && typeof value === 'object') { // Preact
        for (const event of Object.keys(value)) if (/^[a-zA-Z]+$/.test(event)) note(node, event.replace(/(true|false)$/, '').toLowerCase(), value[event]);
      } else if (/^__(click|keydown|mousedown|pointerdown|change|input)$/.test(key)) { // Svelte
        note(node, key.slice(2), Array.isArray(value) ? value[0] : value);
      }
    }
    for (const sign of Object.getOwnPropertySymbols(node)) {
      if (sign.description === 'events' && node[sign] && !(node[sign] instanceof Node)) { // Svelte, which used to name a property for each
        for (const event of Object.keys(node[sign])) note(node, event, node[sign][event]);
      }
      if (sign.description !== '_vei' || !node[sign]) continue; // Vue
      for (const prop of Object.keys(node[sign])) {
        const does = node[sign][prop]?.value;
        for (const one of Array.isArray(does) ? does : [does]) if (named(prop)) note(node, named(prop), one);
      }
    }
  }
  try {
    const all = document.getElementsByTagName('*');
    for (const node of [document, window, ...Array.from({length: Math.min(all.length, ELEMENTS)}, (_, i) => all[i])]) {
      if (node === window) { // its own names are the page's variables
        for (const key of Object.keys(node)) if (/^jQuery\d/.test(key) && node[key]?.events) jquery(node, node[key].events);
      } else marks(node);
      if (found.length >= MOST) break;
    }
  } catch (unusual) { /* what was found so far is true */ }
  return JSON.stringify(found);
})()
