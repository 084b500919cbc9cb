import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ImageSource } from '../../model/choose-renditions.js';
import type { Picture } from '../../model/feed.js';
import { onNetworkReturn } from '../../page/lifecycle.js';
import { joinWithDots } from '../text/inline.js';
import { textLanguage } from '../text/text-language.js';
import type { View } from '../view.js';
import { imageState, markBroken } from './picture-files.js';

/** How a picture is drawn. */
type PictureOptions = {
  /** Whether to load it eagerly and with high priority. Default false. */
  isLead?: boolean;
  /** BCP 47 tag of caption and alternative text. Default: none set. */
  language?: string;
};

/**
 * A picture with caption and credit. When every file is broken, the image box stays empty and the caption hidden, so
 * that nothing moves.
 */
export function picture(source: Picture | undefined, view: View, options: PictureOptions = {}) {
  if (!source) return nothing;
  const { image, willRetry } = imageState(source);
  if (willRetry) onNetworkReturn(view.repaint);
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
    // WebKitGTK 2.50 paints its broken-image icon until the next file has loaded. Cf. “updating the image data”:
    // https://html.spec.whatwg.org/multipage/images.html#updating-the-image-data
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
    @load=${unhide}
    @error=${onError}
    .style=${cropAround(source.focus)}
  />`;
}

function unhide({ target }: Event): void {
  (target as HTMLImageElement).style.visibility = '';
}

/** Crops around the focal point. Set as a property: a strict CSP blocks `style` attributes but not the CSSOM. */
const cropAround = (focus: Picture['focus']) =>
  focus ? `object-position: ${focus.map((fraction) => `${fraction * 100}%`).join(' ')}` : nothing;
