// A feed of MDX posts in which each widget is a sentence and a link: readers of feeds run no scripts and show no shadow roots.
import rss from '@astrojs/rss';
import { getContainerRenderer } from '@astrojs/mdx';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { getCollection, render } from 'astro:content';
import OnRecord from '../components/OnRecord.astro';

export async function GET({ site }) {
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const items = [];
  for (const post of await getCollection('blog')) {
    const { Content } = await render(post);
    // This is what OnRecord.astro looks for; in a site of several languages `lang` is that of the post.
    const locals = { feed: true, lang: post.data.lang ?? 'en' };
    const content = await container.renderToString(Content, { locals, props: { components: { OnRecord } } });
    items.push({ ...post.data, link: `/blog/${post.id}/`, content });
  }
  return rss({ title: 'Cases', description: 'Documented cases', site, items });
}
