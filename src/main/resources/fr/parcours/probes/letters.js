/*
 * Where the words of a page are cut off or lie on one another: as it is, with the spacing that WCAG 1.4.12 grants, with letters twice
 * as large, and in a narrower window. Each state is compared with the page as it is: only what is newly lost is told.
 */
(() => {
  'use strict';
  if (globalThis.parcoursLetters) return;
  const {path} = parcours;
  const MOST = 800; // pieces of text: beyond, a page would cost more than it teaches
  const LARGE = 500; // so many letters are not doubled
  const SENTENCE = 60; // letters
  const TITLE = 24; // pixels: what is larger is read as it is
  const ENLARGED = 640; // the width of a window whose page is enlarged to 200 %
  const TABLES = 'table,pre,[role=table],[role=grid],[role=treegrid]'; // what may need both directions
  const SILENT = /^(script|style|noscript|template|title|option|textarea|select|svg|text|tspan|iframe)$/;
  const above = node => node.assignedSlot || node.parentElement || (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);
  function roots() {
    const all = [document];
    for (let i = 0; i < all.length; i++) for (const one of all[i].querySelectorAll('*')) if (one.shadowRoot) all.push(one.shadowRoot);
    return all;
  }
  let known = [];
  const numbers = new WeakMap();
  let count = 0;
  const number = one => { if (!numbers.has(one)) numbers.set(one, ++count); return numbers.get(one); };

  // ---- what is written, and how much of it shows
  function holders() {
    const found = new Map();
    for (const root of known) {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = walk.nextNode(); text && found.size < MOST * 10; text = walk.nextNode()) {
        const holder = text.parentElement;
        if (!holder || SILENT.test(holder.localName) || !/\S/.test(text.data)) continue;
        if (found.has(holder)) found.get(holder).push(text); else found.set(holder, [text]);
      }
    }
    return found;
  }
  const MOVED = /carousel|carrousel|swiper|slick|splide|glide|embla|flickity|slider|marquee|ticker/i;
  const shown = {opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true};
  // drawn at a slant: the box around each line is larger than the line
  const slanted = (a, b) => Math.abs(a) > 0.01 && Math.abs(b) > 0.01; // a quarter turn keeps boxes as they are
  const tilts = ({transform, rotate}) => rotate !== 'none' && parseFloat(rotate) % 90 !== 0 || transform !== 'none' && (m => slanted(m.a, m.b) || slanted(m.c, m.d))(new DOMMatrixReadOnly(transform));
  function measure(styles = new Map(), visible = new Map()) { // what is known of styles holds while only letters change
    const frames = new Map();
    const style = one => { let s = styles.get(one); if (!s) { const c = getComputedStyle(one); s = {x: c.overflowX, y: c.overflowY, position: c.position, clip: c.clip, path: c.clipPath, ellipsis: c.textOverflow === 'ellipsis' || c.webkitLineClamp !== 'none', ground: !/rgba\(.*, 0\)$|transparent/.test(c.backgroundColor) || c.backgroundImage !== 'none', moved: c.transform !== 'none' || c.translate !== 'none', tilted: tilts(c), adrift: c.position === 'relative' && /[1-9]/.test(['top', 'left', 'bottom', 'right'].map(side => one.style?.[side] || '').join()) || /effects-placeholder/.test(String(one.nextElementSibling?.className)), font: parseFloat(c.fontSize), ghost: /^rgba\(.*, 0(\.0\d*)?\)$/.test(c.color) || parseFloat(c.fontSize) < 2}; styles.set(one, s); } return s; };
    // what a window that does not scroll sideways cuts is lost; another brings it into view
    const edge = parcours.still() || document.documentElement.scrollWidth <= innerWidth + 1 ? innerWidth : 0;
    // a window that does not scroll at all waits for a box over the page to go: tables scroll then
    const locked = parcours.still() && [document.documentElement, document.body].some(one => one && style(one).y === 'hidden');
    // the box through which what stands in an element is seen, {} when nothing cuts it
    function frame(one, placed) {
      const key = placed ? 1 : 0, kept = frames.get(one);
      if (kept && kept[key]) return kept[key];
      let out = {};
      if (one) {
        const s = style(one), whole = one === document.body || one === document.documentElement;
        const next = above(one);
        const holds = !placed || s.position !== 'static';
        const further = s.position === 'fixed' ? {} : next ? frame(next, s.position === 'absolute' || placed && s.position === 'static') : {};
        out = {...further, moved: further.moved || s.moved || MOVED.test(String(one.className?.baseVal ?? one.className ?? '') + one.localName), tilted: further.tilted || s.tilted, stuck: further.stuck || s.position === 'fixed' || s.position === 'sticky', adrift: further.adrift || s.adrift};
        if (locked && out.right === edge && one.matches(TABLES)) delete out.right;
        if (/^rect\(0|^rect\(1px/.test(s.clip) && s.position !== 'static' || /^inset\((50|100)%/.test(s.path)) out.none = true;
        else if (holds && !whole && (s.x !== 'visible' || s.y !== 'visible')) {
          const b = one.getBoundingClientRect();
          if (b.width <= 2 || b.height <= 2) out.none = true;
          const rolls = /auto|scroll/;
          out.ellipsis = out.ellipsis || s.ellipsis;
          // what rolls can be brought into view: nothing further out cuts it for good
          if (rolls.test(s.y)) { out.vt = Math.max(out.vt ?? -1e9, out.top ?? -1e9, b.top); out.vb = Math.min(out.vb ?? 1e9, out.bottom ?? 1e9, b.bottom); delete out.top; delete out.bottom; } else if (s.y !== 'visible') { out.top = Math.max(out.top ?? -1e9, b.top); out.bottom = Math.min(out.bottom ?? 1e9, b.bottom); out.by = one; }
          if (rolls.test(s.x)) { out.vl = Math.max(out.vl ?? -1e9, out.left ?? -1e9, b.left); out.vr = Math.min(out.vr ?? 1e9, out.right ?? 1e9, b.right); delete out.left; delete out.right; out.rolls = true; } else if (s.x !== 'visible') { out.left = Math.max(out.left ?? -1e9, b.left); out.right = Math.min(out.right ?? 1e9, b.right); out.by = one; }
        } else if (holds && whole && /hidden|clip/.test(s.x) && edge) { out.right = Math.min(out.right ?? 1e9, edge); out.window = true; out.by = one; }
      }
      const both = kept || []; both[key] = out; frames.set(one, both);
      return out;
    }
    const state = new Map();
    const range = document.createRange();
    for (const [holder, texts] of holders()) {
      if (state.size >= MOST) break;
      if (!visible.has(holder)) visible.set(holder, holder.checkVisibility(shown));
      if (!visible.get(holder)) continue;
      const f = frame(holder, false);
      if (f.none) continue;
      const {font, ghost} = style(holder);
      if (ghost) continue; // written for ears only
      let cut = 0, whole = true, seen = 0;
      const boxes = [];
      for (const text of texts) {
        range.selectNodeContents(text);
        for (const r of range.getClientRects()) {
          if (r.width < 2 || r.height < 4) continue;
          const top = Math.max(r.top, f.top ?? -1e9), bottom = Math.min(r.bottom, f.bottom ?? 1e9), left = Math.max(r.left, f.left ?? -1e9), right = Math.min(r.right, f.right ?? 1e9);
          if (bottom - top < 2 || right - left < 2) { whole = false; continue; } // a line that does not show at all
          seen++;
          boxes.push({left, right, top, bottom, h: r.height, pane: [f.vl ?? -1e9, f.vr ?? 1e9, f.vt ?? -1e9, f.vb ?? 1e9].join(), view: f});
          const lostY = 1 - (bottom - top) / r.height, lostX = (r.width - (right - left)) / font;
          if (lostY > 0.35 || lostX > 1.2 && !f.moved && !f.rolls) cut = Math.max(cut, lostY, Math.min(1, lostX / 4));
        }
      }
      state.set(holder, {cut, whole, seen, ellipsis: !!f.ellipsis, moved: !!f.moved, stuck: !!f.stuck, tilted: !!f.tilted, adrift: !!f.adrift, by: f.by, boxes});
    }
    return {state, pairs: overlaps(state, style)};
  }

  // ---- words on words
  function opaque(one, shared, style) { // something painted or pinned stands between it and what both stand in
    for (let at = one; at && at !== shared; at = above(at)) { const s = style(at); if (s.ground || s.position === 'fixed' || s.position === 'sticky' || s.moved) return true; }
    return false;
  }
  // of words in something that rolls, the part that shows: rolled out of sight, they lie over nothing outside of it
  const within = ({left, right, top, bottom, view}) => ({left: Math.max(left, view.vl ?? -1e9), right: Math.min(right, view.vr ?? 1e9), top: Math.max(top, view.vt ?? -1e9), bottom: Math.min(bottom, view.vb ?? 1e9)});
  const lineage = one => { const all = []; for (let at = one; at; at = above(at)) all.push(at); return all; };
  function overlaps(state, style) {
    const grid = new Map(), found = new Map();
    for (const [holder, told] of state) if (!told.tilted) for (const box of told.boxes) {
      for (let row = Math.floor(box.top / 32); row <= Math.floor(box.bottom / 32); row++) {
        const there = grid.get(row) || [];
        for (const [other, its] of there) {
          if (other === holder || told.adrift || state.get(other).adrift) continue; // a script is moving it: it lies there for a moment
          const [a, b] = box.pane === its.pane ? [box, its] : [within(box), within(its)];
          const w = Math.min(a.right, b.right) - Math.max(a.left, b.left), h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (w < 8 || h < 0.5 * Math.min(box.h, its.h)) continue;
          const key = number(other) + ' ' + number(holder);
          if (found.has(key)) continue;
          const line = new Set(lineage(other));
          const shared = lineage(holder).find(at => line.has(at));
          if (shared === holder || shared === other) continue;
          if (!opaque(holder, shared, style) && !opaque(other, shared, style)) found.set(key, [other, holder]);
        }
        there.push([holder, box]);
        grid.set(row, there);
      }
    }
    return found;
  }

  // ---- two states compared
  let first = null;
  let sizes = null; // of the letters of the page as it is
  let damaged = null; // whether a narrower window took something, null before one was tried
  const told = (how, one, by) => ({path: path(one), how, by: by ? path(by) : ''});
  function lost(now, narrow) {
    const found = [];
    for (const [holder, s] of now.state) {
      const was = first.state.get(holder);
      if (s.cut && !(was && was.cut) && !s.moved) found.push(told(s.ellipsis ? 'short' : 'cut', holder, s.by));
      else if (was && was.seen && was.whole && !s.whole && !s.cut && !s.moved && (s.seen || !narrow)) found.push(told(s.ellipsis ? 'short' : 'gone', holder, s.by));
    }
    // a narrow window may put things away as a whole; spacing and size may not
    if (!narrow) for (const [holder, was] of first.state) if (was.seen && was.whole && !was.moved && was.by && now.state.get(holder)?.seen === 0 && !found.some(f => f.path === path(holder))) found.push(told('gone', holder, was.by));
    for (const [key, [one, other]] of now.pairs) if (!first.pairs.has(key)) found.push(told('over', other, one));
    return found.slice(0, 20);
  }
  const bleeds = ({boxes}) => boxes.some(box => box.right === innerWidth); // over the edge of a window that does not scroll, drawn so perhaps
  // columns of a table put away while others of the same row stay: a table turned into cards loses all its headers, and nothing else
  function columns() {
    const away = new Map();
    for (const [holder, was] of first.state) {
      const cell = was.seen && was.whole && holder.closest('th');
      if (cell && !away.has(cell) && !cell.checkVisibility()) away.set(cell, holder);
    }
    return [...away].filter(([cell]) => [...cell.parentElement.children].some(other => other.localName === 'th' && other.checkVisibility())).slice(0, 3).map(([, holder]) => told('column', holder));
  }
  // whole sentences, or headings, put away, that nothing else on the page says instead; menus and headers fold, tables turn into cards
  function sentences() {
    let all = null;
    for (const [holder, was] of first.state) {
      if (!was.seen || !was.whole || was.moved || holder.checkVisibility() || holder.closest('nav,header,table,dialog,[role=navigation],[role=banner],[role=dialog],[aria-hidden=true]')) continue;
      const words = holder.textContent.replace(/\s+/g, ' ').trim();
      // a heading goes with the part of the text that it announces; what stands beside the text may do without it
      const part = holder.closest('h2,h3,h4') && !holder.closest('aside,footer,[role=complementary],[role=contentinfo]');
      if (words.length < SENTENCE && !part) continue;
      all ??= document.body.innerText.replace(/\s+/g, ' ');
      if (!all.includes(words.slice(0, SENTENCE / 2))) return [told('away', holder)];
    }
    return [];
  }
  const wide = new CSSStyleSheet();
  const still = new CSSStyleSheet();
  still.replaceSync('* { transition: none !important }');
  wide.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; transition: none !important } p { margin-block-end: 2em !important }');
  function dressed(sheet, look) {
    const worn = [];
    try {
      for (const root of known) { worn.push([root, [...root.adoptedStyleSheets]]); root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]; }
      return look();
    } finally { for (const [root, sheets] of worn) root.adoptedStyleSheets = sheets; }
  }
  function doubled(look) {
    parcours.hush();
    const changed = [];
    // set and put back through the styles' own door: where a page forbids style attributes, writing one would lose it
    const set = (one, property, value) => { changed.push([one, property, one.style.getPropertyValue(property), one.style.getPropertyPriority(property), one.hasAttribute('style')]); one.style.setProperty(property, value, 'important'); };
    const sizes = [...first.state.keys()].filter(one => one.style).map(one => { const s = getComputedStyle(one), size = parseFloat(s.fontSize); return [one, size * 2 + 'px', s.lineHeight === 'normal' ? 'normal' : String(parseFloat(s.lineHeight) / size)]; });
    const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
    try {
      set(document.documentElement, 'font-size', root * 2 + 'px');
      for (const [one, size, line] of sizes) { set(one, 'font-size', size); set(one, 'line-height', line); }
      return look();
    } finally {
      for (const [one, property, value, priority, had] of changed.reverse()) {
        if (value) one.style.setProperty(property, value, priority); else one.style.removeProperty(property);
        if (!had) one.removeAttribute('style');
      }
    }
  }

  // what slides into its new place is measured once it is there
  function settled() {
    document.body?.getBoundingClientRect();
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) try { one.finish(); } catch (e) { /* it has no end */ }
  }

  globalThis.parcoursLetters = {
    /** The page as it is, then with wider spacing. */
    whole() {
      known = roots();
      const styles = new Map(), visible = new Map();
      first = measure(styles, visible);
      const again = () => lost(measure(styles, visible));
      const now = [];
      for (const [holder, s] of first.state) if (s.cut > 0.35 && s.cut < 0.9 && !s.ellipsis && !s.moved && s.seen === 1 && s.whole && !bleeds(s)) now.push(told('cut', holder, s.by));
      // whole lines of what is pressed, or announces the rest, that nothing brings into view
      for (const [holder, s] of first.state) if (s.seen && !s.whole && !s.cut && !s.ellipsis && !s.moved && s.by && holder.closest('a[href],button,summary,label,legend,th,h1,h2,h3,h4,h5,h6')) now.push(told('gone', holder, s.by));
      for (const [one, other] of first.pairs.values()) now.push(told('over', other, one));
      const spaced = dressed(wide, again);
      damaged = null;
      sizes = [...first.state].filter(([, s]) => s.seen).map(([holder]) => [holder, parseFloat(getComputedStyle(holder).fontSize)]).filter(([, size]) => size < TITLE);
      return JSON.stringify({now: now.slice(0, 20), spaced});
    },
    /** What letters twice as large, and nothing else, take away. */
    doubled: () => JSON.stringify(first.state.size > LARGE ? [] : dressed(still, () => doubled(() => lost(measure())))),
    /** What a narrower window takes away, and what sticks out of it; the narrowest first: where it took nothing, no other is measured. */
    narrow(width) {
      settled();
      const cut = damaged === false ? [] : lost(measure(), true);
      damaged ||= cut.length > 0;
      // half as large in half the window: enlarging the page leaves it as it was
      const same = width === ENLARGED && sizes ? sizes.find(([holder, size]) => holder.checkVisibility?.() && parseFloat(getComputedStyle(holder).fontSize) <= size * 0.55) : null;
      if (same) cut.push(told('same', same[0]));
      if (width < ENLARGED) cut.push(...columns(), ...sentences());
      return JSON.stringify({...JSON.parse(parcours.reflow(width)), cut});
    },
  };
})();
