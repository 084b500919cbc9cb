import { channelFeed, smallFeed, upcomingChannelFeed } from '../fixtures/feeds.js';
import { elementContract } from '../support/element-contract.js';
import { expect, now, parts, show, textOf } from '../support/page.js';

describe('<newsfold-live>', () => {
  elementContract('newsfold-live', ['link', 'card']);

  it('shows the programmes on now and next', async () => {
    const live = await show('newsfold-live', { feed: smallFeed(now) });
    expect(live.matches(':state(live)')).to.equal(true);
    expect(textOf(live, 'meta')).to.match(/^On now .+ Next 9:30.AM .+/);
    expect(live.shadowRoot!.querySelector('a')!.textContent).to.match(/^Live: Live TV/);
  });

  it('shows when an upcoming channel starts', async () => {
    const live = await show('newsfold-live', { feed: upcomingChannelFeed(now, 12) });
    expect(textOf(live, 'meta')).to.contain('Starts in 12 minutes');
    expect(live.matches(':state(live)')).to.equal(false);
  });

  it('shows the empty message when the feed has no such channel', async () => {
    const live = await show('newsfold-live', { feed: smallFeed(now), channel: 'radio' });
    expect(live.matches(':state(empty)')).to.equal(true);
    expect(live.shadowRoot!.querySelector('slot[name=empty]')!.textContent).to.equal(
      'No live channel right now.',
    );
  });

  it('shows “Off air” without a badge', async () => {
    const live = await show('newsfold-live', { feed: channelFeed(now, 'off') });
    expect(textOf(live, 'meta')).to.equal('Off air');
    expect(parts(live, 'badge')).to.be.empty;
  });
});
