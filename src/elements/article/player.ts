import { upgradeToHttps } from '../../page/secure-url.js';
import { choosePlayback, type Playback, type RecordingSource } from './recording.js';

/** What a player shows and plays. */
export type PlayerOptions = {
  title: string;
  /** URL of an image from the publisher's feed; the video host's own poster is not requested. Default: none. */
  poster?: string;
  source: RecordingSource;
};

/**
 * Returns a button that is replaced with the media element or frame on click. Requests nothing from the host of the
 * recording before. `localizeBody()` sets its accessible name.
 */
export function player({ title, poster, source }: PlayerOptions): HTMLElement {
  const playback = choosePlayback(source);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = playback.player === 'audio' ? 'player audio' : 'player';
  button.setAttribute('part', 'button');
  if (poster) button.append(posterImage(upgradeToHttps(poster)));
  const label = document.createElement('span');
  label.className = 'title';
  label.textContent = title;
  button.append(playIcon(), label);
  button.addEventListener('click', () => {
    const media = start(playback, title, poster);
    button.replaceWith(media);
    media.focus();
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

function playIcon(): Element {
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
  const media = document.createElement(kind);
  media.className = 'playing';
  media.controls = true;
  media.autoplay = true;
  // Not every browser makes a media element focusable: https://github.com/whatwg/html/issues/5087
  media.tabIndex = 0;
  media.ariaLabel = title;
  if (media instanceof HTMLVideoElement) {
    media.playsInline = true;
    if (poster) media.poster = upgradeToHttps(poster);
  }
  media.src = upgradeToHttps(url);
  return media;
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
