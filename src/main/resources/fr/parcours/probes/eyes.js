/*
 * What only a live page shows to the eye: colours of small things (placeholders, edges of fields, icons), what moves, blinks or turns by
 * itself and for how long, and which texts lie on a picture.
 */
(() => {
  'use strict';
  if (globalThis.parcoursEyes) return;
  const {path, seen} = parcours;
  const above = node => node.assignedSlot || node.parentElement || (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);
  function all(selector) {
    const found = [], roots = [document];
    for (let i = 0; i < roots.length; i++) {
      found.push(...roots[i].querySelectorAll(selector));
      for (const one of roots[i].querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
    }
    return found;
  }

  // ---- colours
  const FIELD = 'input:not([type=hidden],[type=checkbox],[type=radio],[type=range],[type=color],[type=file],[type=submit],[type=button],[type=reset],[type=image]),textarea,select';
  const usable = one => !one.disabled && one.getAttribute('aria-disabled') !== 'true' && !one.closest('[inert],fieldset:disabled') && seen(one);
  // a stroke that only goes to and fro encloses nothing: the colour that would fill it is not seen
  function encloses(shape) {
    const box = shape.getBBox(), fine = 16;
    return shape.localName !== 'line' && [...Array(fine * fine).keys()].some(i => shape.isPointInFill(new DOMPoint(box.x + box.width * (i % fine + 0.5) / fine, box.y + box.height * (Math.floor(i / fine) + 0.5) / fine)));
  }
  function inks() {
    const found = [];
    for (const one of all(FIELD)) {
      if (!usable(one)) continue;
      const s = getComputedStyle(one);
      const p = getComputedStyle(one, '::placeholder');
      // a hint made see-through is not meant to be read: a label floats in its place
      if (one.placeholder && !one.value && !/^rgba\(.*, 0\)$/.test(p.color) && parseFloat(p.opacity) > 0.1) found.push({path: path(one), kind: 'placeholder', colours: [p.color], opacity: parseFloat(p.opacity), plain: true});
      const sides = ['Top', 'Right', 'Bottom', 'Left'].filter(side => parseFloat(s[`border${side}Width`]) > 0 && !/none|hidden/.test(s[`border${side}Style`])).map(side => s[`border${side}Color`]);
      // what the browser draws itself, and what is drawn otherwise than by a border, is not ours to judge
      const plain = s.appearance !== 'auto' || one.localName !== 'select';
      found.push({path: path(one), kind: 'edge', colours: [...new Set(sides)], opacity: 1, plain: plain && s.boxShadow === 'none' && s.outlineStyle === 'none' && s.backgroundImage === 'none' && !drawn(one)});
    }
    for (const one of all('input[type=checkbox],input[type=radio]')) { // boxes that the page draws itself, empty ones only
      const s = getComputedStyle(one), box = one.getBoundingClientRect();
      if (s.appearance !== 'none' || one.checked || !usable(one) || box.width < 10 || box.height < 10) continue;
      const sides = ['Top', 'Right', 'Bottom', 'Left'].filter(side => parseFloat(s[`border${side}Width`]) > 0 && !/none|hidden/.test(s[`border${side}Style`])).map(side => s[`border${side}Color`]);
      const bare = [one, ...one.labels].every(part => ['::before', '::after'].every(side => /^(none|normal)$/.test(getComputedStyle(part, side).content)));
      const beside = [...(one.closest('label') || above(one) || one).querySelectorAll('*')].some(part => part !== one && !/\S/.test(part.textContent) && part.localName !== 'input' && Math.abs(part.getBoundingClientRect().top - box.top) < 12 && part.getBoundingClientRect().width > 4);
      found.push({path: path(one), kind: 'edge', colours: [...new Set(sides)], opacity: 1, plain: bare && !beside && parseFloat(s.opacity) === 1 && s.boxShadow === 'none' && s.outlineStyle === 'none' && s.backgroundImage === 'none' && !drawn(one)});
    }
    const signs = all('svg[role=img][aria-label],svg[role=img][aria-labelledby]').filter(one => seen(one) && !one.closest('a[href],button,[role=button],summary,label')).slice(0, 20);
    for (const one of [...all('a[href],button,[role=button],summary'), ...signs]) {
      const sign = signs.includes(one);
      if (!sign && (!usable(one) || /\S/.test(one.innerText || '') || one.querySelector('img,picture,video,canvas,iframe'))) continue;
      if (sign && one.querySelector('text,image,foreignObject')) continue;
      const shapes = [...one.querySelectorAll(sign ? 'path,circle,rect,polygon,line,polyline,ellipse' : 'svg path,svg circle,svg rect,svg polygon,svg line,svg polyline,svg ellipse')];
      if (!shapes.length || shapes.length > 12) continue;
      const colours = new Set();
      let plain = true;
      for (const shape of shapes) {
        const s = getComputedStyle(shape);
        const stroked = s.stroke !== 'none' && parseFloat(s.strokeOpacity) > 0;
        const fill = stroked && s.fill !== s.stroke && !encloses(shape) ? 'none' : s.fill;
        for (const [value, alpha] of [[fill, s.fillOpacity], [s.stroke, s.strokeOpacity]]) {
          if (value === 'none' || parseFloat(alpha) === 0) continue;
          if (!/^rgb/.test(value) || parseFloat(alpha) < 1 || parseFloat(s.opacity) < 1) plain = false; else if (!/^rgba\(.*, 0\)$/.test(value)) colours.add(value);
        }
      }
      if (colours.size) found.push({path: path(one), kind: sign ? 'sign' : 'icon', colours: [...colours].slice(0, 6), opacity: 1, plain: plain && !one.querySelector('use,filter,mask,lineargradient') && getComputedStyle(one).backdropFilter === 'none'});
    }
    for (const one of all('canvas:not([role],[aria-label],[aria-labelledby],[title])').slice(0, 4)) {
      const colours = one.width >= 48 && one.height >= 48 && seen(one) ? painted(one) : [];
      if (colours.length > 1) found.push({path: path(one), kind: 'drawn', colours, opacity: 1, plain: true});
    }
    return found.slice(0, 80);
  }
  function painted(canvas) { // some of its colours, read from a small copy: its own brush is left alone
    try {
      const brush = new OffscreenCanvas(64, 64).getContext('2d', {willReadFrequently: true});
      brush.drawImage(canvas, 0, 0, 64, 64);
      const {data} = brush.getImageData(0, 0, 64, 64), found = new Set();
      for (let i = 0; i < data.length && found.size < 6; i += 4) found.add(`rgba(${data[i] & 224}, ${data[i + 1] & 224}, ${data[i + 2] & 224}, ${data[i + 3] > 12 ? 1 : 0})`);
      return [...found];
    } catch (e) { return []; } // it shows pictures of another site: not ours to read
  }
  function drawn(field) { // the edge may be the field's holder's: a shadow, a border, a line under it
    for (const one of [above(field), above(field) && above(above(field))]) {
      if (!one || one === document.body || one.matches('form,main,fieldset')) break;
      for (const s of [getComputedStyle(one), getComputedStyle(one, '::before'), getComputedStyle(one, '::after')]) {
        const box = one.getBoundingClientRect(), its = field.getBoundingClientRect();
        if (Math.abs(box.height - its.height) > 40) continue;
        if (s.boxShadow !== 'none' || parseFloat(s.borderBottomWidth) > 0 && s.borderBottomStyle !== 'none' || s.content !== 'normal' && s.content !== 'none' || s.backgroundImage !== 'none') return true;
      }
    }
    for (const next of [field.previousElementSibling, field.nextElementSibling]) if (next && !/\S/.test(next.textContent) && next.getBoundingClientRect().height > 0 && next.getBoundingClientRect().height < 12) return true;
    return false;
  }

  // ---- texts on pictures
  // a list's arrow or a field's sign stands beside its words, on a plain ground: no picture is needed to know their contrast
  const besides = (one, s) => /^(select|input|textarea)$/.test(one.localName) && /^rgb\(/.test(s.backgroundColor) && s.backgroundRepeat.split(', ').every(r => r === 'no-repeat') && !/cover|100%/.test(s.backgroundSize)
    && !/gradient\((?!transparent|rgba\(0, 0, 0, 0\), rgba\(0, 0, 0, 0\)\))/.test(s.backgroundImage);
  function resolve(ancestry) {
    if (ancestry.length !== 1) return null;
    let root = document, found = null;
    for (const part of [ancestry[0]].flat()) { found = root?.querySelector(part); root = found?.shadowRoot; }
    return found;
  }
  const lettered = [];
  // something opaque that is neither in it nor around it lies over its middle, where the window shows it: nobody sees those words
  function buried(one, [left, top, width, height]) {
    const x = left - scrollX + width / 2, y = top - scrollY + height / 2;
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
    const lineage = new Set();
    for (let at = one; at; at = above(at)) lineage.add(at);
    for (const hit of document.elementsFromPoint(x, y)) {
      if (lineage.has(hit)) return false;
      for (let at = hit; at; at = above(at)) if (at === one) return false;
      const s = getComputedStyle(hit);
      if (parseFloat(s.opacity) === 1 && (/^rgb\(/.test(s.backgroundColor) || /url\(/.test(s.backgroundImage))) return true;
    }
    return false;
  }
  function linesOf(one) { // from the corner of the page
    const range = document.createRange(), boxes = [];
    for (const text of one.childNodes) if (text.nodeType === 3 && /\S/.test(text.data)) { range.selectNodeContents(text); for (const r of range.getClientRects()) if (r.width > 3 && r.height > 5) boxes.push([r.left + scrollX, r.top + scrollY, r.width, r.height].map(Math.round)); }
    if (/^(input|select|textarea)$/.test(one.localName) && (one.value || one.placeholder)) { const s = getComputedStyle(one), b = one.getBoundingClientRect(), px = side => parseFloat(s['padding' + side]) + parseFloat(s[`border${side}Width`]); boxes.push([b.left + scrollX + px('Left'), b.top + scrollY + px('Top'), b.width - px('Left') - px('Right'), b.height - px('Top') - px('Bottom')].map(Math.round)); }
    return boxes.slice(0, 12);
  }
  function over() {
    const found = [];
    lettered.length = 0;
    for (const ancestry of (globalThis.parcoursAxe?.doubtful || []).slice(0, 100)) {
      let one = null;
      try { one = resolve(ancestry); } catch (e) { /* a selector of another time */ }
      if (!one || !seen(one) || one.ownerSVGElement) continue; // the letters of a drawing have a paint of their own
      const s = getComputedStyle(one);
      const fill = s.webkitTextFillColor || s.color;
      if (/text/.test(s.webkitBackgroundClip || s.backgroundClip) || !/^rgb/.test(fill)) continue;
      // letters that are holes show the ground of what holds them
      if (/, 0\)$/.test(fill) && (() => { for (let up = one.parentElement; up; up = up.parentElement) { const u = getComputedStyle(up); if (/text/.test(u.webkitBackgroundClip || u.backgroundClip)) return true; } return false; })()) continue;
      let alpha = 1, blend = false, pinned = false;
      for (let at = one; at; at = above(at)) { const its = getComputedStyle(at); alpha *= parseFloat(its.opacity); if (its.mixBlendMode !== 'normal' || its.filter !== 'none') blend = true; if (its.position === 'fixed') pinned = true; }
      if (blend || pinned && scrollY > 0) continue;
      const size = parseFloat(s.fontSize), bold = parseInt(s.fontWeight) >= 700, required = size >= 24 || bold && size >= 18.66 ? 3 : 4.5;
      if (besides(one, s)) { found.push({path: path(one), colour: fill, alpha, shadow: false, required, ground: s.backgroundColor, boxes: []}); lettered.push(one); continue; }
      const boxes = linesOf(one);
      if (!boxes.length || buried(one, boxes[0])) continue;
      found.push({path: path(one), colour: fill, alpha, shadow: s.textShadow !== 'none' || parseFloat(s.webkitTextStrokeWidth) > 0, required, ground: '', boxes});
      lettered.push(one);
    }
    return found;
  }
  const bare = new CSSStyleSheet();
  bare.replaceSync('*, *::before, *::after, ::placeholder { color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important; text-decoration-color: transparent !important; caret-color: transparent !important; transition: none !important }');

  // ---- what moves
  const LOADS = '[role=status],[role=progressbar],[aria-busy=true],progress,[class*=spinner],[class*=loader],[class*=loading],[class*=skeleton]';
  function flashes(effect) { // how many times a second it goes from light to dark and back
    const timing = effect.getComputedTiming(), frames = effect.getKeyframes();
    if (!(timing.duration > 0) || timing.activeDuration < 1000) return 0;
    const levels = [];
    for (const frame of frames) {
      const colour = /rgba?\((\d+), (\d+), (\d+)/.exec(frame.backgroundColor || '');
      if (frame.opacity !== undefined && frame.opacity !== '') levels.push(parseFloat(frame.opacity));
      else if (frame.visibility) levels.push(frame.visibility === 'visible' ? 1 : 0);
      else if (colour) levels.push((0.2126 * colour[1] + 0.7152 * colour[2] + 0.0722 * colour[3]) / 255);
      else return 0;
    }
    let peaks = 0;
    const all = [...levels];
    for (let i = 0, last = null, rising = null; i <= all.length; i++) { // there and back: once round
      const level = all[i % all.length];
      if (last !== null && Math.abs(level - last) >= 0.5) { const up = level > last; if (up && rising !== true) peaks++; rising = up; }
      last = level;
    }
    const round = timing.direction?.startsWith('alternate') ? timing.duration * 2 : timing.duration;
    return peaks * 1000 / round;
  }
  // looked at in the instant when it is transparent, what blinks is there all the same
  const fades = effect => effect.getKeyframes().some(frame => 'opacity' in frame || 'visibility' in frame);
  function animations() {
    const found = [];
    for (const one of document.getAnimations()) {
      const target = one.effect?.target;
      if (!target || one.playState !== 'running' || one.timeline && !(one.timeline instanceof DocumentTimeline)) continue;
      const timing = one.effect.getComputedTiming();
      const seconds = timing.endTime === Infinity ? 1e6 : timing.endTime / 1000 / (one.playbackRate || 1);
      if (seconds <= 5 && flashes(one.effect) <= 3) continue;
      if (target.closest(LOADS) || !(seen(target) || fades(one.effect) && there(target) && (!target.parentElement || seen(target.parentElement)))) continue;
      const still = one.effect.getKeyframes().every((frame, i, frames) => JSON.stringify({...frame, offset: 0, computedOffset: 0, easing: ''}) === JSON.stringify({...frames[0], offset: 0, computedOffset: 0, easing: ''}));
      if (still) continue;
      found.push({path: path(target), kind: one instanceof CSSAnimation ? 'css' : one instanceof CSSTransition ? 'transition' : 'script', seconds: Math.round(seconds), flashes: Math.round(flashes(one.effect) * 10) / 10});
    }
    return found;
  }
  // ---- what moves, and not only fades: asked again when the computer wants less of it
  const MOVES = /^(transform|translate|rotate|scale|offsetDistance|left|right|top|bottom|margin\w*|backgroundPosition\w*|textIndent|width|height)$/;
  const movers = () => new Set(document.getAnimations().filter(one => one.effect?.target && one.playState === 'running' && one.effect.getKeyframes().some(frame => Object.keys(frame).some(name => MOVES.test(name))) && one.effect.getComputedTiming().endTime > 5000).map(one => one.effect.target));
  let moved = new Set();
  const scripting = { has: one => one.getAnimations().some(it => it.playState === 'running' && !(it instanceof CSSAnimation) && !(it instanceof CSSTransition)) };
  const there = one => { const b = one.getBoundingClientRect(); return b.width > 2 && b.height > 2 || getComputedStyle(one).display === 'none' && one.parentElement?.checkVisibility(); };
  const look = one => { const b = one.getBoundingClientRect(), s = getComputedStyle(one); return {x: Math.round(b.left + scrollX), y: Math.round(b.top + scrollY), shown: s.visibility !== 'hidden' && parseFloat(s.opacity) > 0.3 && s.display !== 'none', ink: s.color + s.backgroundColor, text: one.textContent.length + ':' + one.textContent.slice(0, 200), src: one.currentSrc || '', scroll: one.scrollLeft + one.scrollTop}; };
  // a clock or a countdown: the same words, and a number or a time that goes on by one or two
  const total = text => (text.match(/\d+/g) || []).reduce((sum, n) => sum * 60 + Number(n), 0);
  const counts = texts => texts.every((text, i) => i === 0 || text.replace(/\d+/g, '#') === texts[i - 1].replace(/\d+/g, '#') && Math.abs(total(text) - total(texts[i - 1])) <= 2);
  async function scripted() { // what a script keeps changing: watched for a second, and until the page is over five seconds old
    const suspects = (await parcours.stirring()).filter(one => one.isConnected && !one.closest(LOADS) && !one.matches('html,body,head *,canvas,video,audio') && one.textContent.length < 5000 && there(one)).slice(0, 8);
    watched = new Set(suspects);
    if (!suspects.length) return [];
    const told = new Map(), read = new Map(suspects.map(one => [one, []]));
    for (let turn = 0; turn < 2; turn++) {
      const turns = suspects.map(() => []);
      for (let i = 0; i < 24; i++) {
        suspects.forEach((one, n) => turns[n].push(look(one)));
        for (const one of suspects) if (one.textContent.length < 200 && read.get(one).at(-1) !== one.textContent) read.get(one).push(one.textContent);
        await new Promise(done => setTimeout(done, 50));
      }
      suspects.forEach((one, n) => {
        const states = turns[n], distinct = key => new Set(states.map(s => key(s))).size;
        let flips = 0;
        for (let i = 1; i < states.length; i++) if (states[i].shown !== states[i - 1].shown || states[i].ink !== states[i - 1].ink) flips++;
        const how = distinct(s => s.x + ',' + s.y) >= 4 || distinct(s => s.scroll) >= 4 ? 'moves' : flips >= 2 ? 'blinks' : distinct(s => s.text + s.src) >= 2 ? 'changes' : '';
        if (turn === 0) told.set(one, how); else if (told.get(one) !== how) told.delete(one);
      });
      const left = 5200 - performance.now();
      if (![...told.values()].some(Boolean)) return [];
      if (turn === 0) await new Promise(done => setTimeout(done, Math.max(0, left)));
    }
    const moving = [...told].filter(([one, how]) => how && (how === 'blinks' || seen(one)));
    return moving.filter(([one]) => !moving.some(([other]) => other !== one && other.contains(one))).map(([one, how]) => ({path: path(one), kind: how === 'changes' && read.get(one).length > 1 && counts(read.get(one)) ? 'counts' : how, seconds: 6, flashes: 0}));
  }
  /* What was rewritten while other looks were taken, or more slowly than the first look waits for: told once it goes on in a page over five seconds old. */
  const age = () => performance.now() - (performance.getEntriesByType('navigation')[0]?.loadEventEnd || 0);
  const pause = millis => new Promise(done => setTimeout(done, millis));
  let watched = new Set();
  // whether something written in the page itself sets a clock going, and how long (ms) the words that it replaces may rest between two times
  function clock() {
    const scripts = [...document.scripts].filter(one => !one.src && /\bsetInterval\s*\(/.test(one.textContent));
    const said = scripts.flatMap(one => [...one.textContent.matchAll(/\bsetInterval\s*\([^]{1,400}?,\s*(\d{4})\s*\)/g)]).map(found => +found[1]).filter(millis => millis <= 4000);
    return {goes: scripts.length > 0 || !!document.body?.hasAttribute('onload'), period: Math.max(2300, ...said.map(millis => millis + 400))};
  }
  const slow = period => [...parcours.rewrote.keys()].filter(one => one.isConnected && !watched.has(one) && performance.now() - parcours.rewrote.get(one).at(-1) < period + 200 && !one.closest(LOADS) && !one.matches('html,body,head *') && one.textContent.length < 2000 && seen(one)).slice(0, 4);
  async function rewritten() {
    const {goes, period} = clock();
    let suspects = slow(period); // where a clock goes, it is waited for
    for (; !suspects.length && goes && age() < period; suspects = slow(period)) await pause(60);
    const times = one => parcours.rewrote.get(one) || [], read = new Map(suspects.map(one => [one, [one.textContent]]));
    const wait = async until => { while (!until()) { await pause(60); for (const one of suspects) if (read.get(one).at(-1) !== one.textContent) read.get(one).push(one.textContent); } };
    const begun = performance.now(), again = one => read.get(one).length > 1;
    await wait(() => suspects.every(again) || performance.now() - begun > period);
    const live = suspects.filter(again);
    if (!live.length) return [];
    await wait(() => age() > 5200);
    const old = performance.now(), still = one => times(one).at(-1) > old;
    await wait(() => live.every(still) || performance.now() - old > period);
    const found = live.filter(one => one.isConnected && still(one) && read.get(one).length > 2 && seen(one));
    return found.filter(one => !found.some(other => other !== one && other.contains(one))).map(one => ({path: path(one), kind: counts(read.get(one)) ? 'counts' : 'changes', seconds: 6, flashes: 0}));
  }
  const turning = new Map(); // pictures and films that move, asked again when the computer wants less of it
  function films() {
    const found = all('video[autoplay]').filter(one => !one.paused && one.readyState > 1 && (one.loop || one.duration > 5) && seen(one)).slice(0, 4);
    for (const one of found) turning.set(one, 'film');
    return found.map(one => ({path: path(one), kind: 'film', seconds: Math.round(Math.min(one.loop ? 1e6 : one.duration, 1e6)), flashes: 0}));
  }
  const goesOn = ([one, kind]) => one.isConnected && seen(one) && (kind === 'film' ? !one.paused : !one.closest('picture')?.querySelector('source[media*="reduced-motion"]'));
  // all that its scripts say can be read, and none asks for that wish
  const deaf = () => !document.querySelector('script[src],link[rel=modulepreload],iframe') && !/reduced-motion/.test(document.documentElement.outerHTML);
  async function gifs() {
    const found = [];
    for (const one of all('img').filter(img => /^data:image\/gif|\.gif($|[?#])/i.test(img.currentSrc) && img.naturalWidth >= 24 && img.naturalHeight >= 24 && seen(img) && !img.closest(LOADS)).slice(0, 6)) {
      try {
        const kept = one.currentSrc.startsWith('data:') ? {} : {mode: 'same-origin', cache: 'only-if-cached'}; // never asks the site again
        const bytes = new Uint8Array(await (await fetch(one.currentSrc, kept)).arrayBuffer());
        const {frames, seconds} = film(bytes);
        if (frames > 1 && seconds > 5) turning.set(one, 'gif');
        if (frames > 1 && seconds > 5) found.push({path: path(one), kind: 'gif', seconds: Math.round(Math.min(seconds, 1e6)), flashes: 0});
      } catch (e) { /* of another site, or no longer at hand: nothing is known of it */ }
    }
    return found;
  }
  function film(b) { // frames, and how long they turn in all
    if (String.fromCharCode(...b.subarray(0, 4)) !== 'GIF8') return {frames: 0, seconds: 0};
    let at = 13 + (b[10] & 0x80 ? 3 << (b[10] & 7) + 1 : 0), frames = 0, length = 0, loops = 1;
    const skip = () => { while (at < b.length && b[at]) at += b[at] + 1; at++; };
    while (at < b.length && b[at] !== 0x3b) {
      if (b[at] === 0x21) {
        if (b[at + 1] === 0xf9) { const delay = b[at + 4] | b[at + 5] << 8; length += (delay < 2 ? 10 : delay) / 100; }
        if (b[at + 1] === 0xff && String.fromCharCode(...b.subarray(at + 3, at + 11)) === 'NETSCAPE') { const n = b[at + 16] | b[at + 17] << 8; loops = n === 0 ? Infinity : n + 1; }
        at += 2; skip();
      } else if (b[at] === 0x2c) { frames++; at += 10 + (b[at + 9] & 0x80 ? 3 << (b[at + 9] & 7) + 1 : 0) + 1; skip(); } else break;
    }
    return {frames, seconds: length * loops};
  }

  // ---- pictures that are but words: two colours, and as many strokes along clean lines as the alternative has letters
  function pictures() {
    const found = [];
    for (const one of all('img[alt]').filter(img => (img.alt.match(/\p{L}/gu) || []).length >= 12 && img.alt.trim().split(/\s+/).length >= 3 && seen(img)).slice(0, 12)) {
      try {
        const likeness = written(one);
        if (likeness > 0) found.push({path: path(one), likeness: Math.round(likeness * 100) / 100});
      } catch (e) { /* of another site: its pixels are not ours to read */ }
    }
    return found;
  }
  function written(img) { // strokes for each letter, 0 when it looks like no text
    const wide = img.naturalWidth || img.width, high = img.naturalHeight || img.height;
    if (wide < 60 || high < 10 || wide > 3000 || high > 1500) return 0;
    const scale = Math.min(1, 800 / wide), w = Math.round(wide * scale), h = Math.round(high * scale);
    const brush = new OffscreenCanvas(w, h).getContext('2d', {willReadFrequently: true});
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, w, h);
    brush.drawImage(img, 0, 0, w, h);
    const {data} = brush.getImageData(0, 0, w, h), counts = new Map();
    for (let i = 0; i < data.length; i += 4) { const key = (data[i] >> 4) << 8 | (data[i + 1] >> 4) << 4 | data[i + 2] >> 4; counts.set(key, (counts.get(key) || 0) + 1); }
    const [ground, share] = [...counts].sort((a, b) => b[1] - a[1])[0];
    if (share < w * h * 0.55) return 0;
    const r = (ground >> 8) * 17, g = (ground >> 4 & 15) * 17, b = (ground & 15) * 17;
    let strokes = 0, best = 0, tall = 0, lines = 0, runs = [], clean = true;
    const sum = all => all.reduce((a, b) => a + b, 0);
    for (let y = 0; y <= h; y++) {
      let turns = 0;
      if (y < h) for (let x = 0, inked = false; x < w; x++) { const i = (y * w + x) * 4, ink = Math.abs(data[i] - r) + Math.abs(data[i + 1] - g) + Math.abs(data[i + 2] - b) > 180; if (ink && !inked) { turns++; runs.push(0); } if (ink) runs[runs.length - 1]++; inked = ink; }
      if (turns > 0) { tall++; best = Math.max(best, turns); } else if (tall) {
        // no letter is a long stroke; a few thick ones may touch
        const long = runs.filter(one => one > 1.8 * tall + 1);
        if (tall > 4) { lines++; strokes += best; if (best < 5 || long.some(one => one > 4 * tall) || sum(long) > 0.15 * sum(runs) || tall > Math.max(90, h * 0.9)) clean = false; }
        tall = best = 0;
        runs = [];
      }
    }
    return clean && lines > 0 ? strokes / (img.alt.match(/\p{L}/gu) || []).length : 0;
  }

  async function watch() { return JSON.stringify({inks: inks(), motions: [...animations(), ...await scripted(), ...await gifs(), ...films()].slice(0, 20), over: over(), pictures: pictures()}); }

  globalThis.parcoursEyes = {
    look() {
      // where scripts are forbidden no clock runs, ours included
      if (matchMedia('(scripting: none)').matches) return JSON.stringify({inks: inks(), motions: animations(), over: [], pictures: []});
      return watch();
    },
    moving() { moved = movers(); return ''; },
    /** What each of those does now. */
    calmed() { const now = movers(); const unasked = deaf() ? 'unasked ' : 'moves '; return [...[...moved].map(one => (!now.has(one) ? 'stops ' : scripting.has(one) ? unasked : 'moves ') + path(one)), ...[...turning].map(one => (goesOn(one) ? 'moves ' : 'stops ') + path(one[0]))].join('\n'); },
    slow: () => {
      const {goes, period} = clock();
      return slow(period).length || !watched.size && goes && age() < period ? '1' : '';
    },
    later: async () => matchMedia('(scripting: none)').matches ? '{"motions":[]}' : JSON.stringify({motions: await rewritten()}),
    /** All letters vanish, or come back; where the lines of each text over a picture stand now. */
    bare(on) {
      for (const root of new Set([document, ...all('*').filter(e => e.shadowRoot).map(e => e.shadowRoot)])) root.adoptedStyleSheets = on ? [...root.adoptedStyleSheets, bare] : [...root.adoptedStyleSheets].filter(sheet => sheet !== bare);
      return JSON.stringify(lettered.map(linesOf));
    },
  };
})();
