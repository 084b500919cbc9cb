import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ImageSource } from '../../model/choose-renditions.js';
import type { Picture } from '../../model/feed.js';
import { onNetworkReturn } from '../../page/lifecycle.js';
import { empty, flatten, keepApart } from '../text/flatten.js';
import { joinWithDots } from '../text/inline.js';
import { textLanguage } from '../text/text-language.js';
import type { View } from '../view.js';
import { imageState, markBroken } from './picture-files.js';

/** How a picture is drawn. */
type PictureOptions = {
  /** Whether to load it eagerly and with high priority. Default false. */
  isLead?: boolean;
  /** Whether to show caption and credit. Default false. */
  hasCaption?: boolean;
  /** BCP 47 tag of caption and alternative text. Default: none set. */
  language?: string;
};

type PictureImage = HTMLImageElement & { picture?: Picture };

/**
 * A picture with caption and credit. When every file is broken, the image box stays empty and the caption hidden, so
 * that nothing moves.
 */
export function picture(source: Picture | undefined, view: View, options: PictureOptions = {}): unknown {
  if (!source) return nothing;
  const { image, willRetry } = imageState(source);
  if (willRetry) onNetworkReturn(view.repaint);
  const { alt, caption, credit } = source;
  const { isLead, language, hasCaption } = options;
  const figcaption = hasCaption && (caption || credit) ? captionOf(source) : empty;
  const isDecorative = !alt && figcaption === empty;
  const lang = ifDefined(language && textLanguage(language, view).lang);
  return keepApart(
    flatten(
      image
        ? html`<figure part="picture" class="picture" ${isDecorative ? html`role="none"` : empty} lang=${lang}>
            <div class="image-box">${imageElement(image, source, isLead)}</div>
            ${figcaption}
          </figure>`
        : html`<figure class="picture broken" role="none" lang=${lang}>
            <div class="image-box"></div>
            ${figcaption}
          </figure>`,
    ),
  );
}

const captionOf = ({ caption, credit }: Picture): TemplateResult =>
  html`<figcaption>${joinWithDots(
    caption && html`<bdi part="caption">${caption}</bdi>`,
    credit && html`<bdi part="credit">${credit}</bdi>`,
  )}</figcaption>`;

/** Files, and so these attributes, change while a reader looks: they are no fragments. */
const imageElement = (image: ImageSource, source: Picture, isLead?: boolean): TemplateResult =>
  html`<img
    part="image"
    alt=${source.alt ?? ''}
    ${
      isLead
        ? html`loading="eager" fetchpriority="high" sizes="(min-width: 60em) 60vw, 100vw"`
        : html`loading="lazy" sizes="auto, (min-width: 40em) 24em, 100vw"`
    }
    decoding="async"
    width=${ifDefined(image.width)}
    height=${ifDefined(image.height)}
    srcset=${ifDefined(image.srcset)}
    src=${image.src}
    .picture=${source}
    ${source.focus ? html`.style=${cropAround(source.focus)}` : empty}
  />`;

/** Crops around the focal point. Set as a property: a strict CSP blocks `style` attributes but not the CSSOM. */
const cropAround = (focus: readonly number[]) =>
  `object-position: ${focus.map((fraction) => `${fraction * 100}%`).join(' ')}`;

/** Chooses the next file of a picture whose file did not load. Listens at the frame, for all pictures of an element. */
export const onImageError = (repaint: () => void) => ({
  capture: true,
  handleEvent({ target }: Event): void {
    const img = target as PictureImage;
    if (!img.picture) return;
    // WebKitGTK 2.50 paints its broken-image icon until the next file has loaded. Cf. “updating the image data”:
    // https://html.spec.whatwg.org/multipage/images.html#updating-the-image-data
    img.style.visibility = 'hidden';
    markBroken(img.picture, img.currentSrc);
    repaint();
  },
});

/** Shows an image again whose next file has loaded. Listens like {@link onImageError}. */
export const onImageLoad = {
  capture: true,
  handleEvent({ target }: Event): void {
    const { picture: source, style } = target as PictureImage;
    if (source && style.visibility) style.visibility = '';
  },
};
