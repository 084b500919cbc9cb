import { upgradeToHttps } from '../../page/secure-url.js';
import { choosePlayback, type Playback, type RecordingSource } from './recording.js';

/** What a player shows and plays. */
export type PlayerOptions = {
  title: string;
  /** Address of a picture that the publisher's feed gave: no other's is asked for before a click. */
  poster?: string;
  source: RecordingSource;
};

/**
 * A button that a recording takes the place of when it is clicked. Before that nothing of the recording is loaded, and
 * no one but the publisher is asked for anything. `speak()` gives it its name.
 */
export function player({ title, poster, source }: PlayerOptions): HTMLElement {
  const playback = choosePlayback(source);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = playback.player === 'audio' ? 'player audio' : 'player';
  button.setAttribute('part', 'button');
  if (poster) button.append(posterImage(upgradeToHttps(poster)));
  const name = document.createElement('span');
  name.className = 'title';
  name.textContent = title;
  button.append(playSign(), name);
  button.addEventListener('click', () => {
    const playing = start(playback, title, poster);
    button.replaceWith(playing);
    playing.focus();
  });
  return button;
}

function posterImage(src: string): HTMLElement {
  const image = document.createElement('img');
  image.className = 'poster';
  image.loading = 'lazy';
  image.decoding = 'async';
  image.alt = '';
  image.src = src;
  image.addEventListener('error', () => image.remove());
  return image;
}

function playSign(): Element {
  const namespace = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(namespace, 'svg');
  icon.setAttribute('class', 'play-icon');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = icon.appendChild(document.createElementNS(namespace, 'path'));
  path.setAttribute('d', 'M5.5 3.5v9l7-4.5z');
  return icon;
}

function start({ player: kind, url }: Playback, title: string, poster?: string): HTMLElement {
  if (kind === 'frame') return startFrame(url, title);
  const playing = document.createElement(kind);
  playing.className = 'playing';
  playing.controls = true;
  playing.autoplay = true;
  // Some browsers focus a recording by its controls alone.
  playing.tabIndex = 0;
  playing.ariaLabel = title;
  if (playing instanceof HTMLVideoElement) {
    playing.playsInline = true;
    if (poster) playing.poster = upgradeToHttps(poster);
  }
  playing.src = upgradeToHttps(url);
  return playing;
}

function startFrame(url: string, title: string): HTMLElement {
  const frame = document.createElement('iframe');
  frame.className = 'playing';
  frame.title = title;
  frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = url;
  return frame;
}
