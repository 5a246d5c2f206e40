/*
 * What may be lost where the person's own colours replace the page's: commands that are only drawn, what is chosen or ticked, how far
 * something has come. Found by reading styles; looked at again once the colours are the person's, and only what nothing is then seen to be
 * left of is worth a picture.
 */
(() => {
  'use strict';
  if (globalThis.parcoursForced) return;
  const {path, seen} = parcours, {upper, hash} = parcours.inner;
  const MOST = 8, MOST_PARTS = 16, MOST_RULES = 20000, MOST_ROW = 60;
  const SIDES = ['Top', 'Right', 'Bottom', 'Left'], SHAPE = 'path,circle,rect,polygon,line,polyline,ellipse,use';
  const sort = one => [one, upper(one), upper(one) && upper(upper(one))].map(e => e && e.localName + '.' + (e.getAttribute('class') || '')).join('>');
  const off = one => one.matches(':disabled') || one.closest('[inert],[aria-hidden=true],[aria-disabled=true]');
  const parts = one => [one, ...[...one.querySelectorAll('*')].slice(0, MOST_PARTS)];
  const clear = colour => /^rgba\(.*, 0\)$/.test(colour);
  const layers = one => [null, '::before', '::after'].map(which => getComputedStyle(one, which)).filter((s, i) => i === 0 || s.content !== 'none' && s.content !== 'normal');
  const shown = s => s.display !== 'none' && s.visibility === 'visible' && parseFloat(s.opacity) > 0;

  // ---- commands that are only drawn
  const COMMAND = 'a[href],button,[role=button],[role=tab],[role=switch],summary';
  function worded(one) { // some letters of it lie within its box
    const its = one.getBoundingClientRect(), walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT), range = document.createRange();
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      if (!/\S/.test(text.data)) continue;
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect(), s = getComputedStyle(text.parentElement);
      if (box.width > 2 && box.height > 2 && box.left < its.right - 1 && box.right > its.left + 1 && box.top < its.bottom - 1 && box.bottom > its.top + 1 && !clear(s.color) && parseFloat(s.fontSize) > 1 && seen(text.parentElement)) return true;
    }
    return false;
  }
  const lettered = s => /"[^"]*\S[^"]*"/.test(s.content.replace(/url\([^)]*\)/g, '')); // a sign of a font takes the person's colour
  const coloured = s => /gradient\(/.test(s.backgroundImage) || s.maskImage !== 'none' || !clear(s.backgroundColor) || s.boxShadow !== 'none';
  const pictured = s => /url\(/.test(s.backgroundImage) || /url\(/.test(s.content) || /url\(/.test(s.borderImageSource);
  const lined = s => SIDES.some(side => parseFloat(s[`border${side}Width`]) > 0 && !/none|hidden/.test(s[`border${side}Style`]) && !clear(s[`border${side}Color`]));
  function beside(one) { // words about it stand by: they may tell the same
    for (let at = upper(one), i = 0; at && i < 2 && !at.matches('body,main,header,footer,nav,section,article,aside,form,ul,ol'); at = upper(at), i++) {
      if (at.querySelectorAll(COMMAND).length > 1 || at.innerText.length > 80) return false;
      if (/\S/.test(at.innerText)) return true;
    }
    return false;
  }
  function drawing(one) {
    const box = one.getBoundingClientRect();
    if (box.width < 12 || box.height < 12 || box.width > 200 || box.height > 120 || off(one) || !seen(one)) return false;
    if (one.querySelector('img,picture,video,canvas,iframe,object,input') || worded(one)) return false;
    const all = parts(one).filter((part, i) => i === 0 || seen(part) || part.matches(SHAPE)).flatMap((part, i) => layers(part).map((s, n) => [s, i === 0 && n === 0]));
    if (all.some(([s]) => lettered(s))) return false;
    return all.some(([s, itself]) => pictured(s) || !itself && coloured(s) || s.maskImage !== 'none') || one.querySelector('svg') !== null;
  }
  const worn = new CSSStyleSheet();
  worn.replaceSync('svg, svg * { color: rgb(1, 2, 3) !important; transition: none !important }');
  /* Shapes drawn in the colour of the words, whatever it is. */
  function inked(all) {
    if (!all.length) return new Set();
    const before = [...document.adoptedStyleSheets];
    document.adoptedStyleSheets = [...before, worn];
    const found = all.flatMap(one => parts(one)).filter(part => part.matches(SHAPE) && ['fill', 'stroke'].some(name => getComputedStyle(part)[name] === 'rgb(1, 2, 3)'));
    document.adoptedStyleSheets = before;
    return new Set(found);
  }
  /* A page that knows of dark themes may have other drawings for them: what these would look like is not known. */
  const dark = () => /dark/.test(getComputedStyle(document.documentElement).colorScheme) || open().some(list => !list || [...list].slice(0, MOST_RULES).some(rule => rule.media?.mediaText.includes('prefers-color-scheme')));
  let shapes = new Set(), themed = false;
  /* Whether styles alone tell that something is left, and whether some of it keeps colours of its own. */
  function left(one) {
    const back = getComputedStyle(one).backgroundColor;
    let lit = false, own = false;
    parts(one).forEach((part, i) => {
      if (part.matches('svg,svg *')) {
        if (shapes.has(part)) lit = true; else own = true;
        return;
      }
      layers(part).forEach((s, n) => {
        if (!shown(s)) return;
        if (pictured(s) || s.forcedColorAdjust === 'none') own = true;
        if (s.forcedColorAdjust === 'none' && !clear(s.backgroundColor) && (s.backgroundColor === s.color || s.backgroundColor === 'rgb(0, 0, 0)')) lit = true; // kept to take the words' colour
        if (i === 0 && n === 0) return;
        if (lined(s) || lettered(s) || s.forcedColorAdjust !== 'none' && !clear(s.backgroundColor) && !clear(back) && s.backgroundColor !== back && s.backgroundColor !== 'rgb(255, 255, 255)') lit = true;
      });
    });
    return {lit, own};
  }
  function inside(one) { // without its edge: a frame with nothing in it tells nothing
    const box = one.getBoundingClientRect(), s = getComputedStyle(one);
    const [top, right, bottom, leftmost] = SIDES.map(side => Math.ceil(parseFloat(s[`border${side}Width`])) + (parseFloat(s.borderTopLeftRadius) > 0 ? 2 : 1));
    return [box.left + leftmost + scrollX, box.top + top + scrollY, box.width - leftmost - right, box.height - top - bottom].map(Math.round);
  }

  // ---- what is chosen or ticked
  const CHOSEN = {
    '[role=tab][aria-selected=true]': '[role=tab]:not([aria-selected=true])', '[role=option][aria-selected=true]': '[role=option]:not([aria-selected=true])',
    '[aria-pressed=true]': '[aria-pressed=false]', '[role=radio][aria-checked=true]': '[role=radio][aria-checked=false]',
    '[role=checkbox][aria-checked=true]': '[role=checkbox][aria-checked=false]', '[role=switch][aria-checked=true]': '[role=switch][aria-checked=false]',
  };
  function neighbour(one, selector) { // its like that is not chosen, as many children down from where both stand
    const far = (from, to) => { let n = 0; for (let at = to; at && at !== from; at = at.parentElement) n++; return n; };
    for (let at = one.parentElement, i = 1; at && i < 4; at = at.parentElement, i++) {
      const other = [...at.querySelectorAll(selector)].find(it => it.localName === one.localName && seen(it) && !off(it) && far(at, it) === i);
      if (other) return [at, other];
    }
    return null;
  }
  const line = (s, side) => s[side + 'Style'] !== 'none' && parseFloat(s[side + 'Width']) > 0 ? [s[side + 'Style'], s[side + 'Width'], s[side + 'Color']] : '';
  const KEPT = ['content', 'color', 'backgroundImage', 'maskImage', 'clipPath', 'transform', 'translate', 'scale', 'rotate', 'fontWeight', 'fontStyle', 'fontSize', 'opacity', 'fill', 'stroke', 'strokeDashoffset', 'display', 'visibility', 'filter', 'forcedColorAdjust', 'borderRadius'];
  const PLACED = ['Position', 'Size', 'Repeat', 'Origin', 'Clip']; // of a picture, or of what one cuts out: kept with it
  const placed = s => ['background', 'mask'].map(its => /url\(/.test(s[its + 'Image']) || its === 'mask' && s.maskImage !== 'none' ? [...PLACED.map(name => s[its + name]), its === 'mask' ? [s.maskComposite, s.maskMode] : ''] : '');
  const WHITE = /^rgba?\(255, 255, 255(, 0)?\)$/; // the person's ground, or what lets it through
  const look = s => [WHITE.test(s.backgroundColor) ? '' : s.backgroundColor, ...KEPT.map(name => s[name]), ...placed(s), s.textDecorationLine === 'none' ? '' : [s.textDecorationLine, s.textDecorationStyle, s.textDecorationThickness, s.textDecorationColor], s.forcedColorAdjust === 'none' ? s.boxShadow : '', ...['outline', 'borderTop', 'borderRight', 'borderBottom', 'borderLeft'].map(side => line(s, side))].join();
  const pixels = (part, which) => { const s = getComputedStyle(part, which); return [s.width, s.height, s.top, s.left].join(); };
  /* All that its looks are made of; of things of one size, the sizes and places of its parts as well. */
  function marks(all, sized) {
    const from = all[0].getBoundingClientRect();
    return all.map((part, i) => {
      const box = part.getBoundingClientRect();
      return [part.localName, ...layers(part).map(look), part.matches('svg *,img') ? ['d', 'href', 'xlink:href', 'points', 'src'].map(name => part.getAttribute(name)).join() : '',
        sized && !/\S/.test(part.textContent) ? [box.left - from.left, box.top - from.top, box.width, box.height].map(Math.round).join() + pixels(part, '::before') + pixels(part, '::after') : Math.round(box.height)].join('§');
    }).join('¶');
  }
  const around = (one, top) => { const up = []; for (let at = upper(one); at && at !== top; at = upper(at)) up.push(at); return [...parts(one), ...up]; };
  const signed = one => /[✓✔☑●◉•►▶→]/.test(one.innerText);

  // ---- how far a chosen tab differs from its neighbour, in the page's colours
  function shade(css) { // red, green, blue, how opaque; null where it is told otherwise
    const found = css.match(/^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/);
    return found ? [+found[1], +found[2], +found[3], found[4] === undefined ? 1 : +found[4]] : null;
  }
  const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3]));
  const light = colour => colour.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const apart = (a, b) => a.reduce((sum, c, i) => sum + Math.abs(c - b[i]), 0);
  function ground(one) { // null where it is not flat
    const s = getComputedStyle(one), own = shade(s.backgroundColor), above = upper(one);
    if (!own || s.backgroundImage !== 'none' || parseFloat(s.opacity) < 1) return null;
    if (own[3] === 1) return own.slice(0, 3);
    const under = above ? ground(above) : [255, 255, 255];
    return under && over(own, under);
  }
  /* All that is not colour: a tab that differs in it is told by it. */
  const shape = all => all.map(part => {
    const s = getComputedStyle(part), box = part.getBoundingClientRect();
    return [part.localName, s.fontWeight, s.fontStyle, s.fontSize, s.textDecorationLine, s.transform, s.opacity, s.filter, s.boxShadow, s.backgroundImage, s.maskImage, s.clipPath, s.outlineStyle, s.borderRadius, s.visibility, Math.round(box.height / 2), ...['::before', '::after'].map(which => getComputedStyle(part, which)).map(it => it.content === 'none' || it.content === 'normal' ? '' : 'drawn'),
      ...SIDES.map(side => /none|hidden/.test(s[`border${side}Style`]) ? 0 : s[`border${side}Width`]), part.matches('svg *') ? part.getAttribute('d') : ''].join();
  }).join(';');
  /* Pairs of colours of which a person may see that the two differ; null where something else tells, or nothing is known. */
  function shades(one, other) {
    const [mine, its] = [parts(one), parts(other)];
    if (shape(mine) !== shape(its) || mine.some(part => part.matches('img,canvas,video'))) return null;
    const pairs = [];
    for (let i = 0; i < mine.length; i++) {
      const [a, b] = [getComputedStyle(mine[i]), getComputedStyle(its[i])], [here, there] = [ground(mine[i]), ground(its[i])], around = upper(mine[i]) && ground(upper(mine[i]));
      if (!here || !there || !around || layers(mine[i]).length > 1) return null;
      pairs.push([here, there]);
      const names = ['color', 'fill', 'stroke', ...SIDES.filter(side => parseFloat(a[`border${side}Width`]) > 0 && !/none|hidden/.test(a[`border${side}Style`])).map(side => `border${side}Color`)];
      for (const name of names) {
        if (name !== 'color' && name.length < 7 && !mine[i].matches(SHAPE) || a[name] === 'none' && b[name] === 'none') continue;
        const [x, y] = [shade(a[name]), shade(b[name])];
        if (!x || !y) return null;
        pairs.push([over(x, /^border/.test(name) ? around : here), over(y, /^border/.test(name) ? around : there)]);
      }
    }
    return pairs;
  }
  /* Something that is no tab lies on the chosen one, or along it: a line that slides from one to the other, most often. */
  function underlined(one, other) {
    const list = one.closest('[role=tablist]') || one.parentElement, holder = list.parentElement || list, box = one.getBoundingClientRect(), its = other.getBoundingClientRect();
    const meets = (here, from) => here.left < from.right - 2 && here.right > from.left + 2 && here.top < from.bottom + 6 && here.bottom > from.top - 6;
    return [list, holder].some(at => layers(at).length > 1) || [...holder.querySelectorAll('*')].slice(0, 200).some(part => {
      if (/\S/.test(part.textContent) || part.closest('[role=tab]')) return false;
      const here = part.getBoundingClientRect();
      return here.width > 4 && here.height >= 1 && meets(here, box) && !meets(here, its);
    });
  }
  function step({one, other, top}) {
    const pairs = top && one.matches('[role=tab]') && shape(around(one, top).slice(parts(one).length)) === shape(around(other, top).slice(parts(other).length)) ? shades(one, other) : null;
    const holders = top && around(one, top).slice(parts(one).length).some((up, i) => look(getComputedStyle(up)) !== look(getComputedStyle(around(other, top).slice(parts(other).length)[i])));
    if (!pairs || holders || signed(one) || underlined(one, other)) return '';
    return Math.floor(Math.max(...pairs.map(([a, b]) => contrast(a, b))) * 100) / 100 + ' ' + Math.round(Math.max(...pairs.map(([a, b]) => apart(a, b))));
  }

  const BOX = 'input[type=checkbox],input[type=radio]';
  const drawn = one => getComputedStyle(one).appearance === 'none' || !seen(one);
  function pieces(one) { // where a box may be drawn: on itself, on its label, on what stands next to it
    const near = [...one.labels].slice(0, 1).filter(label => !label.contains(one)), next = one.nextElementSibling;
    const beside = [next, one.parentElement?.matches('label,span,div') && one.parentElement.querySelectorAll('input').length === 1 ? one.parentElement : null].filter(Boolean);
    return [one, ...new Set([...near, ...beside].filter(part => part !== one).flatMap(part => [part, ...[...part.querySelectorAll('*')].filter(it => it !== one).slice(0, 6)]))];
  }
  /* The item that a box is in, and all its parts: as far up as its neighbour is not, or as nothing else is asked. */
  function row(one, other) {
    const FIELD = 'input:not([type=hidden]),select,textarea,button';
    const far = up => other ? up.contains(other) : up.matches('body,main,form,fieldset,section,article') || up.querySelectorAll(FIELD).length > 1;
    let at = one, i = 0;
    while (at.parentElement && !far(at.parentElement) && (other || i++ < 3)) at = at.parentElement;
    const tops = [at];
    if (![...one.labels].some(label => at.contains(label))) for (let next = at.nextElementSibling; next && !next.matches(BOX) && !next.querySelector(BOX) && tops.length < MOST_ROW; next = next.nextElementSibling) tops.push(next);
    return {tops, all: tops.flatMap(top => [top, ...top.querySelectorAll('*')])};
  }
  const TICKED = /[✓✔☑☒●◉•✗✘]|(?<!\p{L})(oui|non|on|off|yes|no|(dés)?activée?|(dé)?cochée?|choisie?|sélectionnée?|ticked|selected|(un)?checked|enabled|disabled)(?!\p{L})/giu;
  const told = all => [...all.tops.map(top => top.innerText || '').join(' ').trim().matchAll(TICKED)].filter(it => it.index > 0).map(it => it[0]).join(); // “Oui” and “Non” that a label begins with are answers
  function texts(all) { // what is written, out of the label
    return all.filter(part => !part.closest('label') && seen(part)).flatMap(part => [...part.childNodes].filter(it => it.nodeType === 3).map(it => it.data.trim())).filter(Boolean).join('¶');
  }
  /* What the rows of two boxes that are drawn alike tell: that one has something to see where the other has not, that they are not alike, or nothing. */
  function rows(one, other) {
    const [mine, its] = [row(one, other), row(other, one)];
    if (mine.all.length > MOST_ROW || mine.all.map(part => part.localName).join() !== its.all.map(part => part.localName).join()) return 'row';
    if (mine.all.some((part, i) => seen(part) !== seen(its.all[i]))) return 'lit';
    if (told(mine) !== told(its) || texts(mine.all) !== texts(its.all)) return 'row';
    return marks([one, ...mine.all], true) === marks([other, ...its.all], true) ? '' : 'row';
  }
  /* Where the two rows are, to be seen side by side, and the words in them, which differ. */
  function places(one, other) {
    const words = [];
    const around = (box, {tops, all}) => {
      const from = box.getBoundingClientRect(), range = document.createRange();
      const to = it => [it.left - from.left, it.top - from.top, it.right - from.left, it.bottom - from.top];
      for (const part of all) for (const text of part.childNodes) {
        if (text.nodeType !== 3 || !/\S/.test(text.data)) continue;
        range.selectNodeContents(text);
        words.push(...[...range.getClientRects()].map(to));
      }
      return [from, [box, ...tops].map(part => part.getBoundingClientRect()).filter(it => it.width > 0).map(to)];
    };
    const [[mine, a], [its, b]] = [around(one, row(one, other)), around(other, row(other, one))];
    const edge = i => { const [p, q] = [a, b].map(all => (i < 2 ? Math.min : Math.max)(...all.map(it => it[i]))); return (i < 2 ? Math.max : Math.min)(p, q); };
    const [x, y, right, bottom] = [0, 1, 2, 3].map(edge);
    const place = from => [from.left + x + scrollX, from.top + y + scrollY, Math.min(right - x, 1200), Math.min(bottom - y, 300)].map(Math.round);
    return [...place(mine), ...place(its), ...words.slice(0, MOST_ROW).flatMap(it => [it[0] - x - 2, it[1] - y - 2, it[2] - it[0] + 4, it[3] - it[1] + 4].map(Math.round))];
  }
  const open = () => [...document.styleSheets].map(sheet => { try { return sheet.disabled || sheet.media.mediaText && !matchMedia(sheet.media.mediaText).matches ? [] : sheet.cssRules; } catch (closed) { return null; } });
  function* checked(list) {
    for (const rule of list) {
      const told = rule.selectorText;
      if (told !== undefined) { if (told.includes(':checked')) yield rule; } else if (rule.cssRules?.length && !(rule instanceof CSSKeyframesRule) && (!rule.media || matchMedia(rule.media.mediaText).matches) && (!(rule instanceof CSSSupportsRule) || CSS.supports(rule.conditionText))) yield* checked(rule.cssRules);
    }
  }
  const PAINT = /^(background-color|background-image|background-position|background-position-[xy]|background-size|background-repeat|background-attachment|background-origin|background-clip|box-shadow|color|border(-(top|right|bottom|left))?-color|transition.*|outline-color|border-image.*|accent-color|caret-color)$/;
  /* Whether all that the style sheets say of it once ticked is colours, which the person's own take the place of. */
  function paint(one) {
    const its = [...new Set([...pieces(one), ...row(one).all])], moved = its.some(piece => layers(piece).some(s => pictured(s) || s.maskImage !== 'none'));
    let some = false, read = 0;
    for (const list of open()) {
      if (!list) return false; // what is closed may say more
      for (const rule of checked(list)) {
        if (read++ > MOST_RULES || /:(not|has|is|where)\(/.test(rule.selectorText) && /:(not|has)\([^)]*:checked/.test(rule.selectorText)) return false;
        for (const part of rule.selectorText.split(/,(?![^(]*\))/)) {
          if (!part.includes(':checked')) continue;
          const bare = part.replace(/::(before|after)|:(before|after)(?![\w-])/g, '').replace(/:(checked|focus-visible|focus|hover|active|enabled)(?![\w-])/g, (state, name, at, all) => at && /[\w\])*-]/.test(all[at - 1]) ? '' : '*').trim();
          let meets = true;
          try { meets = its.some(piece => piece.matches(bare)); } catch (unreadable) { return false; }
          if (!meets) continue;
          for (let i = 0; i < rule.style.length; i++) {
            const name = rule.style[i];
            if (!PAINT.test(name) || moved && /^background-(position|size|repeat|origin|clip)/.test(name) || /url\(|var\(/.test(rule.style.getPropertyValue(name)) && name !== 'background-color' && !/color$/.test(name)) return false;
          }
          if (rule.style.length) some = true;
        }
      }
    }
    return some && its.every(piece => layers(piece).every(s => s.forcedColorAdjust !== 'none'));
  }

  // ---- how far something has come
  function gauge(one) {
    const box = one.getBoundingClientRect(), near = upper(one);
    return seen(one) && box.width > 30 && box.height > 1 && !/\S/.test(one.innerText) && one.querySelector('*') && !/\d/.test(near?.innerText || '') && !one.querySelector('svg,img,canvas') && parts(one).slice(1).some(part => !clear(getComputedStyle(part).backgroundColor));
  }
  function filled(one) { // something tells how far: an edge, a colour, a picture
    const back = getComputedStyle(one).backgroundColor;
    return parts(one).slice(1).some(part => layers(part).some(s => lined(s) || pictured(s) || s.forcedColorAdjust === 'none' || !clear(s.backgroundColor) && s.backgroundColor !== back && s.backgroundColor !== 'rgb(255, 255, 255)'));
  }

  let things = [];
  function suspects() {
    const found = new Map();
    const add = (kind, one, more) => { const key = kind + sort(one); if (!found.has(key)) found.set(key, {kind, one, key, ...more}); };
    const kinds = new Set();
    for (const one of document.querySelectorAll(COMMAND)) {
      const kind = sort(one);
      if (kinds.has(kind) || one.textContent.length > 200) continue;
      if (drawing(one)) { kinds.add(kind); if (!beside(one)) add('drawing', one); }
    }
    for (const [chosen, others] of Object.entries(CHOSEN)) for (const one of [...document.querySelectorAll(chosen)].slice(0, 4)) {
      const met = !off(one) && seen(one) && neighbour(one, others);
      if (met) add('choice', one, {top: met[0], other: met[1]});
    }
    const boxes = [...document.querySelectorAll(BOX)].filter(one => !one.disabled && !one.indeterminate && !one.closest('[inert]') && drawn(one) && pieces(one).some(seen)).slice(0, 60);
    for (const one of boxes) {
      if (found.has('box' + sort(one))) continue;
      const others = boxes.filter(it => it.checked !== one.checked && sort(it) === sort(one));
      let at = one.parentElement;
      while (others.length && !others.some(it => at.contains(it))) at = at.parentElement;
      const other = others.find(it => at.contains(it));
      add('box', one.checked || !other ? one : other, other ? {other: one.checked ? other : one} : {});
    }
    for (const one of document.querySelectorAll('[role=progressbar],[role=meter]')) if (gauge(one)) add('gauge', one);
    const count = {};
    things = [...found.values()].filter(({kind}) => (count[kind] = (count[kind] || 0) + 1) <= MOST);
    return things.map((thing, i) => [i, thing.kind, hash(thing.key), ...thing.kind === 'choice' && step(thing) ? [path(thing.one), step(thing)] : []].join(' ')).join('\n');
  }
  const alike = ({kind, one, other, top}) => kind === 'box' ? marks(pieces(one), true) === marks(pieces(other), true) : marks(around(one, top), false) === marks(around(other, top), false);

  globalThis.parcoursForced = {
    suspects,
    /** In the page's colours still: which drawings take the colour of the words, and whether there may be others. */
    ready(numbers) {
      const drawings = numbers.map(i => things[i]).filter(({kind}) => kind === 'drawing').map(({one}) => one);
      shapes = inked(drawings.filter(one => one.querySelector('svg')));
      themed = drawings.length > 0 && dark();
      return '';
    },
    /** These things in the person's colours: whether styles tell that something is left; of a drawing, whether it keeps colours, and where it is. */
    left(numbers) {
      return numbers.flatMap(i => {
        const {kind, one, other} = things[i];
        if (kind === 'drawing') {
          const {lit, own} = left(one), place = inside(one);
          if (place[2] < 6 || place[3] < 6 || !seen(one)) return [];
          return lit ? [[i, kind, path(one), 'lit'].join(' ')] : [[i, kind, path(one), !own ? 'none' : themed ? 'themed' : 'own', ...place].join(' ')];
        }
        if (kind === 'box' && seen(one) && getComputedStyle(one).appearance !== 'none') return [[i, kind, path(one), 'lit'].join(' ')]; // the browser draws it
        const lost = kind === 'gauge' ? !filled(one) : other ? alike(things[i]) && !(kind === 'choice' && signed(one)) : !one.checked && paint(one);
        if (!lost || kind !== 'box' || !other) return [[i, kind, path(one), lost ? 'none' : 'lit'].join(' ')];
        const rest = rows(one, other);
        return [[i, kind, path(one), ...rest || !seen(one) || !seen(other) ? [rest || 'row'] : ['sure', ...places(one, other)]].join(' ')];
      }).join('\n');
    },
    /** Whether the page's own colours tell what the person's do not. */
    differs: i => String(!things[i].other || !alike(things[i])),
  };
})();
