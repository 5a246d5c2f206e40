/*
 * What a browser knows of the films and sounds of a page: whether they start by themselves, how long they last, whether they hold any
 * sound, whether the captions they announce came. Loads nothing that the page did not load, and starts nothing.
 */
(() => {
  'use strict';
  const EVER = 1000000;
  const STATES = ['', 'loading', 'loaded', 'broken'];

  // "#t=10,12.5" plays a part only
  function seconds(one) {
    if (!(one.duration > 0)) return -1;
    if (one.loop || one.duration === Infinity) return EVER;
    const part = /[#&]t=(?:npt:)?([\d.]*)(?:,([\d.]+))?/.exec(one.currentSrc);
    const from = Number(part?.[1] || 0), to = Number(part?.[2] || Infinity);
    return Math.round(Math.max(0, Math.min(one.duration, to) - Math.min(one.duration, from)) * 10) / 10;
  }

  function sound(one) {
    if (one.webkitAudioDecodedByteCount > 0) return 'yes';
    if (one.readyState < HTMLMediaElement.HAVE_METADATA || one.srcObject || one.mediaKeys) return '';
    try {
      const stream = one.captureStream();
      const heard = stream.getAudioTracks().length > 0;
      for (const track of stream.getTracks()) track.stop();
      return heard ? 'yes' : 'no';
    } catch (elsewhere) { // a film of another site says nothing of itself
      return '';
    }
  }

  const player = one => ({
    path: parcours.path(one),
    starts: one.autoplay || !one.paused,
    muted: one.muted || one.volume === 0,
    seconds: seconds(one),
    sound: sound(one),
    state: one.error || one.networkState === HTMLMediaElement.NETWORK_NO_SOURCE ? 'broken' : one.readyState >= HTMLMediaElement.HAVE_METADATA ? 'loaded' : '',
    tracks: [...one.querySelectorAll('track')].map(track => ({kind: track.kind, state: STATES[track.readyState], cues: track.track?.cues?.length ?? -1, near: new URL(track.src, location.href).origin === location.origin})),
  });
  const {elements} = parcours.inner;
  return JSON.stringify({players: elements(document).filter(one => one instanceof HTMLMediaElement).map(player)});
})()
