// A small site as somebody makes it with Astro: configuration, a collection of MDX posts, pages, and client-side navigation.

const front = (title, more = '') => `---
title: ${title}
description: A post
pubDate: 2026-01-02
${more}---
`;

const config = (site) => `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: '${site}',
  integrations: [mdx()],
  i18n: { locales: ['en', 'az', 'fr'], defaultLocale: 'en' },
});
`;

const collection = `import { glob } from 'astro/loaders';
import { defineCollection, z } from 'astro:content';

const schema = z.object({
  title: z.string(),
  description: z.string(),
  pubDate: z.coerce.date(),
  lang: z.string().optional(),
});
export const collections = {
  blog: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './src/blog' }), schema }),
};
`;

const layout = `---
import { ClientRouter } from 'astro:transitions';
const { title } = Astro.props;
---
<!doctype html>
<html lang={Astro.currentLocale}>
  <head>
    <meta charset="utf-8" />
    <title>{title}</title>
    <ClientRouter />
  </head>
  <body>
    <nav><a href="/none/">None</a> <a href="/four/">Four</a> <a href="/az/">Az</a></nav>
    <main>
      <slot />
    </main>
  </body>
</html>
`;

/** A page of the site, this deep below \`src/pages\`. */
const page = (title, body, up = '../') => `---
import Base from '${up}layouts/Base.astro';
import OnRecord from '${up}components/OnRecord.astro';
---
<Base title="${title}">
  ${body}
</Base>
`;

const post = `---
import { getCollection, render } from 'astro:content';
import OnRecord from '../../components/OnRecord.astro';
import Base from '../../layouts/Base.astro';

export async function getStaticPaths() {
  return (await getCollection('blog')).map((post) => ({ params: { id: post.id }, props: { post } }));
}
const { post } = Astro.props;
Astro.locals.lang = post.data.lang;
const { Content } = await render(post);
---
<Base title={post.data.title}><Content components={{ OnRecord }} /></Base>
`;

const list = `---
import { getCollection } from 'astro:content';
import Base from '../layouts/Base.astro';
const posts = await getCollection('blog');
---
<Base title="List">
  {posts.map(({ id, data }) => <p><a href={\`/blog/\${id}/\`}>{data.title}</a> {data.description}</p>)}
</Base>
`;

const four = `<OnRecord tag="case-card" case="ganja-2018" />
  <OnRecord tag="prisoner-count" series="ufpp-list" />
  <OnRecord tag="case-timeline" case="ganja-2018" />
  <OnRecord tag="allegation-list" case="nardaran-2015" />`;

// The page gives these posts the component: an author writes one line.
const places = `# Of "one's" own -- really

<OnRecord tag="case-card" case="terter-2017" />

- An item, and "in" the next
- <OnRecord tag="case-timeline" case="terter-2017" />

> <OnRecord tag="prisoner-count" series="ufpp-list" />

In a sentence <OnRecord tag="allegation-list" case="terter-2017" />, which goes on.

| what | where |
| --- | --- |
| a cell | <OnRecord tag="prisoner-count" series="ufpp-list" variant="compact" /> |
`;

const options = `import OnRecord from '../components/OnRecord.astro';

<OnRecord tag="case-card" case="ganja-2018" preset="plain" heading-level={4} />

<OnRecord tag="case-card" case="ganja-2018" variant="compact" />

<OnRecord tag="case-timeline" case="ganja-2018" order="newest" />

<OnRecord tag="case-timeline" case="ganja-2018" kinds="attack clash" />

<OnRecord tag="case-timeline" case="ganja-2018 nardaran-2015" preset="card" />

<OnRecord tag="allegation-list" case="nardaran-2015" group-by="speaker" />
`;

/** Every file by its path. */
export const files = (site) => ({
  'package.json': '{ "private": true, "type": "module" }\n',
  'astro.config.mjs': config(site),
  'src/content.config.mjs': collection,
  'src/layouts/Base.astro': layout,
  'src/pages/index.astro': list,
  'src/pages/four.astro': page('Four', four),
  'src/pages/none.astro': page('None', '<p>A page without a case.</p>'),
  'src/pages/az/index.astro': page('Gəncə', '<OnRecord tag="case-card" case="ganja-2018" />', '../../'),
  'src/pages/fr/index.astro': page('Gandja', '<OnRecord tag="case-card" case="ganja-2018" />', '../../'),
  'src/pages/blog/[...id].astro': post,
  'src/blog/places.mdx': `${front('Places')}\n${places}`,
  'src/blog/options.mdx': `${front('Options')}\n${options}`,
  'src/blog/az.mdx': `${front('Gəncə', 'lang: az-AZ\n')}\n<OnRecord tag="case-card" case="ganja-2018" />\n`,
});

/** A site of one page with this line on it. */
export const single = (site, line) => ({
  'package.json': '{ "private": true, "type": "module" }\n',
  'astro.config.mjs': `export default { ${site ? `site: '${site}'` : ''} };\n`,
  'src/pages/page.astro': `---\nimport OnRecord from '../components/OnRecord.astro';\n---\n${line}\n`,
});
