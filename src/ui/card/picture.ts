import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ImageSource } from '../../model/choose-renditions.js';
import type { Picture } from '../../model/feed.js';
import { onNetworkReturn } from '../../page/lifecycle.js';
import { markBroken, imageState } from './picture-files.js';
import { textLanguage } from '../text/text-language.js';
import type { View } from '../view.js';
import { joinWithDots } from '../text/inline.js';

/** How a picture is shown. */
type PictureOptions = {
  /** Whether it is loaded first. */
  isLead?: boolean;
  /** BCP 47 tag of what is said of it. */
  language?: string;
};

/**
 * The picture with caption and credit; when every file of it is broken an empty plate, and the room of what was said of
 * it, so that nothing moves.
 */
export function picture(source: Picture | undefined, view: View, options: PictureOptions = {}) {
  if (!source) return nothing;
  const { image, isWaiting } = imageState(source);
  if (isWaiting) onNetworkReturn(view.repaint);
  const { alt, caption, credit } = source;
  const { isLead, language } = options;
  return html`<figure
    part=${ifDefined(image && 'picture')}
    class="picture ${image ? '' : 'broken'}"
    role=${ifDefined(image && (alt || caption || credit) ? undefined : 'none')}
    lang=${ifDefined(language && textLanguage(language, view).lang)}
  >
    <div class="image-box">${image && imageElement(image, source, view, isLead)}</div>
    ${
      caption || credit
        ? html`<figcaption>
          ${joinWithDots(
            caption && html`<bdi part="caption">${caption}</bdi>`,
            credit && html`<bdi part="credit">${credit}</bdi>`,
          )}
        </figcaption>`
        : nothing
    }
  </figure>`;
}

function imageElement(image: ImageSource, source: Picture, view: View, isLead?: boolean) {
  const onError = ({ target }: Event) => {
    const img = target as HTMLImageElement;
    // Until the next file is here WebKit would show its sign of a broken picture.
    img.style.visibility = 'hidden';
    markBroken(source, image, img.currentSrc);
    view.repaint();
  };
  return html`<img
    part="image"
    alt=${source.alt ?? ''}
    width=${ifDefined(image.width)}
    height=${ifDefined(image.height)}
    loading=${isLead ? 'eager' : 'lazy'}
    fetchpriority=${ifDefined(isLead ? 'high' : undefined)}
    decoding="async"
    sizes=${isLead ? '(min-width: 60em) 60vw, 100vw' : 'auto, (min-width: 40em) 24em, 100vw'}
    srcset=${ifDefined(image.srcset)}
    src=${image.src}
    @load=${reveal}
    @error=${onError}
    .style=${cropAround(source.focus)}
  />`;
}

function reveal({ target }: Event): void {
  (target as HTMLImageElement).style.visibility = '';
}

/** Crops around the point that matters. Set as a property: a strict CSP refuses a style attribute, not the CSSOM. */
const cropAround = (focus: Picture['focus']) =>
  focus ? `object-position: ${focus.map((share) => `${share * 100}%`).join(' ')}` : nothing;
