import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { chooseRenditions } from '../model/choose-renditions.js';
import type { Picture } from '../model/feed.js';
import { dotted } from './dotted.js';
import { secure } from './secure.js';
import { textLanguage } from './text-language.js';
import type { View } from '../locales/view.js';

/** Files that did not load, for the whole page: what one card has found out no other asks for again. */
const broken = new Set<string>();

/** How many files of a picture are known to be broken. It changes when the picture must be drawn again. */
export const brokenRenditions = (picture: Picture | undefined): number =>
  picture?.renditions.filter(({ url }) => broken.has(secure(url))).length ?? 0;

/** How a picture is shown. */
type PictureOptions = {
  /** Whether it is loaded first. */
  isLead?: boolean;
  /** BCP 47 tag of what is said of it. */
  language?: string;
};

/**
 * The picture with caption and credit; when every file of it is broken an empty plate of the same size, so that
 * nothing moves.
 */
export function picture(source: Picture | undefined, view: View, options: PictureOptions = {}) {
  const { isLead, language } = options;
  if (!source) return nothing;
  const renditions = source.renditions.map((rendition) => ({ ...rendition, url: secure(rendition.url) }));
  const image = chooseRenditions({ ...source, renditions }, broken);
  if (!image) return html`<div class="picture plate"></div>`;
  const { alt = '', caption, credit, focus } = source;
  const onError = ({ target }: Event) => {
    broken.add((target as HTMLImageElement).currentSrc || image.src);
    view.repaint();
  };
  return html`<figure part="picture" class="picture" role=${ifDefined(alt || caption || credit ? undefined : 'none')} lang=${ifDefined(language && textLanguage(language, view).lang)}>
    <div class="plate">
      <img
        part="image"
        alt=${alt}
        width=${ifDefined(image.width)}
        height=${ifDefined(image.height)}
        loading=${isLead ? 'eager' : 'lazy'}
        fetchpriority=${ifDefined(isLead ? 'high' : undefined)}
        decoding="async"
        sizes=${isLead ? '(min-width: 60em) 60vw, 100vw' : 'auto, (min-width: 40em) 24em, 100vw'}
        srcset=${ifDefined(image.srcset)}
        src=${image.src}
        @error=${onError}
        .style=${cropAround(focus)}
      />
    </div>
    ${
      caption || credit
        ? html`<figcaption>
          ${dotted(
            caption && html`<bdi part="caption">${caption}</bdi>`,
            credit && html`<bdi part="credit">${credit}</bdi>`,
          )}
        </figcaption>`
        : nothing
    }
  </figure>`;
}

/** Crops around the point that matters. Set as a property: a strict CSP refuses a style attribute, not the CSSOM. */
const cropAround = (focus: Picture['focus']) =>
  focus ? `object-position: ${focus.map((share) => `${share * 100}%`).join(' ')}` : nothing;
